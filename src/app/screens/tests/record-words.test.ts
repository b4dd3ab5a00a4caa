import { expect, test } from "vitest";
import type { ReclineRecord, ThomasLooked, ThomasMeasured } from "#events";
import { methodWords, recordWords } from "./record-words.ts";

const aLook: ThomasLooked = {
  test: "test-modified-thomas",
  side: "left",
  method: "looked",
  surface: "edge",
  thighUp: false,
  kneeBends: false,
  kneeStraightens: false,
  turnsOut: false,
  driftsOut: false,
  pain: false,
};
const anAngle: ThomasMeasured = {
  test: "test-modified-thomas",
  side: "left",
  method: "tape",
  surface: "edge",
  thighDegrees: -6.8,
  pelvisDegrees: null,
  backStayedFlat: true,
  kneeDegrees: null,
  pain: false,
};
const aRecline: ReclineRecord = {
  test: "test-recline",
  valid: true,
  liftHeightCm: 15,
  thighGapEnd: "left",
  backGap: "pencil",
  uneven: "right",
  ribsPoke: true,
  pain: false,
};

test("a look says what was seen, or that nothing stood out", () => {
  expect(recordWords({ ...aLook, thighUp: true, driftsOut: true }, "metric")).toEqual([
    "The thigh stayed up.",
    "The thigh drifted outward.",
  ]);
  expect(recordWords(aLook, "metric")).toEqual(["Nothing stood out."]);
  expect(recordWords({ ...aLook, turnsOut: true, notTold: ["thighUp", "driftsOut"] }, "metric")).toEqual([
    "The leg turned outward.",
    "Could not tell: whether the thigh stayed up and whether the thigh drifted.",
  ]);
  expect(methodWords(aLook)).toBe("by eye, at an edge");
});

test("an angle is never said without its pelvis or a flat back", () => {
  expect([
    recordWords(anAngle, "metric"),
    recordWords({ ...anAngle, pelvisDegrees: 2 }, "metric"),
    recordWords({ ...anAngle, backStayedFlat: false }, "metric"),
  ]).toEqual([
    ["Hip angle about −6.8° (the back stayed flat, the pelvis was not measured)."],
    ["Hip angle −8.8° (thigh minus pelvis)."],
    ["Only the thigh was measured, and the back did not stay flat: no hip angle."],
  ]);
});

test("a test that hurt says only that", () => {
  expect(recordWords({ ...aLook, thighUp: true, pain: true }, "metric")).toEqual([
    "It hurt, so it does not count.",
  ]);
});

test("a hold, a recline test and leg lengths are told in full, lengths in the person's units", () => {
  expect(
    recordWords(
      { test: "test-hold-seated", side: "left", seconds: 12.4, difficult: true, shifts: false, pain: false },
      "metric",
    ),
  ).toEqual(["Held for 12.4 seconds.", "It felt hard."]);
  expect(recordWords(aRecline, "imperial")).toEqual([
    "The left thigh stayed off the floor.",
    "Room for about a pencil under the low back.",
    "More room on the right.",
    "The lower ribs poked up.",
    "Thighs down again at 5.9 in.",
  ]);
  expect(recordWords({ ...aRecline, valid: false }, "metric")).toEqual([
    "Sitting with straight legs did not work, so the test does not count.",
  ]);
  expect(recordWords({ test: "test-leg-length", side: "left", readingsCm: [88, 88.4] }, "metric")).toEqual([
    "88 cm and 88.4 cm; 88.2 cm on average.",
  ]);
});
