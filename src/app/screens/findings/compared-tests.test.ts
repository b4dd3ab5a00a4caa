import { expect, test } from "vitest";
import { localDate } from "#base";
import type { LocalDate } from "#base";
import type { Side } from "#content";
import type { PersonRecord } from "#engine";
import { emptyRecord } from "#engine/progress";
import type { EventId } from "#events";
import { comparedInAll, comparedTests } from "./compared-tests.ts";

const days = [localDate("2026-11-06"), localDate("2026-11-13"), localDate("2026-11-20")] as const;

function aHold(side: Side, seconds: number, on: LocalDate): PersonRecord["tests"][number] {
  const record = {
    test: "test-hold-seated",
    side,
    seconds,
    difficult: false,
    shifts: false,
    pain: false,
  } as const;
  return { record, on, purpose: "retest", event: `${side} ${on}` as EventId };
}

function aPerson(...tests: PersonRecord["tests"]): PersonRecord {
  return { ...emptyRecord, tests };
}

test("nothing compares before a test was done twice", () => {
  expect(comparedTests(aPerson(aHold("left", 12, days[0])), days[2])).toEqual({
    last: [],
    first: [],
    trends: [],
  });
});

test("with two days the earlier one is last time; with three the first stands by itself", () => {
  const { last, first, trends } = comparedTests(
    aPerson(
      aHold("left", 8, days[0]),
      aHold("right", 10, days[1]),
      aHold("left", 12, days[1]),
      aHold("left", 12.5, days[2]),
      aHold("right", 10.5, days[2]),
    ),
    days[2],
  );
  const brief = (retests: typeof last) => retests.map(({ side, from, to }) => [side, from, to]);
  expect(brief(last)).toEqual([
    ["left", days[1], days[2]],
    ["right", days[1], days[2]],
  ]);
  expect(brief(first)).toEqual([["left", days[0], days[2]]]);
  expect(trends.map(({ side, points }) => [side, points.length])).toEqual([
    ["left", 3],
    ["right", 2],
  ]);
});

test("all comparisons together are told without a promise", () => {
  const person = aPerson(
    aHold("left", 8, days[1]),
    aHold("right", 10, days[1]),
    aHold("left", 12, days[2]),
    aHold("right", 10.5, days[2]),
  );
  expect(comparedInAll(comparedTests(person, days[2]).last)).toBe(
    "Of 2 compared: 1 better. One retest proves nothing yet; two in a row say more.",
  );
  const still = aPerson(aHold("left", 10, days[1]), aHold("left", 10.5, days[2]));
  expect(comparedInAll(comparedTests(still, days[2]).last)).toBe(
    "No change that these tests can tell. That is common, week by week.",
  );
  expect(comparedInAll([])).toBe("Nothing of it compares this time.");
});
