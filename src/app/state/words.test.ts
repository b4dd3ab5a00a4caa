import { expect, test } from "vitest";
import { techniques } from "#content/techniques";
import { durationWords, needsWords } from "./words.ts";

test("nothing needed is said with no words", () => {
  expect(needsWords([[]])).toBe("");
  expect(needsWords([["bench"], []])).toBe("");
});

test("single things stand in a row with or", () => {
  expect(needsWords([["foam-roller"]])).toBe("a foam roller");
  expect(needsWords([["tennis-ball"], ["release-tool"]])).toBe("a tennis ball or a muscle release tool");
});

test("what every set needs is told once, what can be chosen is told as a choice", () => {
  expect(
    needsWords([
      ["yoga-block", "tennis-ball"],
      ["yoga-block", "softball"],
    ]),
  ).toBe("a yoga block, and a tennis ball or a softball");
  expect(
    needsWords([
      ["table", "ankle-weight"],
      ["bench", "ankle-weight"],
      ["table", "ankle-strap", "weight"],
      ["bench", "ankle-strap", "weight"],
    ]),
  ).toBe("a strong table or desk or a bench, and either ankle weights or an ankle strap and a small weight");
});

test("every thing that a technique of the catalogue can need is named", () => {
  for (const { needs } of techniques) {
    const words = needsWords(needs);
    const things = needs.some((set) => set.length === 0) ? [] : [...new Set(needs.flat())];
    for (const thing of things) expect(words).toContain(needsWords([[thing]]));
  }
});

test("seconds are told in minutes and seconds", () => {
  expect([30, 60, 90, 120, 1].map(durationWords)).toEqual([
    "30 seconds",
    "1 minute",
    "1 minute 30 seconds",
    "2 minutes",
    "1 second",
  ]);
});
