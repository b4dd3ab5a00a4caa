import { expect, test } from "vitest";
import type { Moment } from "#content";
import { stepNames } from "./figure-names.ts";

function step(moment: Moment, variant: string | null) {
  return { number: 1, moment, variant, address: "", box: [0, 0, 1200, 900] } as const;
}

test("steps are called by their moment, and by what is special where there are several", () => {
  const steps = [step("start", null), step("end", "level-1-leg"), step("end", "level-2")];
  expect(stepNames("ex-deadbug", steps)).toEqual([
    "Starting position",
    "End of the movement: level 1, leg",
    "End of the movement: level 2",
  ]);
});

test("in a test the last pictures are what may be seen", () => {
  const steps = [step("working", "edge"), step("end", "edge-thigh-stays-up")];
  expect(stepNames("test-modified-thomas", steps)).toEqual([
    "The test: at an edge",
    "What may be seen: the thigh stays up",
  ]);
});
