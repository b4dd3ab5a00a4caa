/** Puts a journal into a browser and reads what is there, with the app's own store. */
import type { Page } from "@playwright/test";
import type { JournalEvent, KeptEvent } from "#events";
import type { PlayerState } from "#session";
import { bundleForPage } from "./bundle-for-page.ts";
import type { JournalTools } from "./journal-tools.in-page.ts";

declare const journalTools: JournalTools;

/** Opens a page without the app, so that nothing of it looks on, and keeps the events. */
export async function keepJournal(page: Page, events: readonly KeptEvent[]): Promise<void> {
  await page.route("**/a-blank-page", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: '<!doctype html><title>Blank</title><link rel="icon" href="data:," />',
    }),
  );
  await page.goto("/a-blank-page");
  await withTools(page);
  await page.evaluate(async (all) => {
    await journalTools.append(all);
  }, events);
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
