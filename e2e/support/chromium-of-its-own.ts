/** A Chromium that can be killed: Playwright's own always close in good order. */
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { once } from "node:events";
import { chromium } from "@playwright/test";
import type { Browser, BrowserContext } from "@playwright/test";
import { findChromium } from "../../tools/setup.mjs";

export interface KillableChromium {
  readonly browser: Browser;
  readonly context: BrowserContext;
  /** Ends it as a crash or a power cut would: no handler of any page runs. */
  readonly kill: () => Promise<void>;
}

/** A folder for the browser's storage, which outlives the browser. */
export async function makeProfile(): Promise<{
  readonly path: string;
  readonly remove: () => Promise<void>;
}> {
  const path = await mkdtemp(join(tmpdir(), "unclench-profile-"));
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }) };
}

export async function openChromium(profile: string): Promise<KillableChromium> {
  const executable = process.env["CHROMIUM_PATH"] ?? findChromium() ?? chromium.executablePath();
  const child = spawn(
    executable,
    [
      "--headless=new",
      "--no-sandbox",
      "--no-first-run",
      "--disable-quic",
      "--remote-debugging-port=0",
      `--user-data-dir=${profile}`,
    ],
    { stdio: ["ignore", "ignore", "pipe"], detached: true },
  );
  const browser = await chromium.connectOverCDP(await addressFrom(child.stderr));
  const context = browser.contexts()[0];
  if (context === undefined || child.pid === undefined) throw new Error("Chromium did not start");
  const group = -child.pid;
  return {
    browser,
    context,
    kill: async () => {
      if (child.signalCode !== null || child.exitCode !== null) return;
      const ended = once(child, "exit");
      process.kill(group, "SIGKILL");
      await ended;
    },
  };
}

async function addressFrom(output: NodeJS.ReadableStream): Promise<string> {
  let text = "";
  for await (const part of output) {
    text += String(part);
    const address = /ws:\/\/\S+/.exec(text)?.[0];
    if (address !== undefined) {
      output.resume();
      return address;
    }
  }
  throw new Error(`Chromium did not start: ${text}`);
}
