import { expect, test } from "vitest";
import { localDate } from "#base";
import type { Verdict } from "#engine/progress";
import { dayWords } from "../../state/day-words.ts";
import { verdictWords } from "./verdict-words.ts";

const unchanged: Verdict = {
  rule: "ADAPT-5",
  code: "no-change",
  test: "test-modified-thomas",
  side: "left",
  method: "phone",
  unit: "degrees",
  from: localDate("2026-10-23"),
  to: localDate("2026-11-20"),
  measurements: 5,
  change: -1,
  error: 5,
};

test("four weeks without change name the test, the numbers and the error, and nothing is left unfilled", () => {
  const [words] = verdictWords([unchanged], "metric");
  expect(words?.lines).toEqual([
    `Hanging leg test, by phone, left side: from ${dayWords(unchanged.from)} to ${dayWords(unchanged.to)} your numbers moved by 1°; the method can tell 5°.`,
  ]);
  expect(words?.body).toMatch(/^This is common/);
  expect(JSON.stringify(words)).not.toMatch(/\{[a-z]+\}/);
});

test("several tests without change are told once, with a line each", () => {
  const hold: Verdict = { ...unchanged, test: "test-hold-seated", method: null, unit: "seconds", error: 3.5 };
  const words = verdictWords([unchanged, hold], "metric");
  expect(words.map(({ lines }) => lines.length)).toEqual([2]);
  expect(words[0]?.lines[1]).toContain("Seated knee hold, left side: from");
  expect(words[0]?.lines[1]).toContain("moved by 1 s; the method can tell 3.5 s.");
});

test("what is gone says what and where", () => {
  const gone: Verdict = {
    rule: "ADAPT-6",
    code: "turned-negative",
    finding: "tight",
    side: "left",
    stage: "upkeep",
  };
  const both: Verdict = { ...gone, finding: "pattern", side: "both", stage: "less" };
  const told = verdictWords([gone, both], "metric").map(({ headline, lines }) => [headline, ...lines]);
  expect(told).toEqual([
    ["This stays away", "Tightness, left side"],
    ["This has been gone twice", "Pattern when lying down"],
  ]);
});

test("pain that rises or lasts sends to somebody", () => {
  const words = verdictWords(
    [
      { rule: "ADAPT-4", code: "rising-pain" },
      { rule: "ADAPT-7", code: "lasting-pain", ask: "rf-lasting", days: 9, sessions: 4 },
    ],
    "metric",
  );
  expect(words.map(({ body }) => body.includes("clinician"))).toEqual([true, true]);
});
