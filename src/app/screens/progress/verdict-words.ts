import { testNames } from "#content/en/names";
import { verdictTexts } from "#content/en/findings";
import type { Verdict } from "#engine/progress";
import { dayWords } from "../../state/day-words.ts";
import type { SettingsInForce } from "../../state/settings.ts";
import { valueWords, wayWords } from "./trend-words.ts";

export interface VerdictWords {
  readonly verdict: Verdict;
  readonly headline: string;
  /** Which finding, or which tests with their numbers, where it is about some. */
  readonly lines: readonly string[];
  readonly body: string;
}

/** What history says, each kind once: several tests without change are one verdict with a line each. */
export function verdictWords(
  verdicts: readonly Verdict[],
  units: SettingsInForce["units"],
): readonly VerdictWords[] {
  const unchanged = verdicts.filter((each) => each.code === "no-change");
  return verdicts.flatMap((verdict): readonly VerdictWords[] => {
    switch (verdict.code) {
      case "rising-pain":
      case "lasting-pain":
        return [{ verdict, lines: [], ...verdictTexts[verdict.code] }];
      case "turned-negative":
        return [
          { verdict, lines: [goneWords(verdict)], ...verdictTexts[`turned-negative-${verdict.stage}`] },
        ];
      case "no-change":
        return verdict === unchanged[0] ? [unchangedWords(verdict, unchanged, units)] : [];
    }
  });
}

const findingNames = {
  tight: "Tightness",
  weak: "Weakness",
  asymmetry: "Difference between the sides",
  pattern: "Pattern when lying down",
  "leg-length": "Leg length",
} as const;

function goneWords({ finding, side }: Extract<Verdict, { code: "turned-negative" }>): string {
  const name = findingNames[finding];
  return side === "both" ? name : `${name}, ${side} side`;
}

type Unchanged = Extract<Verdict, { code: "no-change" }>;

function unchangedWords(
  verdict: Unchanged,
  all: readonly Unchanged[],
  units: SettingsInForce["units"],
): VerdictWords {
  const { headline, body } = verdictTexts["no-change"];
  // The first sentence has the numbers, one set a test; the rest is said once.
  const end = body.indexOf(". ") + 1;
  return {
    verdict,
    headline,
    lines: all.map((each) => `${testOf(each)}: ${fill(body.slice(0, end), each, units)}`),
    body: body.slice(end).trim(),
  };
}

function testOf({ test, side, method }: Unchanged): string {
  const parts = [testNames[test], wayWords({ method, surface: null }), side === null ? "" : `${side} side`];
  return parts.filter((part) => part !== "").join(", ");
}

function fill(
  sentence: string,
  { unit, from, to, change, error }: Unchanged,
  units: SettingsInForce["units"],
) {
  const amount = (value: number) => (unit === null ? String(value) : valueWords(value, unit, units));
  const filled = sentence
    .replace("{from}", dayWords(from))
    .replace("{to}", dayWords(to))
    .replace("{change}", amount(Math.abs(change)))
    .replace("{error}", amount(error));
  return filled.charAt(0).toLowerCase() + filled.slice(1);
}
