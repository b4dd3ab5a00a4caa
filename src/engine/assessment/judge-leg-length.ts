import type { LocalDate } from "#base";
import type { Side } from "#content";
import type { LegLengthRecord, TestRecord } from "#events";
import type { DatedTest, Finding } from "./finding.ts";
import type { Judgement, Observation, ObservationCode } from "./judgement.ts";
import { seriesOf } from "./test-series.ts";
import type { Day } from "./test-series.ts";

/** Below this many centimetres apart a tape tells no difference (FIND-7). */
export const legLengthError = 1;

/** FIND-7: two readings each, never proof of anything. `side` is the leg that reads shorter. */
export function judgeLegLength(tests: readonly DatedTest[], date: LocalDate): readonly Judgement[] {
  const left = newestOf(tests, "left", date);
  const right = newestOf(tests, "right", date);
  const any = left ?? right;
  if (!any) return [];
  if (!left || !right || left.record.readingsCm.length < 2 || right.record.readingsCm.length < 2) {
    return [judgement(null, "untested", any.on, "one-reading", null)];
  }
  const difference = round(mean(left.record.readingsCm) - mean(right.record.readingsCm));
  const on = left.on > right.on ? left.on : right.on;
  const isReliable =
    Math.abs(difference) >= legLengthError && !overlap(left.record.readingsCm, right.record.readingsCm);
  if (!isReliable) return [judgement(null, "none", on, "leg-difference", Math.abs(difference))];
  return [
    judgement(difference < 0 ? "left" : "right", "possible", on, "leg-difference", Math.abs(difference)),
  ];
}

function newestOf(
  tests: readonly DatedTest[],
  side: Side,
  date: LocalDate,
): Day<LegLengthRecord> | undefined {
  const belongs = (record: TestRecord): record is LegLengthRecord =>
    record.test === "test-leg-length" && record.side === side;
  return seriesOf(tests, date, belongs).days.at(-1);
}

function judgement(
  side: Side | null,
  strength: Finding["strength"],
  on: LocalDate,
  code: ObservationCode,
  value: number | null,
): Judgement {
  const speaks = strength === "possible" ? "for" : strength === "none" ? "against" : "neither";
  const unit = value === null ? null : "cm";
  const seen: Observation = {
    test: "test-leg-length",
    side,
    method: null,
    surface: null,
    on,
    code,
    value,
    unit,
    speaks,
  };
  return {
    finding: { finding: "leg-length", side, strength, detail: null, rules: ["FIND-7"] },
    observations: [seen],
  };
}

/** Readings that reach into each other tell the legs apart no better than the tape tells one leg from itself. */
function overlap(left: readonly number[], right: readonly number[]): boolean {
  return Math.max(...left) >= Math.min(...right) && Math.max(...right) >= Math.min(...left);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
