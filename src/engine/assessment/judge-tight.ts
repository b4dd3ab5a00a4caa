import type { Side } from "#content";
import type { LocalDate } from "#base";
import type { TestRecord, ThomasLooked, ThomasMeasured } from "#events";
import type { DatedTest, Finding } from "./finding.ts";
import { angleError, angleShown } from "./hip-angle.ts";
import type { Judgement, Observation, ObservationCode } from "./judgement.ts";
import { agree, inTheLightOf, isPositive } from "./opinion.ts";
import type { Opinion } from "./opinion.ts";
import { hurtLast, lastTwo, newestDay, seriesOf } from "./test-series.ts";
import type { Day, Series } from "./test-series.ts";

type Thomas = ThomasLooked | ThomasMeasured;
type Detail = Opinion["details"][number];

/** A knee that bends less than this, at the edge, points to rectus femoris (BMC 2021), once the hip is found tight. */
const kneeOfRectusFemoris = 67;
/** Only tests done in the same way compare. */
const ways = (["looked", "phone", "tape", "photo"] as const).flatMap((method) =>
  (["edge", "floor"] as const).map((surface) => ({ method, surface })),
);

/** FIND-1, FIND-2 and FIND-6 for one side; the recline test's poking `ribs` speak too (FIND-4). */
export function judgeTight(
  tests: readonly DatedTest[],
  ribs: Opinion | null,
  side: Side,
  date: LocalDate,
): readonly Judgement[] {
  const all = ways
    .map(({ method, surface }) => seriesOf(tests, date, isThomas(side, method, surface)))
    .filter(({ days }) => days.length > 0);
  const newest = newestDay(all);
  if (newest !== null && hurtLast(all, newest)) return [untested(side, newest)];
  const opinions = newest === null ? [] : all.flatMap((series) => opinionOf(series, newest) ?? []);
  if (ribs !== null) opinions.push(ribs);
  return opinions.length === 0 ? [] : judgementsOf(side, opinions);
}

function isThomas(side: Side, method: string, surface: string) {
  return (record: TestRecord): record is Thomas =>
    record.test === "test-modified-thomas" &&
    record.side === side &&
    record.method === method &&
    record.surface === surface;
}

function untested(side: Side, on: LocalDate): Judgement {
  const pain: Observation = {
    test: "test-modified-thomas",
    side,
    method: null,
    surface: null,
    on,
    code: "pain",
    value: null,
    unit: null,
    speaks: "neither",
  };
  return {
    finding: { finding: "tight", side, strength: "untested", detail: null, rules: ["FIND-10"] },
    observations: [pain],
  };
}

function opinionOf(series: Series<Thomas>, newest: LocalDate): Opinion | null {
  const telling = { days: series.days.filter(({ record }) => !tellsNothing(record)) };
  // A day on which nothing could be told changes nothing; alone it is no test.
  const two = lastTwo(telling, newest) ?? lastTwo(series, newest);
  if (!two) return null;
  const last = opinionOfThomas(two.last);
  const before = two.before && opinionOfThomas(two.before);
  const twice = isOverOnBothDays(two.last.record, two.before?.record) ? "likely" : "possible";
  return inTheLightOf(last, before, twice);
}

/** Only a number counts as likely: above +5° on two days (FIND-2). */
function isOverOnBothDays(last: Thomas, before: Thomas | undefined): boolean {
  return [last, before].every((record) => {
    if (!record || record.method === "looked") return false;
    const shown = angleShown(record);
    return shown.as === "number" && shown.degrees > angleError;
  });
}

/** What one day of the Thomas test says by itself. */
export function opinionOfThomas({ on, record }: Day<Thomas>): Opinion {
  return record.method === "looked" ? lookedAt(record, on) : measured(record, on);
}

function observe(
  record: Thomas,
  on: LocalDate,
  code: ObservationCode,
  speaks: Observation["speaks"],
  value: number | null = null,
): Observation {
  const { test, side, method, surface } = record;
  return { test, side, method, surface, on, code, value, unit: value === null ? null : "degrees", speaks };
}

/** FIND-1: what the eye sees. What could not be told is neither a sign nor the absence of one. */
function lookedAt(record: ThomasLooked, on: LocalDate): Opinion {
  const signs = signsIn(record);
  const untold = isUntold(record) ? [observe(record, on, "not-told", "neither")] : [];
  if (signs.size === 0)
    return untold.length === 0
      ? nothingSeen(record, on)
      : { says: "untested", details: [], rules: ["FIND-1"], observations: untold };
  return {
    says: "possible",
    details: [...new Set(signs.values())],
    rules: ["FIND-1"],
    observations: [...[...signs.keys()].map((code) => observe(record, on, code, "for")), ...untold],
  };
}

