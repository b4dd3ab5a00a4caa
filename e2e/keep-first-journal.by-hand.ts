/**
 * Makes fixtures/journal-v1.jsonl: a desk worker's first nine days with the built app, saved by its own button, and the
 * totals beside it. Kept journals are never made anew: this one is from the first version, and every later version
 * reads it. Run by hand, once.
 */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readJournalFile } from "#journal";
import { totalsOf } from "../src/journal/journal-totals.testing.ts";
import { deskWorker } from "./support/people.ts";
import { expect, firstMorning, test } from "./support/test.ts";
import type { Page } from "./support/test.ts";
import { testSteps } from "./support/test-steps.ts";

test("nine days of a desk worker", async ({ page, person }) => {
  test.setTimeout(600_000);
  page.setDefaultTimeout(20_000);
  const tests = testSteps(page);
  await page.clock.install({ time: firstMorning });
  await page.goto("/");
  await page.getByRole("link", { name: "Start with the safety check" }).click();
  await person.goThroughCheck(deskWorker.said);
  await page.getByRole("link", { name: "Go on" }).click();
  await person.aboutMe(deskWorker.about);
  await page.getByRole("link", { name: "Start: Hanging leg test" }).click();
  await tests.thomasByEye("floor", { left: { up: true }, right: {} });
  await page.getByRole("link", { name: "Next: Seated knee hold" }).click();
  await tests.hold({ left: { seconds: 13, difficult: true }, right: { seconds: 20, difficult: false } });

  await page.goto("/today");
  await person.startSession(2);
  await playWithEveryTick(page);
  await closeSession(page, 1);

  await daysLater(page, 2);
  const today = page.getByRole("group", { name: "Pain today, from 0 to 10" });
  await today.getByRole("radio", { name: "1", exact: true }).check();
  await page.getByRole("button", { name: "Save 1" }).click();
  await expect(today).toBeHidden();
  await person.startSession(1);
  await sayDiscomfort(page, 3);
  await intoTheHold(page);
  await page.getByRole("button", { name: "Skip" }).click();
  await playWithEveryTick(page);
  await closeSession(page, 4);

  await page.goto("/progress");
  await page.getByRole("button", { name: "Write a note" }).click();
  await page.getByRole("textbox").fill("Long drive yesterday – the left side “pulls” ☀");
  await page.getByRole("button", { name: "Save the note" }).click();
  await expect(page.getByText("Your note is saved.")).toBeVisible();
  await changeNewestPain(page, 2);

  await daysLater(page, 7);
  await page.goto("/tests/test-modified-thomas?retest=weekly");
  await tests.thomasByEye("floor", { left: {}, right: {} });
  await page.goto("/progress/entries");
  await page
    .getByRole("button", { name: /^Take back: .*Pain/ })
    .last()
    .click();
  await expect(page.getByText("Taken back", { exact: true })).toBeVisible();

  const text = await saveCopy(page);
  const file = readJournalFile(text);
  expect([file.header, file.faults]).toEqual([{ kind: "right" }, []]);
  const folder = join(process.cwd(), "fixtures");
  await writeFile(join(folder, "journal-v1.jsonl"), text);
  await writeFile(join(folder, "journal-v1.json"), `${JSON.stringify(totalsOf(file), null, 2)}\n`);
});

/** In steps shorter than what counts as sleep, so that it goes as it would in life. */
/** Before it the same button says that one is ready. */
async function intoTheHold(page: Page): Promise<void> {
  const skip = page.getByRole("button", { name: "Skip" });
  while (!(await skip.isVisible())) {
    await page.clock.fastForward(3000);
    await page.waitForTimeout(150);
  }
}

async function playWithEveryTick(page: Page): Promise<void> {
  const over = page.getByRole("heading", { level: 1, name: "Well done." });
  while (!(await over.isVisible())) {
    await page.clock.fastForward(3000);
    await page.waitForTimeout(150);
  }
}

async function closeSession(page: Page, pain: number): Promise<void> {
  const scale = page.getByRole("group", { name: "How is the pain now?" });
  await scale.getByRole("radio", { name: String(pain), exact: true }).check();
  await expect(page.getByText("Kept. Thank you.")).toBeVisible();
  await page.getByRole("button", { name: "Done" }).click();
}

async function daysLater(page: Page, days: number): Promise<void> {
  await page.clock.fastForward(days * 86_400_000);
  await page.goto("/today");
}

async function sayDiscomfort(page: Page, score: number): Promise<void> {
  await page.getByRole("button", { name: /^0–10/ }).click();
  const strip = page.getByRole("region", { name: "How does it feel?" });
  await strip.getByRole("button", { name: String(score), exact: true }).click();
}

async function changeNewestPain(page: Page, score: number): Promise<void> {
  await page.goto("/progress/entries");
  await page
    .getByRole("button", { name: /^Change: .*Pain/ })
    .first()
    .click();
  const dialog = page.getByRole("dialog", { name: "Put it right" });
  await dialog.getByRole("radio", { name: String(score), exact: true }).check();
  await dialog.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Changed later")).toBeVisible();
}

async function saveCopy(page: Page): Promise<string> {
  await page.goto("/you/data");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save a copy", exact: true }).click();
  return readFile(await (await download).path(), "utf8");
}
