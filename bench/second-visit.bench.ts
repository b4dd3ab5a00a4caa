/**
 * A second visit without a connection, with the processor divided by four: how soon a person with a plan can use Today.
 * In a tab that is at rest, and, for comparison, in one that is only being made, while the one before it is closed.
 */
import type { BrowserContext } from "@playwright/test";
import { newPhone, openBrowser, pause, restMs, serveApp, slowDown } from "./support/served-app.ts";
import { median, report, spread } from "./support/report.ts";
import { sayWhenUsable, timeUntilUsable } from "./support/first-shown.ts";
import { keepJournal } from "../e2e/support/journal-in-page.ts";
import { journalOf } from "../e2e/support/made-journals.ts";

const runs = 9;

const app = await serveApp();
const browser = await openBrowser();
try {
  const context = await newPhone(browser);
  const first = await context.newPage();
  await keepJournal(first, await journalOf({ minutes: 15 }), app.origin);
  await first.goto(app.origin);
  await first.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller !== null) return;
    await new Promise((resolve) => {
      navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true });
    });
  });
  await first.goto(`${app.origin}/today`);
  await first.close();
  await context.setOffline(true);
  await sayWhenUsable(context);
  const rested: number[] = [];
  const hurried: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    rested.push(await openToday(context, restMs));
    hurried.push(await openToday(context, 0));
  }
  const name = "second-visit-offline-today";
  report({ name, value: median(rested), unit: "ms", limit: 500, ...spread(rested) });
  report({ name: `${name}-hurried`, value: median(hurried), unit: "ms", ...spread(hurried) });
} finally {
  await browser.close();
  app.stop();
}

async function openToday(context: BrowserContext, rest: number): Promise<number> {
  const page = await context.newPage();
  await slowDown(page, { cpu: 4 });
  await pause(rest);
  const took = await timeUntilUsable(page, `${app.origin}/today`);
  await page.close();
  return took;
}
