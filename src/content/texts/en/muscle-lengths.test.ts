import { expect, test } from "vitest";
import { psoasLengthWords } from "./muscle-lengths.ts";

test("the line on a position says how much longer or shorter the model's psoas is than in standing", () => {
  expect(psoasLengthWords({ percent: 3.63, isHeld: false })).toBe(
    "In this position the model's psoas is 3.6 % longer than when you stand.",
  );
  expect(psoasLengthWords({ percent: -20.7, isHeld: false }, "left")).toBe(
    "In this position the model's left psoas is 21 % shorter than when you stand.",
  );
  expect(psoasLengthWords({ percent: 4, isHeld: false }, "right")).toBe(
    "In this position the model's right psoas is 4 % longer than when you stand.",
  );
});

test("next to nothing is nothing", () => {
  expect(psoasLengthWords({ percent: -0.04, isHeld: false })).toBe(
    "In this position the model's psoas is as long as when you stand.",
  );
});

test("beyond the model's range the number is a least", () => {
  expect(psoasLengthWords({ percent: -26.37, isHeld: true })).toBe(
    "In this position the model's psoas is more than 26 % shorter than when you stand.",
  );
});
