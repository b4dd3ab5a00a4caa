import { expect, test } from "vitest";
import { localDate } from "#base";
import type { EventType, KeptEvent } from "#events";
import { eventKinds } from "#events";
import type { HistoryRow } from "#journal";
import { actionsOn, entryFilters, filterRows, groupByDay } from "./entry-list.ts";

let count = 0;
function row(type: string, standing: HistoryRow["standing"] = "counts", day = "2026-11-20"): HistoryRow {
  count += 1;
  const id = `00000000-0000-4000-8000-${String(count).padStart(12, "0")}`;
  const event = {
    id,
    type,
    version: 1,
    at: `${day}T10:00:00+01:00`,
    day: localDate(day),
    device: "d",
    count,
    body: {},
  };
  return { event: event as unknown as KeptEvent, standing, by: [] };
}

test("newest first, without single steps and amendments unless they are asked for", () => {
  const rows = [
    row("session-started"),
    row("step-finished"),
    row("entry-retracted", "amends"),
    row("sung", "newer"),
  ];
  const types = (filter: (typeof entryFilters)[number]["value"]) =>
    filterRows(rows, filter).map(({ event }) => event.type);
  expect(types("main")).toEqual(["sung", "session-started"]);
  expect(types("steps")).toEqual(["step-finished"]);
  expect(types("amendments")).toEqual(["entry-retracted"]);
  expect(types("newer")).toEqual(["sung"]);
  expect(types("tests")).toEqual([]);
});

test("every type is found under a filter of its own", () => {
  for (const type of Object.keys(eventKinds) as EventType[]) {
    const rows = [row(type)];
    const found = entryFilters.filter(({ value }) => value !== "main" && filterRows(rows, value).length > 0);
    expect(found.length, type).toBe(1);
  }
});

test("a known type at a newer version counts as newer", () => {
  expect(filterRows([row("pain-reported", "newer")], "pain")).toEqual([]);
  expect(filterRows([row("pain-reported", "newer")], "newer").length).toBe(1);
});

test("rows stand under their days", () => {
  const rows = [row("note-written"), row("note-written"), row("note-written", "counts", "2026-11-19")];
  expect(groupByDay(rows).map(({ day, rows: own }) => [day, own.length])).toEqual([
    ["2026-11-20", 2],
    ["2026-11-19", 1],
  ]);
});

test("what counts can be taken back, what was taken back can be put back, and nothing else", () => {
  const none = { takeBack: false, putBack: false, correct: false, inCheck: false };
  expect(actionsOn(row("pain-reported"))).toEqual({ ...none, takeBack: true, correct: true });
  expect(actionsOn(row("pain-reported", "corrected"))).toEqual({ ...none, takeBack: true, correct: true });
  expect(actionsOn(row("session-started"))).toEqual({ ...none, takeBack: true });
  expect(actionsOn(row("pain-reported", "retracted"))).toEqual({ ...none, putBack: true });
  expect(actionsOn(row("entry-retracted", "amends"))).toEqual(none);
  expect(actionsOn(row("pain-reported", "newer"))).toEqual(none);
});

test("answers of the safety check are changed in the check, never taken back from under it", () => {
  const none = { takeBack: false, putBack: false, correct: false };
  expect(actionsOn(row("safety-answered"))).toEqual({ ...none, inCheck: true });
  expect(actionsOn(row("safety-answered", "newer"))).toEqual({ ...none, inCheck: false });
});
