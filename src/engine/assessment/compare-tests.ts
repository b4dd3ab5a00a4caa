import type { LegLengthRecord, ReclineRecord, TestRecord, ThomasLooked, ThomasMeasured } from "#events";
import type { DatedTest } from "./finding.ts";
import { angleError, angleShown } from "./hip-angle.ts";
import { holdError } from "./judge-asymmetry.ts";
import { legLengthError } from "./judge-leg-length.ts";
import { holdTargets } from "./judge-weak.ts";

export type ComparedOutcome = "better" | "worse" | "no-change" | "mixed" | "changed";

/** What a retest says against an earlier test, in codes; the words are composed on the screen. */
export type Comparison =
  | {
      readonly comparable: false;
      readonly why:
        | "other-test"
        | "other-side"
        | "other-method"
        | "other-surface"
        | "quick-look"
        | "pain"
        | "not-valid"
        | "not-told"
        | "no-number";
    }
  | {
      readonly comparable: true;
      readonly outcome: ComparedOutcome;
      /** `looked` and `about` are said with a caveat. */
      readonly basis: "measured" | "about" | "looked";
      /** Later minus earlier; an angle that fell is negative, which is better. */
      readonly change: number | null;
      readonly error: number | null;
      readonly unit: "degrees" | "seconds" | "cm" | null;
    };

/**
 * Compares a test with an earlier one: only by the same method, side and surface, and a change only beyond what the
 * method can tell. `error`: degrees, from `ownError`; 5° where not given. Hold times: a quarter of the earlier one. Leg
 * lengths are never better or worse: from 1 cm on they have `changed`.
 */
export function compareTests(earlier: DatedTest, later: DatedTest, error: number = angleError): Comparison {
  const why = whyNot(earlier, later);
  if (why !== null) return { comparable: false, why };
  const [one, other] = [earlier.record, later.record];
  if (one.test === "test-modified-thomas" && other.test === "test-modified-thomas") {
    if (one.method === "looked" || other.method === "looked") return looked(signsOf(one), signsOf(other));
    return angles(one, other, error);
  }
  if (one.test === "test-recline" && other.test === "test-recline") return looked(gapsOf(one), gapsOf(other));
  if (one.test === "test-leg-length" && other.test === "test-leg-length") return legLengths(one, other);
  if ("seconds" in one && "seconds" in other) return holds(one.seconds, other.seconds, holdTargets[one.test]);
  return { comparable: false, why: "other-test" };
}

function whyNot(
  earlier: DatedTest,
  later: DatedTest,
): Extract<Comparison, { comparable: false }>["why"] | null {
  const [one, other] = [earlier.record, later.record];
  if (earlier.purpose === "quick-look" || later.purpose === "quick-look") return "quick-look";
  if (one.test !== other.test) return "other-test";
  if (sideOf(one) !== sideOf(other)) return "other-side";
  if (one.test === "test-modified-thomas" && other.test === "test-modified-thomas") {
    if (one.method !== other.method) return "other-method";
    if (one.surface !== other.surface) return "other-surface";
  }
  if (hurt(one) || hurt(other)) return "pain";
  if (!isValid(one) || !isValid(other)) return "not-valid";
  if (isUntold(one) || isUntold(other)) return "not-told";
  return null;
}

function sideOf(record: TestRecord): string | null {
  return "side" in record ? record.side : null;
}
function hurt(record: TestRecord): boolean {
  return "pain" in record && record.pain;
}
function isValid(record: TestRecord): boolean {
  return record.test !== "test-recline" || record.valid;
}

/** Something could not be told, so that more or fewer signs would mean nothing. */
function isUntold(record: TestRecord): boolean {
  return "notTold" in record && record.notTold !== undefined && record.notTold.length > 0;
}

function angles(one: ThomasMeasured, other: ThomasMeasured, error: number): Comparison {
  const [before, after] = [angleShown(one), angleShown(other)];
  if (before.as === "looked" || after.as === "looked") return { comparable: false, why: "no-number" };
  // A number against "about a number" would take the pelvis for a change.
  if (before.as !== after.as) return { comparable: false, why: "other-method" };
  const change = Math.round((after.degrees - before.degrees) * 10) / 10 + 0;
  const outcome = Math.abs(change) <= error ? "no-change" : change < 0 ? "better" : "worse";
  return {
    comparable: true,
    outcome,
    basis: before.as === "number" ? "measured" : "about",
    change,
    error,
    unit: "degrees",
  };
}

/** Past the target a hold may simply have been stopped: two that reached it are alike. */
function holds(before: number, after: number, target: number): Comparison {
  const change = Math.round((after - before) * 10) / 10 + 0;
  const error = Math.round(before * holdError * 10) / 10;
  const isAlike =
    change === 0 || Math.abs(after - before) < before * holdError || Math.min(before, after) >= target;
  const outcome = isAlike ? "no-change" : change > 0 ? "better" : "worse";
  return { comparable: true, outcome, basis: "measured", change, error, unit: "seconds" };
}

function legLengths(one: LegLengthRecord, other: LegLengthRecord): Comparison {
  const mean = ({ readingsCm }: LegLengthRecord) =>
    readingsCm.reduce((sum, each) => sum + each, 0) / readingsCm.length;
  const change = Math.round((mean(other) - mean(one)) * 100) / 100 + 0;
  const outcome = Math.abs(change) < legLengthError ? "no-change" : "changed";
  return { comparable: true, outcome, basis: "measured", change, error: legLengthError, unit: "cm" };
}

/** Each list counts how far things are from "nothing seen", in the same order. */
function looked(before: readonly number[], after: readonly number[]): Comparison {
  const steps = after.map((value, place) => value - (before[place] ?? 0));
  const isBetter = steps.some((step) => step < 0);
  const isWorse = steps.some((step) => step > 0);
  const outcome = isBetter && isWorse ? "mixed" : isBetter ? "better" : isWorse ? "worse" : "no-change";
  return { comparable: true, outcome, basis: "looked", change: null, error: null, unit: null };
}

function signsOf(record: ThomasLooked | ThomasMeasured): readonly number[] {
  if (record.method !== "looked") return [];
  const { thighUp, kneeBends, kneeStraightens, turnsOut, driftsOut, surface } = record;
  return [thighUp, kneeBends, kneeStraightens && surface === "edge", turnsOut, driftsOut].map(Number);
}

function gapsOf({ thighGapEnd, backGap, ribsPoke }: ReclineRecord): readonly number[] {
  const left = thighGapEnd === "left" || thighGapEnd === "both";
  const right = thighGapEnd === "right" || thighGapEnd === "both";
  const back = { none: 0, pencil: 0, between: 1, hand: 2 }[backGap];
  return [Number(left), Number(right), back, Number(ribsPoke)];
}
