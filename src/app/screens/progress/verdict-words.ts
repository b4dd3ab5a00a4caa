import { testNames } from "#content/en/names";
import { verdictTexts } from "#content/en/findings";
import type { Verdict } from "#engine/progress";
import { dayWords } from "../../state/day-words.ts";
import type { SettingsInForce } from "../../state/settings.ts";
import { valueWords, wayWords } from "./trend-words.ts";

export interface VerdictWords {
  /** Which test, or which finding, where it is about one. */
  readonly about: string;
  readonly headline: string;
  readonly body: string;
}

/** A verdict as the person reads it. */
export function verdictWords(verdict: Verdict, units: SettingsInForce["units"]): VerdictWords {
  switch (verdict.code) {
    case "rising-pain":
    case "lasting-pain":
      return { about: "", ...verdictTexts[verdict.code] };
    case "turned-negative":
      return { about: goneWords(verdict), ...verdictTexts[`turned-negative-${verdict.stage}`] };
    case "no-change":
      return unchangedWords(verdict, units);
  }
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

function unchangedWords(
  verdict: Extract<Verdict, { code: "no-change" }>,
  units: SettingsInForce["units"],
): VerdictWords {
  const { test, side, method, unit, from, to, change, error } = verdict;
  const { headline, body } = verdictTexts["no-change"];
  const amount = (value: number) => (unit === null ? String(value) : valueWords(value, unit, units));
  const way = wayWords({ method, surface: null });
  const about = [testNames[test], way, side === null ? "" : `${side} side`].filter((part) => part !== "");
  return {
    about: about.join(", "),
    headline,
    body: body
      .replace("{from}", dayWords(from))
      .replace("{to}", dayWords(to))
      .replace("{change}", amount(Math.abs(change)))
      .replace("{error}", amount(error)),
  };
}
