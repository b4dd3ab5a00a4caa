import type { TestId } from "#content";
import { basisTexts, errorTexts, methodTexts, notMeaningTexts, surfaceTexts } from "#content/en/findings";
import { holdError, holdTargets, legLengthError } from "#engine/assessment";
import type { Retest, Trend } from "#engine/progress";
import type { SettingsInForce } from "../../state/settings.ts";
import { comparisonWords } from "../tests/comparison-words.ts";
import { fromCm, lengthWords, unitOf } from "../tests/lengths.ts";
import { degreesWords, signed } from "../tests/record-words.ts";
import type { TrendGroup, TrendSide } from "./trend-groups.ts";

type Units = SettingsInForce["units"];
type Point = Trend["points"][number];

/** `by phone, at an edge`; empty where a test has one way only. */
export function wayWords({ method, surface }: Pick<TrendGroup, "method" | "surface">): string {
  const way = Object.hasOwn(methodTexts, method ?? "") ? methodTexts[method as keyof typeof methodTexts] : "";
  return [way, surface === null ? "" : surfaceTexts[surface]].filter((part) => part !== "").join(", ");
}

const seenWords: Readonly<Record<Point["says"], string>> = {
  positive: "signs seen",
  negative: "nothing seen",
  "nothing-seen": "nothing seen",
  untested: "did not count",
};

/** What a measurement says, in a cell: `−4°`, `about 3°`, `12.5 s`, `nothing seen`. */
export function pointWords({ value, about, says }: Point, unit: Trend["unit"], units: Units): string {
  if (value === null || unit === null) return seenWords[says];
  return `${about ? "about " : ""}${valueWords(value, unit, units)}`;
}

/** On the scale of a chart, too: `−5°`, `20 s`, `88 cm`. */
export function valueWords(value: number, unit: NonNullable<Trend["unit"]>, units: Units): string {
  if (unit === "degrees") return degreesWords(value);
  return unit === "seconds" ? `${signed(value)} s` : lengthWords(value, units);
}

/** From which difference on we speak of a change, and how that is known. */
export function errorWords({ test, unit, sides }: TrendGroup, units: Units): string {
  const error = sides.find((side) => side.error !== null)?.error ?? null;
  if (error !== null) {
    return errorTexts[error.basis]
      .replace("{error}", degreesWords(error.degrees))
      .replace("{repetitions}", String(error.repetitions));
  }
  if (unit === "seconds")
    return "We call it a change from a quarter of the earlier time on. Smaller differences come and go.";
  if (unit === "cm")
    return `Less than ${String(fromCm(legLengthError, units))} ${unitOf(units)} a tape cannot tell.`;
  return test === "test-recline" ? notMeaningTexts.pattern : basisTexts.looked;
}

/** Half the width of the band in which nothing is called a change, or null where there is none. */
export function errorAround(
  first: number,
  { unit }: Pick<Trend, "unit">,
  error: Trend["error"],
): number | null {
  if (error !== null) return error.degrees;
  if (unit === "seconds") return first * holdError;
  return unit === "cm" ? legLengthError : null;
}

/** What up and down mean on the chart. */
export function directionWords(unit: Trend["unit"]): string {
  if (unit === "degrees") return "Lower on the chart is freer: the knee hangs below the hip.";
  return unit === "seconds" ? "Higher on the chart is longer." : "";
}

/** The source's target of a hold, in seconds; null for other tests. */
export function targetOf(test: TestId): number | null {
  return test === "test-hold-seated" || test === "test-hold-standing" ? holdTargets[test] : null;
}

/** The newest against an earlier one, in one sentence. */
export function retestWords({ comparison }: Retest, units: Units): string {
  const isPastTarget =
    comparison.comparable &&
    comparison.outcome === "no-change" &&
    Math.abs(comparison.change ?? 0) > (comparison.error ?? Number.POSITIVE_INFINITY);
  return isPastTarget
    ? "Both reached the target. Past it, longer or shorter says nothing."
    : comparisonWords(comparison, units);
}

/** A chart in one sentence, for those who do not see it. */
export function chartWords(
  { side, points }: TrendSide,
  unit: Trend["unit"],
  units: Units,
  days: (on: Point["on"]) => string,
): string {
  const shown = points.filter((point) => point.value !== null || unit === null);
  const [first, last] = [shown[0], shown.at(-1)];
  const name = side === null ? "" : `${side === "left" ? "Left" : "Right"}: `;
  if (first === undefined || last === undefined) return `${name}no number to show.`;
  const lastWords = `${pointWords(last, unit, units)} on ${days(last.on)}`;
  if (first === last) return `${name}${lastWords}.`;
  return `${name}${String(shown.length)} measurements, from ${pointWords(first, unit, units)} on ${days(first.on)} to ${lastWords}. The table below has them all.`;
}
