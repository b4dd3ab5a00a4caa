import { expect, test } from "vitest";
import { degrees, localDate } from "#base";
import type { Comparison } from "#engine/assessment";
import type { Retest, Trend } from "#engine/progress";
import { chartWords, errorAround, errorWords, pointWords, retestWords, wayWords } from "./trend-words.ts";
import type { TrendGroup } from "./trend-groups.ts";

const on = localDate("2026-11-20");
const point = (
  value: number | null,
  more: Partial<Trend["points"][number]> = {},
): Trend["points"][number] => ({
  on,
  value,
  about: false,
  says: "positive",
  ...more,
});

test("a measurement is said with its unit, and about where it is only about right", () => {
  expect(pointWords(point(-6.8), "degrees", "metric")).toBe("−6.8°");
  expect(pointWords(point(3, { about: true }), "degrees", "metric")).toBe("about 3°");
  expect(pointWords(point(12.5), "seconds", "metric")).toBe("12.5 s");
  expect(pointWords(point(88), "cm", "imperial")).toBe("34.6 in");
  expect(pointWords(point(null, { says: "negative" }), null, "metric")).toBe("nothing seen");
  expect(pointWords(point(null, { says: "untested" }), "degrees", "metric")).toBe("did not count");
});

test("the way of measuring is named where there is more than one", () => {
  expect(wayWords({ method: "phone", surface: "edge" })).toBe("by phone, at an edge");
  expect(wayWords({ method: null, surface: null })).toBe("");
});

test("the error is always said, and where it comes from", () => {
  const group = (unit: Trend["unit"], error: Trend["error"]): TrendGroup => ({
    key: "k",
    test: "test-modified-thomas",
    method: "phone",
    surface: "edge",
    unit,
    newest: on,
    sides: [{ side: "left", points: [], error, retests: [] }],
  });
  expect(
    errorWords(group("degrees", { degrees: degrees(5), basis: "method", repetitions: 0 }), "metric"),
  ).toContain("beyond 5°: no study");
  expect(
    errorWords(group("degrees", { degrees: degrees(3.2), basis: "own", repetitions: 6 }), "metric"),
  ).toContain("beyond 3.2°: that is how much your own 6 repeated");
  expect(errorWords(group("seconds", null), "metric")).toContain("a quarter of the earlier time");
  expect(errorWords(group("cm", null), "metric")).toBe("Less than 1 cm a tape cannot tell.");
  expect(errorWords(group(null, null), "metric")).toContain("Looked at, not measured");
});

test("the band is as wide as the error: degrees as they are, a quarter of a hold, a centimetre of tape", () => {
  expect(errorAround(9, { unit: "degrees" }, { degrees: degrees(5), basis: "method", repetitions: 0 })).toBe(
    5,
  );
  expect(errorAround(12, { unit: "seconds" }, null)).toBe(3);
  expect(errorAround(88, { unit: "cm" }, null)).toBe(1);
  expect(errorAround(1, { unit: null }, null)).toBeNull();
});

test("two holds past the target are called alike in words that are true", () => {
  const retest = (comparison: Comparison): Retest => ({
    test: "test-hold-seated",
    side: "left",
    method: null,
    surface: null,
    against: "first",
    from: on,
    to: on,
    comparison,
  });
  const held = { comparable: true, basis: "measured", unit: "seconds" } as const;
  expect(retestWords(retest({ ...held, outcome: "no-change", change: 12, error: 5 }), "metric")).toBe(
    "Both reached the target. Past it, longer or shorter says nothing.",
  );
  expect(retestWords(retest({ ...held, outcome: "no-change", change: 2, error: 5 }), "metric")).toContain(
    "No change that this method can tell",
  );
});

test("a chart can be heard: how many, from what to what", () => {
  const side = (...points: readonly Trend["points"][number][]) =>
    ({ side: "left", points, error: null, retests: [] }) as const;
  const words = (...points: readonly Trend["points"][number][]) =>
    chartWords(side(...points), "degrees", "metric", (day) => `day ${day.slice(8)}`);
  expect(words(point(9), point(null, { says: "untested" }), point(2))).toBe(
    "Left: 2 measurements, from 9° on day 20 to 2° on day 20. The table below has them all.",
  );
  expect(words(point(9))).toBe("Left: 9° on day 20.");
  expect(words()).toBe("Left: no number to show.");
});
