import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { listHistory, readJournalFile, writeJournalFile } from "#journal";
import type { JournalFile } from "#journal";

/** One journal a release, with its totals beside it. They are only ever added to. */
const folder = new URL("../../fixtures/", import.meta.url);
const names = readdirSync(folder).filter((name) => /^journal-.*\.jsonl$/.test(name));
const read = (name: string) => readFileSync(new URL(name, folder), "utf8");

test("[JRN-60] there are kept journals", () => {
  expect(names).toContain("journal-v1.jsonl");
});

test.each(names)("[JRN-60] %s is read whole, with the totals of its day", (name) => {
  const file = readJournalFile(read(name));
  expect([file.header, file.faults]).toEqual([{ kind: "right" }, []]);
  expect(totalsOf(file)).toEqual(JSON.parse(read(name.replace(".jsonl", ".json"))));
  expect(readJournalFile(writeJournalFile(file.kept)).kept).toEqual(file.kept);
});

function totalsOf({ events, foreign }: JournalFile) {
  const history = listHistory(events, foreign);
  const counting = history.filter(({ standing }) => standing === "counts" || standing === "corrected");
  const secondsDone = events.map((event) => (event.type === "step-finished" ? event.body.seconds : 0));
  return {
    events: events.length,
    foreign: foreign.length,
    types: countBy(events.map(({ type }) => type)),
    standings: countBy(history.map(({ standing }) => standing)),
    days: new Set(counting.map(({ event }) => event.day)).size,
    devices: new Set(events.map(({ device }) => device)).size,
    secondsDone: Math.round(secondsDone.reduce((sum, seconds) => sum + seconds, 0)),
  };
}

function countBy(names: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const name of names.toSorted()) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
