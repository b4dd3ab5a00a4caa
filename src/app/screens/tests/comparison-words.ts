import { comparedTexts, lookedComparedTexts, notComparedTexts } from "#content/en/findings";
import type { Comparison } from "#engine/assessment";
import type { SettingsInForce } from "../../state/settings.ts";
import { fromCm, unitOf } from "./lengths.ts";
import { signed } from "./record-words.ts";

type Units = SettingsInForce["units"];

/** What a test says against an earlier one, in one honest sentence. */
export function comparisonWords(comparison: Comparison, units: Units): string {
  if (!comparison.comparable) return notComparedTexts[comparison.why];
  const { basis, outcome, change, error, unit } = comparison;
  if (basis === "looked" || change === null || unit === null) return lookedComparedTexts[outcome];
  const words = comparedTexts[outcome]
    .replace("{change}", amountWords(change, unit, units, true))
    .replace("{error}", error === null ? "the method" : amountWords(error, unit, units, false));
  return basis === "about" ? `${words} Both are about right only: the pelvis was not measured.` : words;
}

function amountWords(
  value: number,
  unit: "degrees" | "seconds" | "cm",
  units: Units,
  withSign: boolean,
): string {
  const shown = unit === "cm" ? fromCm(value, units) : value;
  const plus = withSign && shown > 0 ? "+" : "";
  const number = `${plus}${signed(shown)}`;
  if (unit === "degrees") return `${number}°`;
  return unit === "seconds" ? `${number} s` : `${number} ${unitOf(units)}`;
}
