import {
  contextText,
  detailAngleText,
  detailFloorText,
  detailTexts,
  errorTexts,
  findingTexts,
  floorNoneText,
  heldTexts,
  methodTexts,
  observationTexts,
  sideTexts,
  surfaceTexts,
} from "#content/en/findings";
import type { Finding } from "#engine";
import { findingKey, holdTargets } from "#engine/assessment";
import type { AngleError, FindingExplanation, Observation } from "#engine/assessment";
import type { SettingsInForce } from "../../state/settings.ts";
import { listWords } from "../../state/words.ts";
import { lengthWords } from "../tests/lengths.ts";
import { degreesWords, secondsWords } from "../tests/record-words.ts";

type Units = SettingsInForce["units"];

/** Headline and body of a finding, its side put in; a hold is told by what it rests on. */
export function findingWords(
  finding: Finding,
  observations: readonly Observation[],
): { readonly headline: string; readonly body: string } {
  const { headline, body } = findingTexts[findingKey(finding)];
  const side = finding.side === null ? "" : sideTexts[finding.side];
  const told = isFloorOnly(finding, observations) ? floorNoneText : body;
  const fill = (text: string) => text.replace("{held}", heldWords(observations)).replaceAll("{side}", side);
  return { headline: fill(headline), body: fill(told) };
}

/** FIND-1: on the floor at best nothing is seen. */
function isFloorOnly({ finding, strength }: Finding, observations: readonly Observation[]): boolean {
  const isNone = finding === "tight" && strength === "none";
  return isNone && observations.length > 0 && observations.every(({ surface }) => surface === "floor");
}

const holdTests = ["test-hold-seated", "test-hold-standing"] as const;

/** `Seated, you held your left knee up for 12 seconds of 20 seconds, and it was hard.` A sentence for each test. */
function heldWords(observations: readonly Observation[]): string {
  return holdTests
    .flatMap((test) => {
      const signs = observations.filter((seen) => seen.test === test && seen.speaks === "for");
      return signs.length === 0 ? [] : [heldSentence(test, signs)];
    })
    .join(" ");
}

function heldSentence(test: (typeof holdTests)[number], signs: readonly Observation[]): string {
  const seconds = signs.find(({ code }) => code === "below-target")?.value ?? null;
  const felt = (["difficult", "shifts"] as const)
    .filter((code) => signs.some((seen) => seen.code === code))
    .map((code) => heldTexts[code]);
  const target = secondsWords(holdTargets[test]);
  const held =
    seconds === null
      ? heldTexts[test].full.replace("{target}", target)
      : heldTexts[test].short
          .replace("{seconds}", String(Math.round(seconds * 10) / 10))
          .replace("{target}", target);
  if (felt.length === 0) return `${held}.`;
  return seconds === null
    ? `${held}, but ${listWords(felt)}.`
    : `${[held, ...felt.slice(0, -1)].join(", ")}, and ${felt.at(-1) ?? ""}.`;
}

type Detail = NonNullable<Finding["detail"]>;

/** What a finding points to, and because of what: on the floor no knee hangs, and an angle is no look. */
export function detailWords(detail: Detail, observations: readonly Observation[]): string {
  if (detail !== "one-joint") return detailTexts[detail];
  const signs = observations.filter(({ speaks }) => speaks === "for");
  const up = signs.filter(({ code }) => code === "thigh-up");
  if (up.some(({ surface }) => surface === "edge")) return detailTexts[detail];
  if (up.length > 0) return detailFloorText;
  const isMeasured = signs.some(({ code }) => code === "hip-angle" || code === "hip-angle-about");
  return isMeasured ? detailAngleText : detailTexts[detail];
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
