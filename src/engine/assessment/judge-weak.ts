import type { Side } from "#content";
import type { LocalDate } from "#base";
import type { HoldRecord, TestRecord } from "#events";
import type { DatedTest } from "./finding.ts";
import type { Judgement, Observation, ObservationCode } from "./judgement.ts";
import { agree, inTheLightOf } from "./opinion.ts";
import type { Opinion } from "./opinion.ts";
import { hurtLast, lastTwo, newestDay, seriesOf } from "./test-series.ts";
import type { Day, Series } from "./test-series.ts";

/** The source's targets in seconds (S0); no norm exists. */
export const holdTargets = { "test-hold-seated": 20, "test-hold-standing": 40 } as const;

/** FIND-3 and FIND-6 for one side. Of an athlete a passed seated hold, the easier one, contradicts nothing. */
export function judgeWeak(
  tests: readonly DatedTest[],
  side: Side,
  date: LocalDate,
  person: { readonly athlete?: boolean | undefined },
): readonly Judgement[] {
  const seated = seriesOf(tests, date, isHold(side, "test-hold-seated"));
  const standing = seriesOf(tests, date, isHold(side, "test-hold-standing"));
  const newest = newestDay([seated, standing]);
  if (newest === null) return [];
  if (hurtLast([seated, standing], newest)) return [untested(side, newest, hurtTest(standing, newest))];
  const ofStanding = opinionOf(standing, newest);
  const ofSeated = opinionOf(seated, newest);
  const easier = person.athlete === true && ofStanding !== null && ofSeated?.says === "none";
  const opinions = [easier ? null : ofSeated, ofStanding].filter((opinion) => opinion !== null);
  if (opinions.length === 0) return [];
  const observations = opinions.flatMap((opinion) => opinion.observations);
  return [{ finding: { finding: "weak", side, ...agree(opinions), detail: null }, observations }];
}

function isHold(side: Side, test: HoldRecord["test"]) {
  return (record: TestRecord): record is HoldRecord =>
    record.test === test && "seconds" in record && record.side === side;
}

function hurtTest(standing: Series<HoldRecord>, newest: LocalDate): HoldRecord["test"] {
  return standing.days.some(({ on, pain }) => on === newest && pain)
    ? "test-hold-standing"
    : "test-hold-seated";
}

function untested(side: Side, on: LocalDate, test: HoldRecord["test"]): Judgement {
  const pain: Observation = {
    test,
    side,
    method: null,
    surface: null,
    on,
    code: "pain",
    value: null,
    unit: null,
    speaks: "neither",
  };
  const rules = ["FIND-3", "FIND-10"];
  return {
    finding: { finding: "weak", side, strength: "untested", detail: null, rules },
    observations: [pain],
  };
}

function opinionOf(series: Series<HoldRecord>, newest: LocalDate): Opinion | null {
  const two = lastTwo(series, newest);
  return two && inTheLightOf(opinionOfHold(two.last), two.before && opinionOfHold(two.before), "likely");
}

/** What one day of a hold test says by itself. */
export function opinionOfHold({ on, record }: Day<HoldRecord>): Opinion {
  const { test, side, seconds } = record;
  const observe = (
    code: ObservationCode,
    speaks: Observation["speaks"],
    value: number | null = null,
  ): Observation => ({
    test,
    side,
    method: null,
    surface: null,
    on,
    code,
    value,
    unit: value === null ? null : "seconds",
    speaks,
  });
  const signs: Observation[] = [];
  if (seconds < holdTargets[test]) signs.push(observe("below-target", "for", seconds));
  if (record.difficult) signs.push(observe("difficult", "for"));
  if (record.shifts) signs.push(observe("shifts", "for"));
  if (signs.length > 0) return { says: "possible", details: [], rules: ["FIND-3"], observations: signs };
  return {
    says: "none",
    details: [],
    rules: ["FIND-3"],
    observations: [observe("reached-target", "against", seconds)],
  };
}
