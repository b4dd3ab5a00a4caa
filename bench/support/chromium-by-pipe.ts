/**
 * Chromium by its own pipe. Playwright keeps every page visible; only so is a tab behind another one truly hidden, with
 * its timers held back.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { findChromium } from "../../tools/setup.mjs";

type Params = Readonly<Record<string, unknown>>;
interface Answer {
  readonly id?: number;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
}

export interface Pipe {
  readonly send: (method: string, params?: Params, sessionId?: string) => Promise<Record<string, unknown>>;
  readonly close: () => void;
}

export function openPipe(): Pipe {
  const profile = mkdtempSync(join(tmpdir(), "unclench-bench-"));
  const flags = [
    "--headless=new",
    "--no-sandbox",
    "--no-first-run",
    "--disable-quic",
    // Scripts tap here, and a tap by a script does not count as one.
    "--autoplay-policy=no-user-gesture-required",
    "--mute-audio",
    `--user-data-dir=${profile}`,
  ];
  const executable = process.env["CHROMIUM_PATH"] ?? findChromium() ?? "chromium";
  const child = spawn(executable, [...flags, "--remote-debugging-pipe", "about:blank"], {
    stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
  });
  const to = child.stdio[3] as Writable;
  const from = child.stdio[4] as unknown as Readable;
  const waiting = new Map<
    number,
    { resolve: (result: Record<string, unknown>) => void; reject: (error: Error) => void }
  >();
  let last = 0;
  let rest = "";
  from.setEncoding("utf8").on("data", (part: string) => {
    const messages = `${rest}${part}`.split("\0");
    rest = messages.pop() ?? "";
    for (const message of messages) {
      const { id, result, error } = JSON.parse(message) as Answer;
      const call = waiting.get(id ?? 0);
      waiting.delete(id ?? 0);
      if (error === undefined) call?.resolve(result ?? {});
      else call?.reject(new Error(error.message));
    }
  });
  return {
    send: (method, params = {}, sessionId) => {
      last += 1;
      to.write(
        `${JSON.stringify({ id: last, method, params, ...(sessionId === undefined ? {} : { sessionId }) })}\0`,
      );
      return new Promise((resolve, reject) => waiting.set(last, { resolve, reject }));
    },
    close: () => {
      child.once("exit", () =>
        rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
      );
      child.kill();
    },
  };
}

/** One tab, in a browser context of its own, so that its storage and locks are its own too. */
export interface PipeTab {
  readonly goto: (url: string) => Promise<void>;
  /** The value of an expression, awaited. */
  readonly evaluate: <Value>(expression: string) => Promise<Value>;
  /** Opens another tab of the same window in front of it. */
  readonly hide: () => Promise<void>;
}

export async function openTab(pipe: Pipe): Promise<PipeTab> {
  const { browserContextId } = await pipe.send("Target.createBrowserContext");
  const { targetId } = await pipe.send("Target.createTarget", { url: "about:blank", browserContextId });
  const { sessionId } = await pipe.send("Target.attachToTarget", { targetId, flatten: true });
  const session = String(sessionId);
  const evaluate = async <Value>(expression: string): Promise<Value> => {
    const params = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await pipe.send("Runtime.evaluate", params, session);
    if (exceptionDetails !== undefined)
      throw new Error(`${expression.slice(0, 80)}: ${JSON.stringify(exceptionDetails)}`);
    return (result as { readonly value: Value }).value;
  };
  return {
    evaluate,
    goto: async (url) => {
      await pipe.send("Page.navigate", { url }, session);
      for (let tries = 0; tries < 200; tries += 1) {
        const isThere = await evaluate<boolean>(
          `location.href === ${JSON.stringify(url)} && document.readyState === "complete"`,
        ).catch(() => false);
        if (isThere) return;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error(`${url} does not load`);
    },
    hide: async () => {
      const front = await pipe.send("Target.createTarget", { url: "about:blank", browserContextId });
      await pipe.send("Target.activateTarget", { targetId: front["targetId"] });
    },
  };
}
