/** Leads through a session by role and name. */
import { expect } from "@playwright/test";
import type { Page } from "@playwright/test";
import type { JournalEvent, KeptEvent } from "#events";
import { keepJournal } from "./journal-in-page.ts";

/**
 * From a kept journal to the running session. Without sound, so that the screen's clock leads, which a test can hold; sound
 * runs by real time.
 */
export async function beginSession(
  page: Page,
  events: readonly KeptEvent[],
  { sound = false }: { readonly sound?: boolean } = {},
): Promise<void> {
  await keepJournal(page, events);
  await chooseSound(page, sound);
  await page.goto("/today");
  await page.getByRole("link", { name: "Start", exact: true }).click();
  await passShortCheck(page);
  await page.getByRole("button", { name: "Start now" }).click();
  await expect(page.getByRole("timer")).toBeVisible();
}

/** On a page of the same origin, before the app is opened. */
export async function chooseSound(page: Page, on: boolean): Promise<void> {
  await page.evaluate((sound) => {
    localStorage.setItem("unclench-device", JSON.stringify({ sound }));
  }, on);
}

/** The questions before a session: nothing new, and so much pain today. */
export async function passShortCheck(page: Page, pain = 1): Promise<void> {
  await expect(page.getByRole("heading", { name: "Before you start" })).toBeVisible();
  await page.getByRole("radio", { name: "Nothing new" }).check();
  await page.getByRole("radio", { name: String(pain), exact: true }).check();
  await page.getByRole("button", { name: "Start", exact: true }).click();
}

/** What the large clock shows, in seconds. */
export async function secondsShown(page: Page): Promise<number> {
  const [minutes = 0, seconds = 0] = ((await page.getByRole("timer").textContent()) ?? "")
    .split(":")
    .map(Number);
  return minutes * 60 + seconds;
}

/** What, which side and which span: all that must be the same after an interruption. */
export async function placeShown(page: Page) {
  return {
    technique: await page.getByRole("heading", { level: 1 }).textContent(),
    kind: await page.locator(".clock-kind").textContent(),
    left: await page.getByText("◀ Left").getAttribute("class"),
    right: await page.getByText("Right ▶").getAttribute("class"),
  };
}

/** Every set of every item as planned, and as told: `item|technique|side|set`. Equal when nothing was lost or doubled. */
export function plannedSteps(events: readonly JournalEvent[]): readonly string[] {
  return events
    .flatMap((event) => (event.type === "session-started" ? event.body.session.items : []))
    .flatMap(({ technique, side, sets }, item) =>
      Array.from({ length: sets }, (_, set) => [item, technique, side, set + 1].join("|")),
    );
}

export function toldSteps(events: readonly JournalEvent[]): readonly string[] {
  return events.flatMap(({ type, body }) =>
    type === "step-finished" ? [[body.item, body.technique, body.side, body.set].join("|")] : [],
  );
}

export function countOf(events: readonly JournalEvent[], type: JournalEvent["type"]): number {
  return events.filter((event) => event.type === type).length;
}
