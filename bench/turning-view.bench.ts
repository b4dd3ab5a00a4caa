/**
 * The anatomy page's turning view: the bytes of its code, and the time of a frame at 360 x 480 by software rendering,
 * from clearing the picture until its last point is painted.
 */
import type { Browser, Page } from "@playwright/test";
import { openBrowser, serveApp } from "./support/served-app.ts";
import { median, report, spread } from "./support/report.ts";

const frames = 60;

const app = await serveApp();
const browser = await openBrowser();
try {
  const page = await openView(browser);
  await reportBytes(page);
  await reportFrames(page);
} finally {
  await browser.close();
  app.stop();
}

async function openView(chromium: Browser): Promise<Page> {
  const context = await chromium.newContext({
    viewport: { width: 800, height: 900 },
    serviceWorkers: "block",
  });
  const page = await context.newPage();
  await page.goto(`${app.origin}/learn/anatomy`, { waitUntil: "networkidle" });
  const canvas = page.locator("canvas.turning-canvas");
  await canvas.evaluate((element) => {
    element.style.inlineSize = "360px";
  });
  await canvas.scrollIntoViewIfNeeded();
  await page.waitForFunction(() => document.querySelector("canvas")?.width === 360);
  return page;
}

/** The view's own chunk as it is sent, muscles and bones included, and the body's mesh. */
async function reportBytes(page: Page): Promise<void> {
  const sent = await page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .map(({ name, encodedBodySize }) => ({ name, bytes: encodedBodySize })),
  );
  const bytesOf = (pattern: RegExp) =>
    sent.filter(({ name }) => pattern.test(name)).reduce((sum, { bytes }) => sum + bytes, 0);
  report({ name: "turning-view-code", value: bytesOf(/turning-view.*\.js$/), unit: "B", limit: 25_000 });
  report({ name: "turning-view-body", value: bytesOf(/\.mesh$/), unit: "B", limit: 150_000 });
}

async function reportFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const gl = document.querySelector("canvas")?.getContext("webgl2");
    if (!gl) throw new Error("No WebGL");
    const times: number[] = [];
    const pixel = new Uint8Array(4);
    let start = 0;
    gl.clear = (mask) => {
      start = performance.now();
      WebGL2RenderingContext.prototype.clear.call(gl, mask);
    };
    gl.bindVertexArray = (array) => {
      WebGL2RenderingContext.prototype.bindVertexArray.call(gl, array);
      if (array !== null) return;
      // Waits until everything asked for is painted.
      gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
      times.push(performance.now() - start);
    };
    Object.assign(globalThis, { frameTimes: times });
  });
  const slider = page.getByRole("slider", { name: "Turn the body" });
  for (let frame = 0; frame < frames; frame += 1) {
    await slider.press(Math.floor(frame / 8) % 2 === 0 ? "ArrowRight" : "ArrowLeft");
    await page.waitForFunction(
      (count) => (globalThis as unknown as { frameTimes: number[] }).frameTimes.length > count,
      frame,
    );
  }
  const times = await page.evaluate(() => (globalThis as unknown as { frameTimes: number[] }).frameTimes);
  report({ name: "turning-view-frame", value: median(times), unit: "ms", limit: 16, ...spread(times) });
}
