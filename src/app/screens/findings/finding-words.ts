import {
  contextText,
  errorTexts,
  findingTexts,
  methodTexts,
  observationTexts,
  sideTexts,
  surfaceTexts,
} from "#content/en/findings";
import type { Finding } from "#engine";
import { findingKey, holdTargets } from "#engine/assessment";
import type { AngleError, FindingExplanation, Observation } from "#engine/assessment";
import type { SettingsInForce } from "../../state/settings.ts";
import { lengthWords } from "../tests/lengths.ts";
import { degreesWords, secondsWords } from "../tests/record-words.ts";

type Units = SettingsInForce["units"];

/** Headline and body of a finding, its side put in. */
export function findingWords(finding: Finding): { readonly headline: string; readonly body: string } {
  const { headline, body } = findingTexts[findingKey(finding)];
  const side = finding.side === null ? "" : sideTexts[finding.side];
  const fill = (text: string) => text.replaceAll("{side}", side);
  return { headline: fill(headline), body: fill(body) };
}

/** What was seen or measured, with how and where it was, never without. */
export function observationWords(seen: Observation, units: Units): string {
  const target = holdTargets[seen.test as keyof typeof holdTargets] as number | undefined;
  const words = observationTexts[seen.code]
    .replace("{value}", valueWords(seen, units))
    .replace("{target}", target === undefined ? "" : secondsWords(target));
  const how = howWords(seen);
  return how === "" ? words : `${words}, ${how}`;
}

function howWords({ method, surface, code }: Observation): string {
  // Pain and a missing reading say nothing about a method.
  if (code === "pain" || code === "one-reading") return "";
  const named = method === null ? "" : (methodTexts[method as keyof typeof methodTexts] ?? method);
  const where = surface === null ? "" : surfaceTexts[surface];
  return [named, where].filter((word) => word !== "").join(", ");
}

function valueWords({ value, unit, code }: Observation, units: Units): string {
  if (value === null || unit === null) return "";
  if (unit === "cm") return lengthWords(value, units);
  if (unit === "seconds") return secondsWords(value);
  return code === "angle-difference" ? degreesWords(Math.abs(value)) : degreesWords(value);
}

/** The usual range, where an angle is shown. */
export function contextWords(context: NonNullable<FindingExplanation["context"]>): string {
  return contextText
    .replace("{mean}", degreesWords(context.mean))
    .replace("{deviation}", degreesWords(context.deviation));
}

export function errorWords({ degrees, basis, repetitions }: AngleError): string {
  return errorTexts[basis]
    .replace("{error}", degreesWords(degrees))
    .replace("{repetitions}", String(repetitions));
}
