/** Puts a journal into a browser and reads what is there, with the app's own store. */
import type { Page } from "@playwright/test";
import type { JournalEvent, KeptEvent } from "#events";
import type { PlayerState } from "#session";
import { bundleForPage } from "./bundle-for-page.ts";
import type { JournalTools } from "./journal-tools.in-page.ts";

declare const journalTools: JournalTools;

/** Keeps the events before the app is opened. `origin` where the page knows no base address. */
export async function keepJournal(page: Page, events: readonly KeptEvent[], origin = ""): Promise<void> {
  await openBlankPage(page, origin);
  await withTools(page);
  await page.evaluate(async (all) => {
    await journalTools.append(all);
  }, events);
}

/** A page of the same origin without the app, so that nothing of it looks on. */
export async function openBlankPage(page: Page, origin = ""): Promise<void> {
  const html = '<!doctype html><title>Blank</title><link rel="icon" href="data:," />';
  await page.route("**/blank.svg", (route) => route.fulfill({ contentType: "text/html", body: html }));
  await page.goto(`${origin}/blank.svg`);
}

/** All events of the journal, as they lie there. */
export async function readJournal(page: Page): Promise<readonly JournalEvent[]> {
  await withTools(page);
  const rows = await page.evaluate(() => journalTools.readAll());
  return rows.map(({ event }) => event as JournalEvent);
}

/** The session that is kept for going on, or null. */
export async function readRunning(page: Page): Promise<{ readonly player: PlayerState } | null> {
  await withTools(page);
  return (await page.evaluate(() => journalTools.readRunning())) as { readonly player: PlayerState } | null;
}

export async function withTools(page: Page): Promise<void> {
  if (await page.evaluate(() => "journalTools" in globalThis)) return;
  await page.evaluate(await bundleForPage("e2e/support/journal-tools.in-page.ts"));
}
