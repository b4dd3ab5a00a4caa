import { daysBetween } from "#base";
import type { LocalDate } from "#base";
import type { Side, TestId } from "#content";
import type { HoldRecord, TestRecord, ThomasMeasured } from "#events";
import type { DatedTest, Finding } from "./finding.ts";
import { angleShown } from "./hip-angle.ts";
import { ownError } from "./own-error.ts";
import { holdTargets } from "./judge-weak.ts";
import type { Judgement, Observation } from "./judgement.ts";
import { seriesOf } from "./test-series.ts";
import type { Day } from "./test-series.ts";

/** Hold times that differ by less than this share are noise (BMJ Open SEM 2024, as inferred in the evidence). */
export const holdError = 0.25;
/** Left and right compare when they were tested at most this many days apart. */
const pairWithinDays = 14;

interface Difference {
  /** The tighter or the weaker side, null where the difference is within the error. */
  readonly side: Side | null;
  readonly value: number;
  readonly on: LocalDate;
  /** An angle that is only "about" never makes more than possible. */
  readonly exact: boolean;
}

/** FIND-5: left against right, by the same method only. Beyond the error on two days it is likely. */
export function judgeAsymmetry(
  thomas: readonly DatedTest[],
  holds: readonly DatedTest[],
  date: LocalDate,
): readonly Judgement[] {
  return [...judgeAngles(thomas, date), ...judgeHolds(holds, date)];
}

function judgeAngles(tests: readonly DatedTest[], date: LocalDate): readonly Judgement[] {
  return (["phone", "tape", "photo"] as const).flatMap((method) => {
    const left = seriesOf(tests, date, isMeasured("left", method)).days;
    const right = seriesOf(tests, date, isMeasured("right", method)).days;
    if (left.length === 0 || right.length === 0) return [];
    return judge(pairs(left, right, angleDifference(ownError(tests, method, date).degrees)), {
      test: "test-modified-thomas",
      method,
      rule: "FIND-2",
      code: "angle-difference",
      unit: "degrees",
    });
  });
}

function judgeHolds(tests: readonly DatedTest[], date: LocalDate): readonly Judgement[] {
  return (["test-hold-seated", "test-hold-standing"] as const).flatMap((test) => {
    const of = (side: Side) => seriesOf(tests, date, isHold(side, test)).days;
    return judge(pairs(of("left"), of("right"), holdDifference), {
      test,
      method: null,
      rule: "FIND-3",
      code: "hold-difference",
      unit: "seconds",
    });
  });
}

function isMeasured(side: Side, method: ThomasMeasured["method"]) {
  return (record: TestRecord): record is ThomasMeasured =>
    record.test === "test-modified-thomas" &&
    record.side === side &&
    record.method === method &&
    record.surface === "edge";
}

function isHold(side: Side, test: HoldRecord["test"]) {
  return (record: TestRecord): record is HoldRecord =>
    record.test === test && "seconds" in record && record.side === side;
}

/** The newest of both sides, then the one before. */
function pairs<Of extends TestRecord>(
  left: ReadonlyArray<Day<Of>>,
  right: ReadonlyArray<Day<Of>>,
  compare: (left: Of, right: Of, on: LocalDate) => Difference | null,
): readonly Difference[] {
  const found: Difference[] = [];
  for (const back of [-1, -2]) {
    const one = left.at(back);
    const other = right.at(back);
    if (!one || !other || one.pain || other.pain) return found;
    if (Math.abs(daysBetween(one.on, other.on)) > pairWithinDays) return found;
    const difference = compare(one.record, other.record, one.on > other.on ? one.on : other.on);
    if (difference === null) return found;
    found.push(difference);
  }
  return found;
}

function angleDifference(error: number) {
  return (left: ThomasMeasured, right: ThomasMeasured, on: LocalDate): Difference | null => {
    const [one, other] = [angleShown(left), angleShown(right)];
    if (one.as === "looked" || other.as === "looked" || one.as !== other.as) return null;
    const value = Math.round((one.degrees - other.degrees) * 1e6) / 1e6;
    const side = Math.abs(value) <= error ? null : value > 0 ? "left" : "right";
    return { side, value: Math.abs(value), on, exact: one.as === "number" };
  };
}

/** Two holds that both reached the target were perhaps both stopped there: no difference is read into them. */
function holdDifference(left: HoldRecord, right: HoldRecord, on: LocalDate): Difference | null {
  const [short, long] = left.seconds < right.seconds ? [left, right] : [right, left];
  const value = long.seconds - short.seconds;
  const isBeyond = short.seconds < holdTargets[short.test] && value > 0 && value >= holdError * long.seconds;
  return { side: isBeyond ? short.side : null, value, on, exact: true };
}

function judge(
  differences: readonly Difference[],
  what: { readonly test: TestId; readonly method: string | null; readonly rule: string } & Pick<
    Observation,
    "code" | "unit"
  >,
): readonly Judgement[] {
  const [last, before] = differences;
  if (!last?.side) return [];
  const strength: Finding["strength"] =
    last.exact && before?.exact && before.side === last.side ? "likely" : "possible";
  const { test, method, rule, code, unit } = what;
  const finding: Finding = {
    finding: "asymmetry",
    side: last.side,
    strength,
    detail: null,
    rules: [rule, "FIND-5"],
  };
  const surface = test === "test-modified-thomas" ? "edge" : null;
  const both = before?.side === last.side ? [before, last] : [last];
  return [
    {
      finding,
      observations: both.map(({ on, value }) => ({
        test,
        side: last.side,
        method,
        surface,
        on,
        code,
        value,
        unit,
        speaks: "for",
      })),
    },
  ];
}
