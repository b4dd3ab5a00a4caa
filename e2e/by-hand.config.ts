import { defineConfig } from "@playwright/test";
import usual from "../playwright.config.ts";

const webServer = [usual.webServer ?? []].flat().map((server) => ({ ...server, cwd: ".." }));

/** What is run by hand now and then and is no test: `npx playwright test --config e2e/by-hand.config.ts`. */
export default defineConfig({
  ...usual,
  testDir: ".",
  testMatch: /\.by-hand\.ts$/,
  outputDir: "../test-results",
  webServer,
});
