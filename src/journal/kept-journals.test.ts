import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readJournalFile, writeJournalFile } from "#journal";
import { totalsOf } from "./journal-totals.testing.ts";

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
