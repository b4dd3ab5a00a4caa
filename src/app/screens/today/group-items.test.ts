import { expect, test } from "vitest";
import type { PlannedItem } from "#events";
import { doseInWords, durationInWords, groupItems, minutesInWords } from "./group-items.ts";

const stretch = (side: "left" | "right", why: PlannedItem["why"] = []): PlannedItem => ({
  technique: "st-half-kneeling",
  side,
  level: 1,
  sets: 1,
  repetitions: null,
  holdSeconds: 30,
  intervals: { settle: 0, rest: 0, switch: 10, close: 0 },
  seconds: 40,
  why,
});

test("sides that alternate become one row, the first side first, each with its sets", () => {
  const items = [stretch("right"), stretch("left"), stretch("right")];
  expect(groupItems(items)).toEqual([
    {
      technique: "st-half-kneeling",
      seconds: 120,
      level: 1,
      first: 0,
      items,
      sides: [
        { side: "right", sets: 2, dose: "30 s" },
        { side: "left", sets: 1, dose: "30 s" },
      ],
      why: [],
    },
  ]);
});

test("the same technique in two places stays two rows, and rows know where they begin", () => {
  const rest: PlannedItem = { ...stretch("left"), technique: "pas-crp", side: "both" };
  const groups = groupItems([stretch("left"), rest, stretch("right")]);
  expect(groups.map(({ technique, first }) => [technique, first])).toEqual([
    ["st-half-kneeling", 0],
    ["pas-crp", 1],
    ["st-half-kneeling", 2],
  ]);
});

test("a reason is said once a row", () => {
  const why = [{ rule: "PLAN-3", source: null }];
  expect(groupItems([stretch("left", why), stretch("right", why)])[0]?.why).toEqual(why);
});

test("times read as people say them", () => {
  expect([30, 60, 90, 600].map(durationInWords)).toEqual(["30 s", "1 min", "1 min 30 s", "10 min"]);
  expect([20, 100, 900].map(minutesInWords)).toEqual(["1 min", "2 min", "15 min"]);
  expect(doseInWords({ repetitions: 12, holdSeconds: 2 })).toBe("12 times");
});
