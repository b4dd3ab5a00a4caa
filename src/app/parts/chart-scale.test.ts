import fc from "fast-check";
import { expect, test } from "vitest";
import { chartScale, depthOf, joinable, placesOf } from "./chart-scale.ts";

test("a scale spans its values on round numbers", () => {
  expect(chartScale([-4, 9])).toEqual({ low: -5, high: 10, ticks: [-5, 0, 5, 10] });
  expect(chartScale([8.2, 21])).toEqual({ low: 5, high: 25, ticks: [5, 10, 15, 20, 25] });
  expect(chartScale([88.1, 88.4])).toEqual({ low: 87.5, high: 89, ticks: [87.5, 88, 88.5, 89] });
});

test("a single value, or none, still has room around it", () => {
  expect(chartScale([3], 10)).toEqual({ low: -5, high: 10, ticks: [-5, 0, 5, 10] });
  expect(chartScale([])).toEqual({ low: -0.5, high: 0.5, ticks: [-0.5, 0, 0.5] });
});

test("every value lies within its scale, whatever the values", () => {
  const value = fc.double({ min: -1000, max: 1000, noNaN: true });
  fc.assert(
    fc.property(fc.array(value, { maxLength: 20 }), (values) => {
      const scale = chartScale(values);
      const depths = values.map((each) => depthOf(each, scale));
      expect(depths.every((depth) => depth >= -0.001 && depth <= 100.001)).toBe(true);
      expect(scale.ticks.length).toBeLessThanOrEqual(6);
      expect([scale.ticks[0], scale.ticks.at(-1)]).toEqual([scale.low, scale.high]);
    }),
    { seed: 2026, numRuns: 200 },
  );
});

test("days lie by their dates, and a day alone in the middle", () => {
  expect(placesOf([10])).toEqual([50]);
  expect(placesOf([10, 10])).toEqual([50, 50]);
  expect(placesOf([10, 20, 50])).toEqual([0, 25, 100]);
});

test("a number and about a number are never joined", () => {
  const [a, b, c, d] = [false, false, true, false].map((about, place) => ({ about, place }));
  expect(joinable([a!, b!, c!, d!])).toEqual([[a, b], [c], [d]]);
  expect(joinable([])).toEqual([]);
});
