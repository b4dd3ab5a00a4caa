import { expect, test } from "vitest";
import type { TestRecord } from "#events";
import { compareTests } from "./compare-tests.ts";
import { ownError } from "./own-error.ts";
import { aHold, aLeg, aLook, anAngle, aRecline, aTest, lastWeek, today } from "./tests.testing.ts";

function compare(earlier: TestRecord, later: TestRecord, error?: number) {
  return compareTests(aTest(earlier, lastWeek), aTest(later, today, "retest"), error);
}

test.each([
  ["other-test", anAngle(3), aHold(12)],
  ["other-test", aHold(12), aHold(12, { test: "test-hold-standing" })],
  ["other-side", anAngle(3), anAngle(3, { side: "right" })],
  ["other-method", anAngle(3), anAngle(3, { method: "tape" })],
  ["other-method", anAngle(3), aLook()],
  ["other-method", anAngle(3), anAngle(3, { pelvisDegrees: null })],
  ["other-surface", aLook(), aLook({ surface: "floor" })],
  ["pain", aHold(12, { pain: true }), aHold(12)],
  ["not-valid", aRecline(), aRecline({ valid: false })],
  ["not-told", aLook({ thighUp: true }), aLook({ notTold: ["thighUp"] })],
  ["no-number", anAngle(3, { surface: "floor" }), anAngle(3, { surface: "floor" })],
] as const)("[CMP-1] no comparison: %s", (why, earlier, later) => {
  expect(compare(earlier, later)).toEqual({ comparable: false, why });
});

test("[CMP-1] a quick look after release is no retest", () => {
  const quick = compareTests(aTest(anAngle(3), lastWeek), aTest(anAngle(-9), today, "quick-look"));
  expect(quick).toEqual({ comparable: false, why: "quick-look" });
});

const angles = { comparable: true, basis: "measured", error: 5, unit: "degrees" };

test("[CMP-2] an angle has changed beyond 5° only, and falling is better", () => {
  expect(compare(anAngle(3), anAngle(-2))).toEqual({ ...angles, outcome: "no-change", change: -5 });
  expect(compare(anAngle(3), anAngle(-2.1))).toEqual({ ...angles, outcome: "better", change: -5.1 });
  expect(compare(anAngle(-8), anAngle(2))).toEqual({ ...angles, outcome: "worse", change: 10 });
});

test("[CMP-2] a person's own error takes the place of 5°", () => {
  expect(compare(anAngle(3), anAngle(0), 2.5)).toEqual({
    ...angles,
    error: 2.5,
    outcome: "better",
    change: -3,
  });
  expect(compare(anAngle(3), anAngle(-4), 8)).toEqual({
    ...angles,
    error: 8,
    outcome: "no-change",
    change: -7,
  });
});

test("[CMP-2] two angles that are both only about right compare as such", () => {
  const about = (thigh: number) => anAngle(thigh, { pelvisDegrees: null });
  expect(compare(about(3), about(-9))).toEqual({ ...angles, basis: "about", outcome: "better", change: -12 });
});

const holds = { comparable: true, basis: "measured", unit: "seconds" };

test("[CMP-3] a hold changes from a quarter of the earlier one on", () => {
  expect(compare(aHold(12), aHold(14.9))).toEqual({ ...holds, outcome: "no-change", change: 2.9, error: 3 });
  expect(compare(aHold(12), aHold(15))).toEqual({ ...holds, outcome: "better", change: 3, error: 3 });
  expect(compare(aHold(12), aHold(9))).toEqual({ ...holds, outcome: "worse", change: -3, error: 3 });
  expect(compare(aHold(0), aHold(0))).toEqual({ ...holds, outcome: "no-change", change: 0, error: 0 });
});

test("[CMP-3] two holds that reached the target are alike, since both may have been stopped there", () => {
  expect(compare(aHold(45), aHold(20))).toEqual({ ...holds, outcome: "no-change", change: -25, error: 11.3 });
});

const looked = { comparable: true, basis: "looked", change: null, error: null, unit: null };

test("[CMP-4] what was looked at is better, worse, the same or mixed", () => {
  const up = aLook({ thighUp: true });
  expect(compare(up, aLook())).toEqual({ ...looked, outcome: "better" });
  expect(compare(aLook(), up)).toEqual({ ...looked, outcome: "worse" });
  expect(compare(up, up)).toEqual({ ...looked, outcome: "no-change" });
  expect(compare(up, aLook({ turnsOut: true }))).toEqual({ ...looked, outcome: "mixed" });
});

test("[CMP-4] in the recline test one side's gap may close while the back's opens", () => {
  const wide = aRecline({ thighGapEnd: "both", backGap: "hand" });
  expect(compare(wide, aRecline({ thighGapEnd: "left", backGap: "hand" }))).toEqual({
    ...looked,
    outcome: "better",
  });
  expect(compare(wide, aRecline({ thighGapEnd: "both", backGap: "between" }))).toEqual({
    ...looked,
    outcome: "better",
  });
  expect(compare(aRecline({ thighGapEnd: "left" }), aRecline({ thighGapEnd: "right" }))).toEqual({
    ...looked,
    outcome: "mixed",
  });
});

test("[CMP-5] leg lengths are never better or worse", () => {
  const tape = { comparable: true, basis: "measured", error: 1, unit: "cm" };
  expect(compare(aLeg("left", 88, 88.4), aLeg("left", 89, 89))).toEqual({
    ...tape,
    outcome: "no-change",
    change: 0.8,
  });
  expect(compare(aLeg("left", 88, 88), aLeg("left", 87, 87))).toEqual({
    ...tape,
    outcome: "changed",
    change: -1,
  });
});

test("[CMP-6] four repetitions on a day give the person's own error", () => {
  const repeat = (...thighs: number[]) => thighs.map((thigh) => aTest(anAngle(thigh)));
  expect(ownError(repeat(1, 2, 3), "phone", today)).toEqual({ degrees: 5, basis: "method", repetitions: 3 });
  expect(ownError(repeat(0, 4, 0, 4), "phone", today)).toEqual({
    degrees: 6.4,
    basis: "own",
    repetitions: 4,
  });
  expect(ownError(repeat(3, 3, 3, 3), "phone", today)).toEqual({ degrees: 2, basis: "own", repetitions: 4 });
  expect(ownError(repeat(0, 4, 0, 4), "tape", today)).toEqual({
    degrees: 5,
    basis: "method",
    repetitions: 0,
  });
});

test("[CMP-6] a change between days or sides is no error of measurement", () => {
  const tests = [
    ...[9, 9, 9].map((thigh) => aTest(anAngle(thigh), lastWeek)),
    ...[-9, -9].map((thigh) => aTest(anAngle(thigh, { side: "right" }))),
  ];
  expect(ownError(tests, "phone", today)).toEqual({ degrees: 2, basis: "own", repetitions: 5 });
  expect(ownError(tests.slice(1), "phone", today)).toEqual({ degrees: 5, basis: "method", repetitions: 4 });
  const oneEach = [aTest(anAngle(9), lastWeek), aTest(anAngle(-9)), aTest(anAngle(3, { pain: true }))];
  expect(ownError(oneEach, "phone", today)).toEqual({ degrees: 5, basis: "method", repetitions: 0 });
});
