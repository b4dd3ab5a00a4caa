import { defineConfig } from "@playwright/test";
import { findChromium, findHeadlessShell } from "./tools/setup.mjs";

// One port a run, so that two runs on one machine do not meet. Below the range that systems hand out themselves.
process.env["E2E_PORT"] ??= String(20_000 + (process.pid % 12_000));
const port = process.env["E2E_PORT"];
const baseURL = `http://localhost:${port}`;
const executablePath = process.env["CHROMIUM_PATH"] ?? findHeadlessShell() ?? findChromium();

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: "line",
  use: {
    baseURL,
    browserName: "chromium",
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: ["--disable-quic", "--autoplay-policy=no-user-gesture-required"],
    },
  },
  webServer: {
    command: "node dist/server/server.js",
    url: `${baseURL}/healthz`,
    reuseExistingServer: false,
    env: { PORT: port, HOST: "127.0.0.1" },
  },
});
