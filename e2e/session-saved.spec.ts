import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { localDate } from "#base";
import { questions } from "#content/questions";
import { techniques } from "#content/techniques";
import { tests } from "#content/tests";
import { makePlan } from "#engine/planning";
import { emptyRecord, foldEvent, profileOf } from "#engine/progress";
import type { JournalEvent } from "#events";
import { morning, test } from "./support/held-clock.ts";
import { keepJournal } from "./support/journal-in-page.ts";
import { daysBefore, journalOf } from "./support/made-journals.ts";
import { expect } from "./support/test.ts";

const save = { name: "Save this session as sound" };

test("today's session is saved as a file that any player plays, the same as from the command line", async ({
  page,
  time: _held,
}, testInfo) => {
  const events = await journalOf({ at: daysBefore(morning, 2), minutes: 15 });
  await keepJournal(page, events);
  await page.goto("/today");
  const download = page.waitForEvent("download");
  await page.getByRole("button", save).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^unclench-2026-11-20-([a-z-]+-)?\d+-min\.mp3$/);
  await expect(page.getByText(`Saved as ${file.suggestedFilename()}.`)).toBeVisible();
  const saved = await readFile(await file.path());

  const path = testInfo.outputPath("by-command-line.mp3");
  const input = JSON.stringify(sessionOf(events));
  const made = spawnSync(process.execPath, ["dist/cli/unclench.js", "soundtrack", "-o", path], { input });
  expect(made.stderr.toString()).toBe("");
  expect(saved.equals(await readFile(path))).toBe(true);

  const decoded = await page.evaluate(
    async (bytes) =>
      (await new OfflineAudioContext(1, 1, 24_000).decodeAudioData(Uint8Array.from(bytes).buffer)).duration,
    [...saved],
  );
  expect(Math.abs(decoded - sessionOf(events).session.seconds)).toBeLessThan(0.1);
  const text = saved.subarray(0, 200_000).toString("latin1");
  expect(text).toContain("Unclench");
  expect(text.match(/CHAP/g)?.length ?? 0).toBeGreaterThan(1);
});

test("who may not have a plan gets no file either", async ({ page, time: _held }) => {
  await keepJournal(page, await journalOf({ at: daysBefore(morning, 2), answers: { "rf-cauda": "yes" } }));
  await page.goto("/today");
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("One moment");
  await expect(page.getByRole("button", save)).toHaveCount(0);
});

/** Today's session, worked out as the app does. */
function sessionOf(events: readonly JournalEvent[]) {
  const record = events.reduce(foldEvent, emptyRecord);
  const catalogue = { techniques, tests };
  const plan = makePlan(
    profileOf(record, { date: localDate("2026-11-20") }, catalogue),
    catalogue,
    questions,
  );
  if (plan.session === null) throw new Error("No session");
  return { session: plan.session, talk: "normal", adaptations: plan.adaptations };
}
