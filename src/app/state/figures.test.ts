import { expect, test } from "vitest";
import { drawnSide, figureAddresses, figureSteps, findStep, wordsForSide } from "./figures.ts";

test("the picture of a step is served under its name and the beginning of its hash", () => {
  const [start, working] = figureSteps("st-half-kneeling");
  expect(start).toMatchObject({ number: 1, moment: "start", variant: null });
  expect(start?.address).toMatch(/^\/figures\/st-half-kneeling-1-[0-9a-f]{8}\.svg$/);
  expect(working?.address).toMatch(/^\/figures\/st-half-kneeling-2-[0-9a-f]{8}\.svg$/);
});

test("what a person added has no picture", () => {
  expect(figureSteps("own-1")).toEqual([]);
  expect(findStep("own-1", "working")).toBeNull();
});

test("a moment that is not drawn gives the working position", () => {
  expect(findStep("st-half-kneeling", "end")?.moment).toBe("working");
});

test("a variant is found by its name, and a level by its number", () => {
  expect(findStep("test-modified-thomas", "working", { variant: "floor" })?.variant).toBe("floor");
  expect(findStep("test-modified-thomas", "working", { variant: "edge" })?.variant).toBe("edge");
  expect(findStep("st-kneeling-lunge", "working", { level: 2 })?.variant).toBe("level-2");
});

test("each picture of a figure is asked for once", () => {
  const addresses = figureAddresses("test-modified-thomas");
  expect(new Set(addresses).size).toBe(addresses.length);
});

test("the words name the side that is shown and the other one", () => {
  expect(wordsForSide("Lift the {side} knee, hug the {other} one.", "left")).toBe(
    "Lift the left knee, hug the right one.",
  );
});

test("where both sides work at once, the right picture stands for both", () => {
  expect([drawnSide("left"), drawnSide("right"), drawnSide("both"), drawnSide(null)]).toEqual([
    "left",
    "right",
    "right",
    "right",
  ]);
});
