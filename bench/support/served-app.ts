/** The built app, served as `npm start` serves it, and a browser to look at it. */
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import type { Browser, BrowserContext, CDPSession, Page } from "@playwright/test";

export interface ServedApp {
  readonly origin: string;
  readonly stop: () => void;
}

export async function serveApp(): Promise<ServedApp> {
  const port = await freePort();
  const origin = `http://localhost:${String(port)}`;
  const server = spawn(process.execPath, [join(process.cwd(), "dist", "server", "server.js")], {
    env: { ...process.env, PORT: String(port), HOST: "127.0.0.1" },
    stdio: "ignore",
  });
  process.on("exit", () => server.kill());
  await untilHealthy(`${origin}/healthz`);
  return { origin, stop: () => server.kill() };
}

async function untilHealthy(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok === true) return;
    await pause(100);
  }
  throw new Error(`Nothing answers at ${url}`);
}

/** After that a new tab's own beginnings are over, and the end of the one before: they are not what is measured. */
export const restMs = 1000;

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => {
        if (typeof address === "object" && address !== null) resolve(address.port);
        else reject(new Error("No port"));
      });
    });
  });
}

export function openBrowser(): Promise<Browser> {
  const executablePath = process.env["CHROMIUM_PATH"];
  return chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ["--disable-quic"],
  });
}

/** A phone with nothing kept. */
export function newPhone(
  browser: Browser,
  options: { readonly serviceWorkers?: "block" } = {},
): Promise<BrowserContext> {
  return browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, ...options });
}

export interface Slowness {
  readonly network?: boolean;
  readonly cpu?: number;
}

/** 1.6 Mbit/s with 150 ms, and a processor slowed so many times. */
export async function slowDown(page: Page, { network = false, cpu = 1 }: Slowness): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  if (network)
    await session.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: 150,
      downloadThroughput: 200_000,
      uploadThroughput: 200_000,
    });
  await session.send("Emulation.setCPUThrottlingRate", { rate: cpu });
  return session;
}

export interface Traffic {
  readonly requests: () => number;
  readonly bytes: () => number;
}

/** What the page itself transfers, headers included; the service worker has its own. */
export async function watchTraffic(session: CDPSession): Promise<Traffic> {
  let requests = 0;
  let bytes = 0;
  session.on("Network.requestWillBeSent", ({ request }) => {
    if (request.url.startsWith("http")) requests += 1;
  });
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await session.send("Network.enable");
  return { requests: () => requests, bytes: () => bytes };
}
