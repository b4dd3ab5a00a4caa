import { expect, test } from "vitest";
import { addDays, localDate } from "#base";
import type { Retest, Trend } from "#engine/progress";
import { groupTrends, pointsShown, recentPart, rowsOf } from "./trend-groups.ts";

const today = localDate("2026-11-20");
const point = (daysAgo: number, value = 1): Trend["points"][number] => ({
  on: addDays(today, -daysAgo),
  value,
  about: false,
  says: "positive",
});

function trend(side: Trend["side"], method: string, ...points: readonly Trend["points"][number][]): Trend {
  return {
    test: "test-modified-thomas",
    side,
    method,
    surface: "edge",
    unit: "degrees",
    points,
    error: null,
  };
}

function retest(side: Retest["side"], method: string): Retest {
  const comparison = { comparable: false, why: "pain" } as const;
  const line = { test: "test-modified-thomas", side, method, surface: "edge" } as const;
  return { ...line, against: "first", from: today, to: today, comparison };
}

test("the sides of one way stand together, two ways never do, the way used last comes first", () => {
  const groups = groupTrends({
    trends: [
      trend("right", "phone", point(3)),
      trend("left", "phone", point(9)),
      trend("left", "tape", point(1)),
    ],
    retests: [retest("left", "tape"), retest("left", "phone")],
  });
  expect(groups.map(({ key, newest, sides }) => [key, newest, sides.map(({ side }) => side)])).toEqual([
    ["test-modified-thomas tape edge", "2026-11-19", ["left"]],
    ["test-modified-thomas phone edge", "2026-11-17", ["left", "right"]],
  ]);
  expect(groups[1]?.sides.map(({ retests }) => retests)).toEqual([[retest("left", "phone")], []]);
});

test("a test without any day gives no group", () => {
  expect(groupTrends({ trends: [trend("left", "phone")], retests: [] })).toEqual([]);
});

test("of many measurements the last ones are shown, of both sides from the same day", () => {
  const many = Array.from({ length: 40 }, (_, place) => point(40 - place));
  const [group] = groupTrends({
    trends: [trend("left", "phone", ...many), trend("right", "phone", point(40), point(5))],
    retests: [],
  });
  const [left, right] = recentPart(group!).sides;
  expect(left?.points).toEqual(many.slice(-pointsShown));
  expect(right?.points).toEqual([point(5)]);
});

test("few measurements are all shown", () => {
  const [group] = groupTrends({ trends: [trend("left", "phone", point(9), point(1))], retests: [] });
  expect(recentPart(group!)).toEqual(group);
});

test("the table has one row a day, newest first, and a gap where a side was not tested", () => {
  const [group] = groupTrends({
    trends: [trend("left", "phone", point(9, 3), point(1, 2)), trend("right", "phone", point(9, 4))],
    retests: [],
  });
  expect(rowsOf(group!.sides)).toEqual([
    { on: "2026-11-19", cells: [point(1, 2), null] },
    { on: "2026-11-11", cells: [point(9, 3), point(9, 4)] },
  ]);
});
