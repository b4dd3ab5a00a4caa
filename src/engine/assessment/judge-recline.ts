import type { LocalDate } from "#base";
import type { ReclineRecord, TestRecord } from "#events";
import type { DatedTest, Finding } from "./finding.ts";
import type { Judgement, Observation, ObservationCode } from "./judgement.ts";
import type { Opinion } from "./opinion.ts";
import { seriesOf } from "./test-series.ts";
import type { Day } from "./test-series.ts";

const isRecline = (record: TestRecord): record is ReclineRecord => record.test === "test-recline";
/** A test that could not be done properly does not count, unless it hurt. */
const counts = (record: TestRecord): record is ReclineRecord =>
  isRecline(record) && (record.valid || record.pain);

/** FIND-4: patterns, and the side with the larger gap. */
export function judgeRecline(tests: readonly DatedTest[], date: LocalDate): readonly Judgement[] {
  const series = seriesOf(tests, date, counts);
  const last = series.days.at(-1);
  if (!last) return notValid(tests, date);
  if (last.pain)
    return [pattern(null, "untested", null, ["FIND-4", "FIND-10"], [observe(last, "pain", null, "neither")])];
  const found = [...hipFlexion(last), ...ribThrust(last)];
  if (found.length === 0) {
    return [pattern(null, "none", null, ["FIND-4"], [observe(last, "nothing-seen", null, "against")])];
  }
  return [...found, ...uneven(last)];
}

/** All flat but the ribs poking: tight, perhaps. Null where that was not so. */
export function ribsPoke(tests: readonly DatedTest[], date: LocalDate): Opinion | null {
  const series = seriesOf(tests, date, counts);
  const last = series.days.at(-1);
  if (!last || last.pain || !last.record.ribsPoke || !isFlat(last.record)) return null;
  return {
    says: "possible",
    details: [null],
    rules: ["FIND-4"],
    observations: [observe(last, "ribs-poke", null, "for")],
  };
}

/** What one day of the recline test says by itself, patterns and poking ribs together. */
export function opinionOfRecline(day: Day<ReclineRecord>): Opinion {
  const { valid, thighGapEnd, backGap, ribsPoke: poke } = day.record;
  const found = thighGapEnd !== "none" || backGap === "between" || backGap === "hand" || poke;
  return {
    says: !valid ? "untested" : found ? "possible" : "none",
    details: [],
    rules: ["FIND-4"],
    observations: [],
  };
}

/** A pencil's gap under the low back is as it should be. */
function isFlat({ thighGapEnd, backGap }: ReclineRecord): boolean {
  return thighGapEnd === "none" && (backGap === "none" || backGap === "pencil");
}

function notValid(tests: readonly DatedTest[], date: LocalDate): readonly Judgement[] {
  const series = seriesOf(tests, date, isRecline);
  const last = series.days.at(-1);
  return last
    ? [pattern(null, "untested", null, ["FIND-4"], [observe(last, "not-valid", null, "neither")])]
    : [];
}

function hipFlexion(last: Day<ReclineRecord>): readonly Judgement[] {
  const { thighGapEnd } = last.record;
  if (thighGapEnd === "none") return [];
  return [
    pattern(
      thighGapEnd,
      "possible",
      "hip-flexion",
      ["FIND-4"],
      [observe(last, "thigh-gap", thighGapEnd, "for")],
    ),
  ];
}

/** Between a pencil and a hand it is only "perhaps": the observation speaks neither way, so it ranks behind. */
function ribThrust(last: Day<ReclineRecord>): readonly Judgement[] {
  const { backGap } = last.record;
  if (backGap !== "between" && backGap !== "hand") return [];
  const seen =
    backGap === "hand"
      ? observe(last, "back-gap-hand", "both", "for")
      : observe(last, "back-gap-between", "both", "neither");
  return [pattern("both", "possible", "rib-thrust", ["FIND-4"], [seen])];
}

function uneven(last: Day<ReclineRecord>): readonly Judgement[] {
  const side = last.record.uneven;
  if (side === "none") return [];
  const finding: Finding = {
    finding: "asymmetry",
    side,
    strength: "possible",
    detail: null,
    rules: ["FIND-4"],
  };
  return [{ finding, observations: [observe(last, "uneven", side, "for")] }];
}

function pattern(
  side: Finding["side"],
  strength: Finding["strength"],
  detail: Finding["detail"],
  rules: readonly string[],
  observations: readonly Observation[],
): Judgement {
  return { finding: { finding: "pattern", side, strength, detail, rules }, observations };
}

function observe(
  { on }: Day<ReclineRecord>,
  code: ObservationCode,
  side: Observation["side"],
  speaks: Observation["speaks"],
): Observation {
  return {
    test: "test-recline",
    side,
    method: null,
    surface: null,
    on,
    code,
    value: null,
    unit: null,
    speaks,
  };
}
