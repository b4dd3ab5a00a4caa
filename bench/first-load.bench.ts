/**
 * The first load of the landing page, from there to the first question of the safety check, and what the service worker
 * installs afterwards. Beside it what two others take by the same measure (gzip, 390 x 844, 1.6 Mbit/s, 150 ms, CPU
 * divided by 4): nobro 48 kB and 1140 ms, CYCLE 382 kB and 1660 ms until the largest paint.
 */
import type { Browser, Page } from "@playwright/test";
import {
  newPhone,
  openBrowser,
  pause,
  restMs,
  serveApp,
  slowDown,
  watchTraffic,
} from "./support/served-app.ts";
import { median, report, spread } from "./support/report.ts";

const runs = 7;
const others = { nobro: 1140, cycle: 1660 };

const app = await serveApp();
const browser = await openBrowser();
try {
  await reportTransfer(browser);
  await reportPaints(browser);
  await reportFirstQuestion(browser);
  await reportInstall(browser);
} finally {
  await browser.close();
  app.stop();
}

async function reportTransfer(chromium: Browser): Promise<void> {
  const context = await newPhone(chromium, { serviceWorkers: "block" });
  const page = await context.newPage();
  const traffic = await watchTraffic(await slowDown(page, {}));
  await page.goto(app.origin, { waitUntil: "networkidle" });
  report({ name: "first-load-requests", value: traffic.requests(), unit: "requests", limit: 10 });
  report({
    name: "first-load-bytes",
    value: traffic.bytes(),
    unit: "B",
    limit: 40_000,
    nobro: 48_000,
    cycle: 382_000,
  });
  await context.close();
}

async function reportPaints(chromium: Browser): Promise<void> {
  const paints: { readonly first: number; readonly largest: number }[] = [];
  for (let run = 0; run < runs; run += 1) {
    const context = await newPhone(chromium);
    const page = await context.newPage();
    await slowDown(page, { network: true, cpu: 4 });
    await pause(restMs);
    await page.goto(app.origin, { waitUntil: "load" });
    await pause(1000);
    paints.push(await paintsOf(page));
    await context.close();
  }
  const first = paints.map((paint) => paint.first);
  const largest = paints.map((paint) => paint.largest);
  report({ name: "first-load-slow-fcp", value: median(first), unit: "ms", ...spread(first) });
  report({
    name: "first-load-slow-lcp",
    value: median(largest),
    unit: "ms",
    limit: 700,
    ...others,
    ...spread(largest),
  });
}

function paintsOf(page: Page): Promise<{ readonly first: number; readonly largest: number }> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        new PerformanceObserver((list) => {
          const largest = list.getEntries().at(-1)?.startTime ?? NaN;
          const first = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN;
          resolve({ first, largest });
        }).observe({ type: "largest-contentful-paint", buffered: true });
      }),
  );
}

/** Without the service worker, which by then would have brought it. */
async function reportFirstQuestion(chromium: Browser): Promise<void> {
  const times: number[] = [];
  let bytes = 0;
  let taps = 0;
  for (let run = 0; run < runs; run += 1) {
    const context = await newPhone(chromium, { serviceWorkers: "block" });
    const page = await context.newPage();
    const session = await slowDown(page, { network: true, cpu: 4 });
    await pause(restMs);
    await page.goto(app.origin, { waitUntil: "networkidle" });
    const traffic = await watchTraffic(session);
    const start = performance.now();
    await page
      .getByRole("link", { name: /safety check/i })
      .first()
      .click();
    taps += 1;
    await page.getByRole("main").locator("input").first().waitFor();
    times.push(performance.now() - start);
    await page.waitForLoadState("networkidle");
    bytes = traffic.bytes();
    await context.close();
  }
  report({ name: "first-question-taps", value: taps / runs, unit: "taps", limit: 1 });
  report({ name: "first-question-bytes", value: bytes, unit: "B", limit: 25_000 });
  report({ name: "first-question-slow", value: median(times), unit: "ms", ...spread(times) });
}

async function reportInstall(chromium: Browser): Promise<void> {
  const context = await newPhone(chromium);
  const sizes: Promise<number>[] = [];
  context.on("requestfinished", (request) => {
    if (request.serviceWorker() === null) return;
    sizes.push(request.sizes().then((size) => size.responseBodySize + size.responseHeadersSize));
  });
  const page = await context.newPage();
  const start = performance.now();
  await page.goto(app.origin);
  await page.evaluate(() => navigator.serviceWorker.ready);
  const took = performance.now() - start;
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  report({ name: "install-bytes", value: bytes, unit: "B", limit: 600_000, requests: sizes.length });
  report({ name: "install-until-offline", value: took, unit: "ms" });
  await context.close();
}
