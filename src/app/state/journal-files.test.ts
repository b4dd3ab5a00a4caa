import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { localDate } from "#base";
import { readJournalFile } from "#journal";
import { bytesWords, copyName, entries, importWords, reviewImport } from "./journal-files.ts";

const whole = readFileSync(new URL("../../../fixtures/journal-v1.jsonl", import.meta.url), "utf8");
const kept = readJournalFile(whole).kept;

test("a copy is named by its day", () => {
  const day = localDate("2026-11-20");
  expect(copyName(day)).toBe("unclench-journal-2026-11-20.jsonl");
  expect(copyName(day, "csv")).toBe("unclench-journal-2026-11-20.csv");
});

test("a journal on an empty device is all new, on its own device nothing is", () => {
  const fresh = kept.length;
  expect(reviewImport(whole, [])).toMatchObject({
    kind: "journal",
    counts: { fresh, foreign: 0, present: 0, different: 0, faulty: 0 },
  });
  expect(reviewImport(whole, kept)).toEqual({
    kind: "journal",
    fresh: [],
    counts: { fresh: 0, foreign: 0, present: fresh, different: 0, faulty: 0 },
    faults: [],
  });
});

test("a broken line is named by its number, and the others are offered", () => {
  const broken = whole.split("\n").with(2, '{"id": "nothing"').join("\n");
  const review = reviewImport(broken, []);
  expect(review).toMatchObject({
    kind: "journal",
    counts: { fresh: kept.length - 1, faulty: 1 },
    faults: [{ line: 3 }],
  });
});

test.each([
  "",
  "hello",
  "\u0000\u0001\uFFFD",
  "<html></html>",
  '[{"a": 1}]',
  '{"format": "other", "version": 1}',
])("what is no journal is called none: %j", (text) => {
  expect(reviewImport(text, [])).toEqual({ kind: "no-journal" });
});

test("events without a header are offered all the same", () => {
  const bare = whole.split("\n").slice(1).join("\n");
  expect(reviewImport(bare, [])).toMatchObject({
    kind: "journal",
    counts: { fresh: kept.length, faulty: 1 },
  });
});

test("a journal of a newer format is not half read", () => {
  const newer = whole.replace('"version":1}', '"version":2}');
  expect(reviewImport(newer, [])).toEqual({ kind: "newer" });
});

test("what an import does is said before, and only what matters", () => {
  const none = { fresh: 0, foreign: 0, present: 0, different: 0, faulty: 0 };
  expect(importWords(none)).toEqual(["Nothing in it is new."]);
  expect(importWords({ fresh: 1200, foreign: 1, present: 3, different: 2, faulty: 1 })).toEqual([
    "1,200 entries not on this device yet.",
    "1 entry of them made by a newer version: kept, and shown once this app can read them.",
    "3 entries already here. They stay as they are.",
    "2 entries of those differ in the file. What is on this device stays.",
    "1 line is not right and left out. The rest is fine.",
  ]);
});

test("counts and sizes are said with their unit", () => {
  expect([0, 1, 2].map(entries)).toEqual(["0 entries", "1 entry", "2 entries"]);
  expect([0, 999, 1000, 1_250_000].map(bytesWords)).toEqual(["0 byte", "999 byte", "1 kB", "1.3 MB"]);
});
