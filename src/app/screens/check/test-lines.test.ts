import { expect, test } from "vitest";
import type { TestRecord } from "#events";
import { testLine } from "./test-lines.ts";

const measured = {
  test: "test-modified-thomas",
  side: "left",
  method: "phone",
  surface: "edge",
  thighDegrees: 4,
  pelvisDegrees: -3,
  backStayedFlat: false,
  kneeDegrees: null,
  pain: false,
} satisfies TestRecord;

test("a measured Thomas test says its method, its surface and the pelvis", () => {
  expect(testLine({ record: measured })).toBe(
    "Modified Thomas test, left side: measured by phone, at a firm edge: hip angle 7° (thigh 4°, pelvis -3°; negative is extension)",
  );
});

test("without the pelvis there is no angle, or only about one where the back stayed flat", () => {
  const blind = { ...measured, pelvisDegrees: null };
  expect(testLine({ record: blind })).toBe(
    "Modified Thomas test, left side: measured by phone, at a firm edge: no angle, because the pelvis was not measured",
  );
  expect(testLine({ record: { ...blind, backStayedFlat: true } })).toBe(
    "Modified Thomas test, left side: measured by phone, at a firm edge: about 4°, pelvis not measured, low back stayed flat",
  );
});

test("a Thomas test that was looked at lists what was seen, and pain", () => {
  const looked = {
    test: "test-modified-thomas",
    side: "right",
    method: "looked",
    surface: "floor",
    thighUp: true,
    kneeBends: false,
    kneeStraightens: false,
    turnsOut: true,
    driftsOut: false,
    pain: true,
  } satisfies TestRecord;
  expect(testLine({ record: looked })).toBe(
    "Modified Thomas test, right side: looked at, on the floor: thigh stayed up, leg turned outward; it hurt",
  );
  const none = { ...looked, thighUp: false, turnsOut: false, pain: false };
  expect(testLine({ record: { ...none, notTold: ["thighUp"] } })).toContain(
    "no sign seen; could not tell 1 of the signs",
  );
  expect(testLine({ record: { ...looked, thighUp: false, turnsOut: false, pain: false } })).toBe(
    "Modified Thomas test, right side: looked at, on the floor: nothing seen",
  );
});

test("the other tests say what was seen in one line", () => {
  const hold: TestRecord = {
    test: "test-hold-seated",
    side: "left",
    seconds: 12.4,
    difficult: true,
    shifts: false,
    pain: false,
  };
  const recline: TestRecord = {
    test: "test-recline",
    valid: true,
    liftHeightCm: 14,
    thighGapEnd: "none",
    backGap: "hand",
    uneven: "left",
    ribsPoke: true,
    pain: false,
  };
  const length: TestRecord = { test: "test-leg-length", side: "left", readingsCm: [91.5, 91] };
  expect([hold, recline, { ...recline, valid: false }, length].map((record) => testLine({ record }))).toEqual(
    [
      "Hip-flexion hold, seated, left side: held for 12 s, felt difficult",
      "Recline test, from long sitting to lying: thighs came down at 14 cm, thighs flat, a hand fits under the low back, larger gap on the left, lower ribs stood out",
      "Recline test, from long sitting to lying: not valid, long sitting was not possible",
      "Apparent leg length, navel to inner ankle, left side: 91.5 cm, 91 cm",
    ],
  );
});
