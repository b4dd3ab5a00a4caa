import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { KeptEvent } from "#events";
import { planImport, readJournalFile, writeJournalFile } from "#journal";
import { arbitraryEvents, arbitraryForeign } from "./arbitrary-events.testing.ts";
import { sortEvents } from "./canonical-order.ts";

const header = '{"format":"unclench-journal","version":1}';

function aNote(number: number, text = "A note"): KeptEvent {
  return {
    id: `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`,
    type: "note-written",
    version: 1,
    at: `2026-11-20T07:30:${String(number).padStart(2, "0")}.000+01:00`,
    day: "2026-11-20",
    device: "device-a",
    count: number,
    body: { text },
  } as KeptEvent;
}

const lineOf = (event: object) => JSON.stringify(event);

describe("writing", () => {
  test("[JRN-40] a file is a header and one event a line, in canonical order, its fields in a fixed one", () => {
    const { body, ...rest } = aNote(1, "Ünïcode ☀\n");
    const turned = { body, ...rest };
    expect(writeJournalFile([aNote(2), turned])).toBe(
      [header, lineOf(aNote(1, "Ünïcode ☀\n")), lineOf(aNote(2)), ""].join("\n"),
    );
    expect(writeJournalFile([])).toBe(`${header}\n`);
  });

  test("[JRN-41] any events, foreign ones included, come back from a file as they went in", () => {
    const events = fc.tuple(
      arbitraryEvents({ maxLength: 20 }),
      fc.array(arbitraryForeign(), { maxLength: 4 }),
    );
    fc.assert(
      fc.property(events, ([known, foreign]) => {
        const all = [...known, ...foreign];
        const file = readJournalFile(writeJournalFile(all));
        expect(file.header).toEqual({ kind: "right" });
        expect(file.faults).toEqual([]);
        expect(file.kept).toEqual(sortEvents(all));
        expect(file.events).toEqual(sortEvents(known));
        expect(file.foreign).toEqual(sortEvents(foreign));
        expect(writeJournalFile(file.kept.toReversed())).toBe(writeJournalFile(all));
      }),
      { seed: 41, numRuns: 100 },
    );
  });
});

