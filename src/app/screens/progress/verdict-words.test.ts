import { expect, test } from "vitest";
import { localDate } from "#base";
import type { Verdict } from "#engine/progress";
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
  const words = verdictWords(unchanged, "metric");
  expect(words.about).toBe("Hanging leg test, by phone, left side");
  expect(words.body).toContain("your numbers moved by 1°; the method can tell 5°.");
  expect(words.body).not.toMatch(/[{}]/);
});

test("what is gone says what and where", () => {
  const gone: Verdict = {
    rule: "ADAPT-6",
    code: "turned-negative",
    finding: "tight",
    side: "left",
    stage: "upkeep",
  };
  expect(verdictWords(gone, "metric")).toMatchObject({
    about: "Tightness, left side",
    headline: "This stays away",
  });
  expect(verdictWords({ ...gone, finding: "pattern", side: "both", stage: "less" }, "metric")).toMatchObject({
    about: "Pattern when lying down",
    headline: "This has been gone twice",
  });
});

test("pain that rises or lasts sends to somebody", () => {
  const words = (["rising-pain", "lasting-pain"] as const).map((code) =>
    code === "rising-pain"
      ? verdictWords({ rule: "ADAPT-4", code }, "metric")
      : verdictWords({ rule: "ADAPT-7", code, ask: "rf-lasting", days: 9, sessions: 4 }, "metric"),
  );
  expect(words.every(({ body }) => body.includes("clinician"))).toBe(true);
});
