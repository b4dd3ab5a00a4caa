/**
 * Ten years in a real IndexedDB, 3,650 sessions: Today from the checkpoint, and with all events read again. The
 * processor is not slowed. The last events make the person one with a plan, so that Today is whole.
 */
import type { BrowserContext } from "@playwright/test";
import { sayWhenUsable, timeUntilUsable } from "./support/first-shown.ts";
import { median, report, spread } from "./support/report.ts";
import { newPhone, openBrowser, pause, restMs, serveApp } from "./support/served-app.ts";
import { openBlankPage, withTools } from "../e2e/support/journal-in-page.ts";
import { journalOf } from "../e2e/support/made-journals.ts";
import type { JournalTools } from "../e2e/support/journal-tools.in-page.ts";

declare const journalTools: JournalTools;

const runs = 7;
/** The day after the last one of the ten years. */
const morning = new Date("2026-11-21T08:00:00Z");

const app = await serveApp();
const browser = await openBrowser();
try {
  const context = await newPhone(browser);
  const events = await fill(context);
  await context.addInitScript((from) => {
    Date.now = () => from + Math.round(performance.now());
  }, morning.getTime());
  await sayWhenUsable(context);

  const rebuilt: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    await clearCheckpoint(context);
    rebuilt.push(await openToday(context));
  }
  await untilCheckpoint(context);
  const kept: number[] = [];
  for (let run = 0; run < runs; run += 1) kept.push(await openToday(context));
  report({ name: "ten-years-today", value: median(kept), unit: "ms", limit: 300, ...spread(kept), events });
  report({
    name: "ten-years-today-rebuilt",
    value: median(rebuilt),
    unit: "ms",
    limit: 2000,
    ...spread(rebuilt),
    events,
  });
} finally {
  await browser.close();
  app.stop();
}

async function fill(context: BrowserContext): Promise<number> {
  const page = await context.newPage();
  const last = await journalOf({ at: new Date(morning.getTime() - 3_600_000), minutes: 15 });
  await openBlankPage(page, app.origin);
  await withTools(page);
  const rows = await page.evaluate(async (events) => {
    const added = await journalTools.appendTenYears(2026, events);
    return added.length;
  }, last);
  // As somebody has it who was here before: the app is on the device.
  await page.goto(app.origin);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.goto(`${app.origin}/today`);
  await page.close();
  return rows;
}

async function openToday(context: BrowserContext): Promise<number> {
  const page = await context.newPage();
  await pause(restMs);
  const took = await timeUntilUsable(page, `${app.origin}/today`);
  await page.close({ runBeforeUnload: false });
  return took;
}

async function clearCheckpoint(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await openBlankPage(page, app.origin);
  await withTools(page);
  await page.evaluate(() => journalTools.clearCheckpoint());
  await page.close();
}

async function untilCheckpoint(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await timeUntilUsable(page, `${app.origin}/today`);
  for (let tries = 0; tries < 100; tries += 1) {
    await withTools(page);
    if ((await page.evaluate(() => journalTools.readCheckpoint())) !== null) break;
    await pause(100);
  }
  await page.close();
}