describe("reading", () => {
  test("[JRN-42] a broken line is named by its number and why, and the good ones are there", () => {
    const { id: _, ...nameless } = aNote(3);
    const lines = [
      header,
      lineOf(aNote(1)),
      '{"id":"0000',
      "",
      lineOf(nameless),
      lineOf({ ...aNote(4), body: { text: "A note", mood: "fine" } }),
      lineOf({ ...aNote(5), at: "2026-11-20T07:30:00" }),
      "[1,2]",
      lineOf({ ...aNote(6), day: "2026-02-30" }),
      lineOf({ ...aNote(7), mood: "fine" }),
      lineOf(aNote(8)),
    ];
    const file = readJournalFile(lines.join("\n"));
    expect(file.kept).toEqual([aNote(1), aNote(8)]);
    expect(file.faults).toEqual([
      { line: 3, reason: 'expected JSON, found {"id":"0000' },
      { line: 5, reason: "id: expected a UUID in lower case, found nothing" },
      { line: 6, reason: "body.mood: expected no field of this name, found it" },
      {
        line: 7,
        reason:
          'at: expected an instant with its offset, like 2026-11-20T07:30:00+01:00, found "2026-11-20T07:30:00"',
      },
      { line: 8, reason: "expected an event, which is an object, found a list" },
      { line: 9, reason: 'day: expected a calendar day, YYYY-MM-DD, found "2026-02-30"' },
      { line: 10, reason: "mood: expected no field of this name, found it" },
    ]);
  });

  test("[JRN-43] a byte order mark, CRLF, empty lines and a missing last line end do not matter", () => {
    const text = `\uFEFF${["", header, lineOf(aNote(1)), "  ", lineOf(aNote(2))].join("\r\n")}`;
    expect(readJournalFile(text)).toEqual(readJournalFile(writeJournalFile([aNote(1), aNote(2)])));
  });

  test.each([
    ["no header", [], 1],
    ["the header of something else", ['{"format":"other","version":1}'], 1],
    ["a header without a version", ['{"format":"unclench-journal"}'], 1],
    ["a first line that is nothing", ["hello"], 1],
  ])("[JRN-44] with %s that is said once, and the events are there", (_, start, line) => {
    const first = [...start, lineOf(aNote(1))][0] ?? "";
    const found = first.length > 60 ? `${first.slice(0, 60)}…` : first;
    const file = readJournalFile([...start, lineOf(aNote(1)), lineOf(aNote(2))].join("\n"));
    expect([file.header, file.kept]).toEqual([{ kind: "missing" }, [aNote(1), aNote(2)]]);
    expect(file.faults).toEqual([{ line, reason: `expected the header ${header}, found ${found}` }]);
  });

  test.each(["", "\n\r\n", "\uFEFF"])("[JRN-44] an empty file is said to be empty", (text) => {
    const reason = `the file is empty; expected the header ${header} and events`;
    expect(readJournalFile(text).faults).toEqual([{ line: 1, reason }]);
  });

  test("[JRN-45] nothing is read of a newer file format", () => {
    const file = readJournalFile(`{"format":"unclench-journal","version":2}\n${lineOf(aNote(1))}`);
    expect(file).toEqual({
      header: { kind: "newer", version: 2 },
      events: [],
      foreign: [],
      kept: [],
      faults: [
        {
          line: 1,
          reason:
            "the file was made by a newer version of the app (format 2, this one reads 1); update the app, then import it",
        },
      ],
    });
  });

  test("[JRN-46] an event that is there twice counts once; another one with its id is named, and the first kept", () => {
    const { body, ...rest } = aNote(1);
    const lines = [header, lineOf(aNote(1)), lineOf({ body, ...rest }), lineOf(aNote(1, "Something else"))];
    const file = readJournalFile(lines.join("\n"));
    expect(file.kept).toEqual([aNote(1)]);
    expect(file.faults).toEqual([
      {
        line: 4,
        reason: "expected an id of its own, found that of line 2 with another content; line 2 is kept",
      },
    ]);
  });

  test("[JRN-47] unknown types and newer versions are kept exactly as they stand in the file", () => {
    const strange = { ...aNote(1), type: "knee-bent", version: 7, body: [{ deep: null }], signature: "abc" };
    const newer = { ...aNote(2), version: 2, body: { text: "A note", mood: "fine" }, signature: "abc" };
    const file = readJournalFile([header, lineOf(strange), lineOf(newer)].join("\n"));
    expect([file.events, file.foreign, file.kept, file.faults]).toEqual([
      [],
      [strange, newer],
      [strange, newer],
      [],
    ]);
    expect(readJournalFile(writeJournalFile(file.kept)).kept).toEqual([strange, newer]);
  });

  test("[JRN-48] a hundred thousand lines of anything are read, each named with a short reason", () => {
    const lines = Array.from({ length: 100_000 }, (_, index) => (index % 2 === 0 ? "x".repeat(500) : "{}"));
    const { faults } = readJournalFile([header, ...lines].join("\n"));
    expect([faults.length, faults.at(-1)?.line, faults[0]?.reason.length]).toEqual([100_000, 100_001, 82]);
  });
});

describe("planning an import", () => {
  test("[JRN-49] says what is new, there already, different, foreign and faulty, and takes only what is new", () => {
    const foreign = { ...aNote(4), type: "knee-bent" };
    const known = [aNote(1), aNote(2)];
    const lines = [header, ...[aNote(1), aNote(2, "Changed"), aNote(3), foreign].map(lineOf), "?"];
    const file = readJournalFile(lines.join("\n"));
    expect(planImport(known, file)).toEqual({
      fresh: [aNote(3), foreign],
      foreign: 1,
      present: 2,
      different: [aNote(2).id],
      faulty: 1,
    });
    expect(planImport([...known, aNote(3), foreign], file).fresh).toEqual([]);
  });
});
