import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { KeptEvent } from "#events";
import { journalToCsv } from "#interop";
import { writeCsv } from "./write-csv.ts";
import type { CsvCell } from "./write-csv.ts";

function anEvent(type: string, body: unknown): KeptEvent {
  return {
    id: "00000000-0000-4000-8000-000000000001",
    type,
    version: 1,
    at: "2026-11-20T07:30:00.000+01:00",
    day: "2026-11-20",
    device: "device-a",
    count: 1,
    body,
  } as KeptEvent;
}

/** Only for the tests: reads RFC 4180. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    if (match[3] === "\r\n") {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

/** The table's cells by column name. */
function cellsOf(event: KeptEvent, standing = "counts"): Readonly<Record<string, string>> {
  const [header, row] = readCsv(journalToCsv([{ event, standing }]));
  const named = (header ?? []).map((name, index) => [name, row?.[index] ?? "?"] as const);
  return Object.fromEntries(named.filter(([, cell]) => cell !== ""));
}

const envelope = {
  id: "00000000-0000-4000-8000-000000000001",
  version: "1",
  at: "2026-11-20T07:30:00.000+01:00",
  day: "2026-11-20",
  device: "device-a",
  count: "1",
};

describe("the table", () => {
  test("[INTEROP-1] an event is one row, its body's fields in columns and whole in the last", () => {
    const body = {
      session: "00000000-0000-4000-8000-000000000009",
      item: 0,
      technique: "st-table",
      side: "left",
      set: 2,
      seconds: 44.5,
      outcome: "done",
      discomfort: null,
    };
    expect(cellsOf(anEvent("step-finished", body))).toEqual({
      ...envelope,
      type: "step-finished",
      standing: "counts",
      session: "00000000-0000-4000-8000-000000000009",
      item: "0",
      technique: "st-table",
      side: "left",
      set: "2",
      seconds: "44.5",
      outcome: "done",
      body: JSON.stringify(body),
    });
  });

  test("[INTEROP-1] a session's own row has its id in the column by which its steps are found", () => {
    const body = {
      kind: "planned",
      session: { date: "2026-11-20", items: [], seconds: 900 },
      safetyCheckedOn: "2026-11-20",
    };
    const cells = cellsOf(anEvent("session-started", body));
    expect([cells["session"], cells["seconds"]]).toEqual([envelope.id, "900"]);
  });

  test("[INTEROP-1] a test's measures stand in columns of their own", () => {
    const thomas = {
      test: "test-modified-thomas",
      side: "left",
      method: "tape",
      surface: "edge",
      thighDegrees: -6.8,
    };
    const legs = { test: "test-leg-length", side: "right", readingsCm: [88, 88.5] };
    const cells = cellsOf(anEvent("test-recorded", { record: thomas, purpose: "retest" }));
    expect([cells["test"], cells["side"], cells["thigh_degrees"], cells["purpose"]]).toEqual([
      "test-modified-thomas",
      "left",
      "-6.8",
      "retest",
    ]);
    expect(cellsOf(anEvent("test-recorded", { record: legs, purpose: "first" }))["leg_length_cm"]).toBe(
      "88.25",
    );
  });

  test("[INTEROP-2] an event of an unknown type has a row like all others", () => {
    const cells = cellsOf({ ...anEvent("knee-bent", [1, 2]), version: 3 }, "newer");
    expect(cells).toEqual({ ...envelope, version: "3", type: "knee-bent", standing: "newer", body: "[1,2]" });
  });

  test("[INTEROP-3] no text is run as a formula, and negative numbers stay numbers", () => {
    const texts = ["=1+1", "+49 30", "-3 today", "@SUM(A1)", "\t=1", " =1", "＝1", "a=1", "fine"];
    expect(texts.map((text) => cellsOf(anEvent("note-written", { text }))["text"])).toEqual([
      "'=1+1",
      "'+49 30",
      "'-3 today",
      "'@SUM(A1)",
      "'\t=1",
      "' =1",
      "'＝1",
      "a=1",
      "fine",
    ]);
    expect(cellsOf(anEvent("change-reported", { change: -3 }))["change"]).toBe("-3");
  });

  test("[INTEROP-4] a byte order mark comes only when it is asked for", () => {
    expect(journalToCsv([], { byteOrderMark: true })).toBe(`\uFEFF${journalToCsv([])}`);
    expect(journalToCsv([])).toMatch(/^day,at,type,.*,body\r\n$/);
  });
});

test("[INTEROP-5] any table reads back as it was written, odd characters included", () => {
  const oddText = fc.string({ unit: fc.constantFrom('"', ",", "\r", "\n", " ", "a", "ß", "☀", "'", ";") });
  const cell: fc.Arbitrary<CsvCell> = fc.oneof(
    oddText.filter((text) => !/^\s*[=+\-@]|^[\t\r\n]/.test(text)),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
  );
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
    );
  fc.assert(
    fc.property(table, (rows) => {
      const asTexts = rows.map((row) => row.map((value) => (value === null ? "" : String(value))));
      expect(readCsv(writeCsv(rows))).toEqual(asTexts);
    }),
    { seed: 7, numRuns: 300 },
  );
});
