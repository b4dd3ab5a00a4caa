import { expect, test } from "vitest";
import { degrees, localDate } from "#base";
import type { Observation } from "#engine/assessment";
import { contextWords, detailWords, errorWords, findingWords, observationWords } from "./finding-words.ts";

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
    findingWords(
      { finding: "tight", side: "left", strength: "possible", detail: null, rules: ["FIND-1"] },
      [],
    ).headline,
  ).toBe("Your left hip may be tight");
});

test("a weak side is told by what was noted of the hold, and no more", () => {
  const weak = {
    finding: "weak",
    side: "left",
    strength: "possible",
    detail: null,
    rules: ["FIND-3"],
  } as const;
  const sign = (code: Observation["code"], value: number | null = null): Observation => ({
    ...anObservation,
    test: "test-hold-seated",
    method: null,
    surface: null,
    code,
    value,
    unit: value === null ? null : "seconds",
    speaks: "for",
  });
  const told = (...signs: Observation[]) => findingWords(weak, signs).body;
  expect([
    told(sign("difficult")),
    told(sign("below-target", 12.4)),
    told(sign("below-target", 12.4), sign("difficult"), sign("shifts")),
  ]).toEqual([
    "Seated, you held your left knee up for all 20 seconds, but it was hard. Once is a hint, not more.",
    "Seated, you held your left knee up for 12.4 of 20 seconds. Once is a hint, not more.",
    "Seated, you held your left knee up for 12.4 of 20 seconds, it was hard, and your body shifted to help. Once is a hint, not more.",
  ]);
});

test("a floor that showed nothing is told as no more than that", () => {
  const none = { finding: "tight", side: "left", strength: "none", detail: null, rules: ["FIND-1"] } as const;
  const nothing: Observation = { ...anObservation, code: "nothing-seen", value: null, unit: null };
  expect(findingWords(none, [{ ...nothing, surface: "floor" }]).body).toContain("cannot drop below level");
  expect(findingWords(none, [nothing]).body).toContain("let go as it should");
});

test("on the floor no knee is said to hang, and an angle is no look", () => {
  const seen = (changes: Partial<Observation>): Observation => ({
    ...anObservation,
    speaks: "for",
    ...changes,
  });
  const floor = seen({ code: "thigh-up", surface: "floor", method: "looked", value: null, unit: null });
  expect(detailWords("one-joint", [floor])).toContain("because the thigh stayed off the floor");
  expect(detailWords("one-joint", [floor, { ...floor, surface: "edge" }])).toContain("while the knee hung");
  expect(detailWords("one-joint", [seen({})])).toContain("because the hip angle was high");
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
