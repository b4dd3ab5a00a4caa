import { readFile } from "node:fs/promises";
import { expect } from "@playwright/test";
import type { Page } from "@playwright/test";
import { readJournalFile, writeJournalFile } from "#journal";
import { morning, test } from "./support/held-clock.ts";
import { readJournal } from "./support/journal-in-page.ts";
import { daysBefore, journalOf } from "./support/made-journals.ts";
import { seededRandom, threeWeeks } from "../bench/made-up-journal.ts";

test.beforeEach(({ time: _held }) => undefined);

/** Three weeks of somebody, and then the answers and tests that give a plan for today. */
const threeWeeksText = async () => {
  const last = await journalOf({ at: daysBefore(morning, 0.5) });
  return writeJournalFile([...threeWeeks(seededRandom(3)), ...last]);
};

test("save a copy, delete everything, bring it back: all is as it was", async ({ page }) => {
  await bringIn(page, await threeWeeksText(), /^Bring in \d+ entries$/);
  const before = await saveCopy(page);
  const today = await snapshotOf(page, "/today");
  const progress = await snapshotOf(page, "/progress");

  await deleteEverything(page);
  await page.goto("/today");
  await expect(page.getByRole("heading", { name: "Let’s begin with your safety" })).toBeVisible();
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);

  await bringIn(page, before, /^Bring in \d+ entries$/);
  expect(await saveCopy(page)).toBe(before);
  expect(await snapshotOf(page, "/today")).toBe(today);
  expect(await snapshotOf(page, "/progress")).toBe(progress);
});

test("the same copy twice changes nothing", async ({ page }) => {
  const text = await threeWeeksText();
  await bringIn(page, text, /^Bring in \d+ entries$/);
  const before = await readJournal(page);
  await choose(page, text);
  await expect(page.getByRole("heading", { name: /^What is in/ })).toBeVisible();
  await expect(page.getByRole("button", { name: /^Bring in/ })).toHaveCount(0);
  await page.getByRole("button", { name: "Close" }).click();
  expect(await readJournal(page)).toEqual(before);
});

test("a copy of another device joins what is here", async ({ page }) => {
  const here = await journalOf({ at: daysBefore(morning, 3) });
  const there = await journalOf({ at: daysBefore(morning, 2), seed: 8 });
  await bringIn(page, writeJournalFile(here), `Bring in ${String(here.length)} entries`);
  await bringIn(page, writeJournalFile([...here, ...there]), `Bring in ${String(there.length)} entries`);
  expect(readJournalFile(await saveCopy(page)).kept.map(({ id }) => id)).toEqual(
    [...here, ...there].map(({ id }) => id),
  );
});

test("a broken line is named by its number, and the good ones are offered", async ({ page }) => {
  const events = await journalOf({ at: daysBefore(morning, 2) });
  const lines = writeJournalFile(events).split("\n");
  lines[3] = (lines[3] ?? "").slice(0, 40);
  await choose(page, lines.join("\n"));
  await expect(page.getByText(/^Line 4: /)).toBeVisible();
  await page.getByRole("button", { name: `Bring in ${String(events.length - 1)} entries` }).click();
  await expect(page.getByText(`${String(events.length - 1)} entries are in your journal now.`)).toBeVisible();
});

test("what is no journal is said to be none, and changes nothing", async ({ page }) => {
  await choose(page, "day,type\n2026-11-20,note\n");
  await expect(page.getByText("This is no journal of this app.")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Bring in/ })).toHaveCount(0);
  await choose(page, '{"format":"unclench-journal","version":99}\n');
  await expect(page.getByText("A newer version of the app made this file")).toBeVisible();
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
});

test("an entry of a newer version is kept, and saved again as it came", async ({ page }) => {
  const events = await journalOf({ at: daysBefore(morning, 2) });
  const [first] = events;
  const newer = {
    ...first,
    id: "00000000-0000-4000-8000-00000000beef",
    type: "dream-told",
    version: 3,
    count: 90,
    body: { of: "mountains", colours: ["blue", { deep: true }] },
    mood: "calm",
  };
  const text = `${writeJournalFile(events)}${JSON.stringify(newer)}\n`;
  await bringIn(page, text, `Bring in ${String(events.length + 1)} entries`);
  const saved = await saveCopy(page);
  expect(saved.split("\n").map(parsed)).toContainEqual(newer);
  await page.goto("/today");
  await expect(page.getByRole("link", { name: "Start", exact: true })).toBeVisible();
});

function parsed(line: string): unknown {
  return line === "" ? null : JSON.parse(line);
}

async function choose(page: Page, text: string): Promise<void> {
  if (!page.url().endsWith("/you/data")) await page.goto("/you/data");
  await page.getByLabel("A journal file").setInputFiles({
    name: "unclench-journal.jsonl",
    mimeType: "application/x-ndjson",
    buffer: Buffer.from(text),
  });
}

async function bringIn(page: Page, text: string, name: string | RegExp): Promise<void> {
  await choose(page, text);
  await page.getByRole("button", { name }).click();
  await expect(page.getByText(/(entry is|entries are) in your journal now\.$/)).toBeVisible();
}

async function saveCopy(page: Page): Promise<string> {
  await page.goto("/you/data");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save a copy", exact: true }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^unclench-journal.*\.jsonl$/);
  return readFile(await file.path(), "utf8");
}

async function deleteEverything(page: Page): Promise<void> {
  await page.goto("/you/data");
  await page.getByRole("button", { name: "Delete everything" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete without a copy" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete for good" }).click();
  await expect(page).toHaveURL("/");
}

async function snapshotOf(page: Page, address: string): Promise<string> {
  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
  return page.getByRole("main").ariaSnapshot();
}
