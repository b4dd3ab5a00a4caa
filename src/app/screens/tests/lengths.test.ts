import fc from "fast-check";
import { expect, test } from "vitest";
import { fromCm, lengthWords, toCm } from "./lengths.ts";

test("centimetres stay as they were typed, inches become centimetres", () => {
  expect([toCm(14.5, "metric"), toCm(6, "imperial"), toCm(34.75, "imperial")]).toEqual([14.5, 15.24, 88.27]);
});

test("what was typed in inches to a tenth is shown again as it was", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), (tenths) => {
      expect(fromCm(toCm(tenths / 10, "imperial"), "imperial")).toBe(tenths / 10);
    }),
    { seed: 3, numRuns: 200 },
  );
});

test("a length is said with its unit", () => {
  expect([lengthWords(14.54, "metric"), lengthWords(30, "imperial")]).toEqual(["14.5 cm", "11.8 in"]);
});