function signsIn(record: ThomasLooked): ReadonlyMap<ObservationCode, Detail> {
  const isEdge = record.surface === "edge";
  const straightens = record.kneeStraightens && isEdge;
  // Only a knee that was seen to hang names the one-joint flexors.
  const hangs = !straightens && !(isEdge && record.notTold?.includes("kneeStraightens") === true);
  const signs = new Map<ObservationCode, Detail>();
  if (record.thighUp) signs.set("thigh-up", hangs ? "one-joint" : null);
  if (record.kneeBends) signs.set("knee-bends", null);
  if (straightens) signs.set("knee-straightens", "rectus-femoris");
  if (record.driftsOut) signs.set("drifts-out", "tfl");
  if (record.turnsOut) signs.set("turns-out", null);
  return signs;
}

function isUntold(record: ThomasLooked): boolean {
  return record.notTold !== undefined && record.notTold.length > 0;
}

/** No sign seen, and not all of it could be told. */
function tellsNothing(record: Thomas): boolean {
  return record.method === "looked" && isUntold(record) && signsIn(record).size === 0;
}

/** On the floor the thigh cannot drop below level: nothing seen there contradicts nothing. */
function nothingSeen(record: Thomas, on: LocalDate): Opinion {
  const floor = record.surface === "floor";
  return {
    says: floor ? "nothing-seen" : "none",
    details: [],
    rules: ["FIND-1"],
    observations: [observe(record, on, "nothing-seen", floor ? "neither" : "against")],
  };
}

/** FIND-2: a number only with the pelvis, about a number with a flat back, else what the thigh showed. */
function measured(record: ThomasMeasured, on: LocalDate): Opinion {
  const shown = angleShown(record);
  if (shown.as === "looked") return thighOnly(record, on);
  const code = shown.as === "number" ? "hip-angle" : "hip-angle-about";
  const isTight = shown.degrees + angleError >= 0;
  return {
    says: isTight ? "possible" : "none",
    details: isTight ? [detailOfKnee(record.kneeDegrees)] : [],
    rules: ["FIND-2"],
    observations: [observe(record, on, code, isTight ? "for" : "against", shown.degrees)],
  };
}

function detailOfKnee(knee: number | null): Detail {
  if (knee === null) return null;
  return knee < kneeOfRectusFemoris ? "rectus-femoris" : "one-joint";
}

/** A thigh above level is seen whatever the pelvis does; a lower one may be the back's doing. */
function thighOnly(record: ThomasMeasured, on: LocalDate): Opinion {
  const floor = record.surface === "floor";
  const isUp = record.thighDegrees > (floor ? angleError : 0);
  if (!isUp && floor) return nothingSeen(record, on);
  return {
    says: isUp ? "possible" : "untested",
    details: isUp ? [floor ? "one-joint" : detailOfKnee(record.kneeDegrees)] : [],
    rules: isUp ? ["FIND-1"] : ["FIND-2"],
    observations: [observe(record, on, isUp ? "thigh-up" : "thigh-only", isUp ? "for" : "neither")],
  };
}

/** One judgement for each thing that is pointed at; one without a name lends its weight to those that have one. */
function judgementsOf(side: Side, opinions: readonly Opinion[]): readonly Judgement[] {
  const named = [...new Set(opinions.filter(isPositive).flatMap(({ details }) => details))].filter(
    (detail) => detail !== null,
  );
  const hips = named.filter((detail) => detail !== "tfl");
  const details: readonly Detail[] =
    named.length === 0 || (hips.length === 0 && hasUnnamed(opinions)) ? [...named, null] : named;
  return details.map((detail) => {
    const about = opinions.filter((opinion) => speaksOf(opinion, detail));
    const { strength, rules } = agree(about);
    const finding: Finding = { finding: "tight", side, strength, detail, rules };
    return { finding, observations: about.flatMap(({ observations }) => observations) };
  });
}

function hasUnnamed(opinions: readonly Opinion[]): boolean {
  return opinions.some((opinion) => isPositive(opinion) && opinion.details.includes(null));
}

function speaksOf(opinion: Opinion, detail: Detail): boolean {
  if (!isPositive(opinion) || opinion.details.includes(detail)) return true;
  return detail !== null && detail !== "tfl" && opinion.details.includes(null);
}
