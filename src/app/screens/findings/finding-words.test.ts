import { expect, test } from "vitest";
import { degrees, localDate } from "#base";
import type { Observation } from "#engine/assessment";
import { contextWords, errorWords, findingWords, observationWords } from "./finding-words.ts";

const anObservation: Observation = {
  test: "test-modified-thomas",
  side: "left",
  method: "tape",
  surface: "edge",
  on: localDate("2026-11-20"),
  code: "hip-angle-about",
  value: -6.8,
  unit: "degrees",
  speaks: "against",
};

test("a finding is told with its side", () => {
  expect(
    findingWords({ finding: "tight", side: "left", strength: "possible", detail: null, rules: ["FIND-1"] })
      .headline,
  ).toBe("Your left hip may be tight");
});

test("an angle is told with its method, its surface and what became of the pelvis", () => {
  expect(observationWords(anObservation, "metric")).toBe(
    "Hip angle about −6.8° (the back stayed flat, the pelvis was not measured), by tape, at an edge",
  );
});

test("a hold is told with its target, a difference without a sign, a length in the person's units", () => {
  const of = (changes: Partial<Observation>) =>
    observationWords({ ...anObservation, method: null, surface: null, ...changes }, "imperial");
  expect([
    of({ test: "test-hold-seated", code: "below-target", value: 12.4, unit: "seconds" }),
    of({ code: "angle-difference", value: -7, unit: "degrees" }),
    of({ test: "test-leg-length", code: "leg-difference", value: 2.54, unit: "cm" }),
    of({ test: "test-leg-length", code: "one-reading", value: null, unit: null }),
  ]).toEqual([
    "Held 12.4 seconds; the target is 20 seconds",
    "Left and right differ by 7°",
    "Left and right differ by 1 in",
    "Two readings on each side are missing",
  ]);
});

test("the usual range and the error are told with their numbers", () => {
  expect(contextWords({ mean: -11, deviation: 10 })).toContain("about −11°, give or take 10°");
  expect(errorWords({ degrees: degrees(5), basis: "method", repetitions: 0 })).toContain("beyond 5°");
  expect(errorWords({ degrees: degrees(3.2), basis: "own", repetitions: 6 })).toContain(
    "your own 6 repeated measurements",
  );
});
