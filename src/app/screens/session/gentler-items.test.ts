import { expect, test } from "vitest";
import { localDate } from "#base";
import type { PlannedItem, PlannedSession } from "#events";
import { gentlerItems } from "./gentler-items.ts";

const rest: PlannedItem = {
  technique: "pas-crp",
  side: "both",
  level: 1,
  sets: 1,
  repetitions: null,
  holdSeconds: 300,
  intervals: { settle: 20, rest: 0, switch: 0, close: 10 },
  seconds: 330,
  why: [],
};
const stretch: PlannedItem = {
  ...rest,
  technique: "st-half-kneeling",
  side: "left",
  sets: 3,
  holdSeconds: 30,
  intervals: { settle: 20, rest: 10, switch: 12, close: 5 },
  seconds: 20 + 90 + 20 + 12 + 5,
};
const alone = (items: readonly PlannedItem[]): PlannedSession => ({
  date: localDate("2026-11-20"),
  items: [...items],
  seconds: items.reduce((sum, { seconds }) => sum + seconds, 0),
});

test("a long rest that takes the place of a short hold lasts one minute", () => {
  expect(gentlerItems(alone([rest]), "left", { holdSeconds: 30 })).toEqual([
    { ...rest, holdSeconds: 60, seconds: 90 },
  ]);
});

test("a stretch in the place of a stretch is one set on the same side, without a change of side", () => {
  const right: PlannedItem = { ...stretch, side: "right" };
  expect(gentlerItems(alone([stretch, right]), "right", { holdSeconds: 30 })).toEqual([
    { ...right, sets: 1, intervals: { settle: 20, rest: 0, switch: 0, close: 5 }, seconds: 55 },
  ]);
});

test("nothing for that side is nothing", () => {
  expect(gentlerItems(alone([stretch]), "right", undefined)).toEqual([]);
});
