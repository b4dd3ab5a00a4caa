import type { LocalDate } from "#base";
import { degrees } from "#base";
import type { Degrees } from "#base";
import type { ThomasMeasured } from "#events";
import type { DatedTest } from "./finding.ts";
import { angleError, angleShown } from "./hip-angle.ts";

/** How far two angles by a method must lie apart before they are called different. */
export interface AngleError {
  readonly degrees: Degrees;
  /** The method's own, or what the person's repetitions on the same day say. */
  readonly basis: "method" | "own";
  readonly repetitions: number;
}

/** Fewer repetitions than this, in one go, say nothing about a person's own error; in several goes one more each. */
const repetitionsNeeded = 4;
/** No phone or tape in one's own hands tells less apart (Peeler 2007, method error). */
const leastError = 2;

/**
 * The error of a person's angles by a method, in degrees: the smallest detectable change, 1.96 · √2 · the pooled
 * standard deviation of repetitions of one side on one day. 5° until at least four repetitions say better or worse.
 */
export function ownError(
  tests: readonly DatedTest[],
  method: ThomasMeasured["method"],
  date: LocalDate,
): AngleError {
  const groups = repetitionsByDay(tests, method, date);
  const repetitions = groups.reduce((total, group) => total + group.length, 0);
  const freedom = repetitions - groups.length;
  if (freedom < repetitionsNeeded - 1) return { degrees: angleError, basis: "method", repetitions };
  const squares = groups.reduce((total, group) => total + squaresAbout(group), 0);
  const detectable = 1.96 * Math.SQRT2 * Math.sqrt(squares / freedom);
  return {
    degrees: degrees(Math.max(leastError, Math.round(detectable * 10) / 10)),
    basis: "own",
    repetitions,
  };
}

function repetitionsByDay(
  tests: readonly DatedTest[],
  method: ThomasMeasured["method"],
  date: LocalDate,
): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  for (const { record, on, purpose } of tests) {
    if (purpose === "quick-look" || on > date || record.test !== "test-modified-thomas") continue;
    if (record.method === "looked" || record.method !== method || record.pain) continue;
    const shown = angleShown(record);
    if (shown.as !== "number") continue;
    const key = `${on}|${record.side}`;
    const group = groups.get(key);
    if (group) group.push(shown.degrees);
    else groups.set(key, [shown.degrees]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function squaresAbout(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
}
