import { expect, test } from "vitest";
import { bandPoints, linePoints } from "./curve-shapes.ts";

const scale = { low: 0, high: 50, ticks: [0, 50] };

test("a line runs from 30 degrees behind at the left to 90 degrees at the right", () => {
  expect(
    linePoints(
      [
        [-30, 0],
        [30, 25],
        [90, 50],
      ],
      scale,
    ),
  ).toBe("0,100 50,50 100,0");
});

test("a band goes out along its upper edge and comes back along its lower one", () => {
  expect(
    bandPoints(
      [
        [-30, 10, 20],
        [90, 20, 40],
      ],
      scale,
    ),
  ).toBe("0,60 100,20 100,60 0,80");
});
