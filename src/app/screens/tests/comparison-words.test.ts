import { expect, test } from "vitest";
import type { Comparison } from "#engine/assessment";
import { comparisonWords } from "./comparison-words.ts";

const angle = { comparable: true, basis: "measured", unit: "degrees", error: 5 } as const;

test("a change is called one only with its error beside it", () => {
  const sayings: readonly Comparison[] = [
    { ...angle, outcome: "better", change: -7.5 },
    { ...angle, outcome: "no-change", change: 3 },
    { ...angle, basis: "about", outcome: "worse", change: 6 },
    { ...angle, unit: "seconds", outcome: "better", change: 6, error: 3 },
    { ...angle, unit: "cm", outcome: "changed", change: 2.54, error: 1 },
  ];
  expect(sayings.map((saying) => comparisonWords(saying, "imperial"))).toEqual([
    "Better: −7.5°, more than the error of 5°.",
    "No change that this method can tell: +3°, within the error of 5°.",
    "Less good: +6°, more than the error of 5°. Both are about right only: the pelvis was not measured.",
    "Better: +6 s, more than the error of 3 s.",
    "The reading changed by +1 in. A tape cannot say whether that means anything.",
  ]);
});

test("what was only looked at is said as a hint, and what does not compare says why", () => {
  const looked: Comparison = {
    comparable: true,
    basis: "looked",
    outcome: "better",
    change: null,
    error: null,
    unit: null,
  };
  expect(comparisonWords(looked, "metric")).toBe("Fewer signs than before. Looked at, so take it as a hint.");
  expect(comparisonWords({ comparable: false, why: "other-surface" }, "metric")).toBe(
    "Once at an edge, once on the floor: these do not compare.",
  );
});
