import { expect, test } from "vitest";
import {
  looksOn,
  makeHold,
  makeLegLength,
  makeRecline,
  makeThomasLooked,
  makeThomasTape,
  needsThirdReading,
  reclineNotValid,
  thighByTape,
} from "./make-records.ts";

const nothing = {
  thighUp: false,
  kneeBends: false,
  kneeStraightens: false,
  turnsOut: false,
  driftsOut: false,
};

test("a look becomes a record when everything asked on that surface is answered", () => {
  expect(makeThomasLooked("left", "edge", { ...nothing, thighUp: true }, false)).toEqual({
    test: "test-modified-thomas",
    side: "left",
    method: "looked",
    surface: "edge",
    ...nothing,
    thighUp: true,
    pain: false,
  });
  expect(makeThomasLooked("left", "edge", { ...nothing, turnsOut: null }, false)).toBe(null);
  expect(makeThomasLooked("left", "edge", nothing, null)).toBe(null);
});

test("what could not be told is recorded as not seen, and as not told", () => {
  expect(makeThomasLooked("left", "edge", { ...nothing, thighUp: "unsure", turnsOut: true }, false)).toEqual({
    test: "test-modified-thomas",
    side: "left",
    method: "looked",
    surface: "edge",
    ...nothing,
    turnsOut: true,
    notTold: ["thighUp"],
    pain: false,
  });
  expect(makeThomasLooked("left", "edge", { ...nothing, thighUp: "unsure" }, true)).not.toHaveProperty(
    "notTold",
  );
});

test("on the floor nobody is asked whether the knee straightens, and it is never recorded there", () => {
  expect(looksOn("floor")).toEqual(["thighUp", "kneeBends", "turnsOut", "driftsOut"]);
  const { kneeStraightens: _, ...asked } = nothing;
  expect(makeThomasLooked("right", "floor", asked, false)).toMatchObject({ kneeStraightens: false });
  expect(makeThomasLooked("right", "floor", { ...nothing, kneeStraightens: true }, false)).toMatchObject({
    kneeStraightens: false,
  });
});

test("pain alone makes a record, whatever was not answered", () => {
  expect(makeThomasLooked("left", "edge", {}, true)).toMatchObject({ thighUp: false, pain: true });
  expect(makeHold("test-hold-seated", "left", 3.2, { difficult: null, shifts: null, pain: true })).toEqual({
    test: "test-hold-seated",
    side: "left",
    seconds: 3.2,
    difficult: false,
    shifts: false,
    pain: true,
  });
  expect(
    makeRecline({ thighGapEnd: null, backGap: "hand", uneven: null, ribsPoke: null, pain: true }, null),
  ).toEqual({ ...reclineNotValid, valid: true, backGap: "hand", pain: true });
});

test("a hold needs all three answers", () => {
  const answers = { difficult: false, shifts: true, pain: false };
  expect(makeHold("test-hold-standing", "right", 31.5, answers)).toEqual({
    test: "test-hold-standing",
    side: "right",
    seconds: 31.5,
    ...answers,
  });
  expect(makeHold("test-hold-standing", "right", 31.5, { ...answers, shifts: null })).toBe(null);
  expect(makeHold("test-hold-standing", "right", 31.5, { ...answers, pain: null })).toBe(null);
});

test("a recline test needs its four checks and pain; the height may be missing", () => {
  const answers = {
    thighGapEnd: "left",
    backGap: "between",
    uneven: "none",
    ribsPoke: false,
    pain: false,
  } as const;
  expect(makeRecline(answers, 15)).toEqual({
    test: "test-recline",
    valid: true,
    liftHeightCm: 15,
    ...answers,
  });
  expect(makeRecline({ ...answers, uneven: null }, 15)).toBe(null);
  expect(makeRecline({ ...answers, ribsPoke: null }, null)).toBe(null);
});

test("a knee 5 cm below the hip on a thigh of 42 cm hangs 6.8 degrees below level", () => {
  expect(thighByTape({ thighCm: 42, hipHeightCm: 70, kneeHeightCm: 65 })).toBe(-6.8);
  expect(thighByTape({ thighCm: 42, hipHeightCm: 65, kneeHeightCm: 70 })).toBe(6.8);
  expect(thighByTape({ thighCm: 30, hipHeightCm: 70, kneeHeightCm: 30 })).toBe(null);
  expect(makeThomasTape("left", -6.8, true, false)).toMatchObject({
    method: "tape",
    surface: "edge",
    thighDegrees: -6.8,
    pelvisDegrees: null,
    backStayedFlat: true,
  });
});

test("two readings more than a centimetre apart ask for a third", () => {
  expect([
    needsThirdReading([88, 89]),
    needsThirdReading([88, 89.1]),
    needsThirdReading([88, 89.1, 88.4]),
  ]).toEqual([false, true, false]);
  expect(makeLegLength("left", [88, 88.4])).toEqual({
    test: "test-leg-length",
    side: "left",
    readingsCm: [88, 88.4],
  });
});
