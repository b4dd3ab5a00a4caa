import { expect, test } from "vitest";
import { comparePain, painReading } from "./pain-words.ts";

const pair = (before: number, after: number) => ({ before, after });

test("pain counts as changed from two points and thirty per cent on", () => {
  expect(
    [pair(5, 4), pair(5, 3), pair(8, 6), pair(8, 5), pair(0, 2), pair(2, 4), pair(4, 4)].map(comparePain),
  ).toEqual(["same", "lower", "same", "lower", "higher", "higher", "same"]);
});

test("the reading counts what happened and leaves out what did not", () => {
  expect(painReading([])).toBe("");
  expect(painReading([pair(5, 2)])).toBe("After your one session with both numbers, pain was clearly lower.");
  expect(painReading([pair(5, 2), pair(3, 3), pair(3, 3)])).toBe(
    "Of the last 3 sessions with both numbers, pain was clearly lower after 1 and about the same after 2.",
  );
  expect(painReading([pair(5, 2), pair(1, 4), pair(3, 3)])).toBe(
    "Of the last 3 sessions with both numbers, pain was clearly lower after 1, clearly higher after 1 and about the same after 1.",
  );
});
