import type { QuestionId, Side, TestId } from "#content";
import { addDays, daysBetween } from "#base";
import type { LocalDate } from "#base";
import { holdError } from "../assessment/judge-asymmetry.ts";
import { ownError } from "../assessment/own-error.ts";
import { testDays } from "../assessment/test-days.ts";
import type { TestDay, TestDays } from "../assessment/test-days.ts";
import { lessOf } from "./less-of.ts";
import { isRising } from "./pain-today.ts";
import type { PersonRecord } from "./person-record.ts";
import type { Restrictions } from "./restrictions.ts";

/** What history says to the person, in codes and numbers. */
export type Verdict =
  | { readonly rule: "ADAPT-4"; readonly code: "rising-pain" }
  | ({ readonly rule: "ADAPT-5"; readonly code: "no-change" } & NoChange)
  | ({ readonly rule: "ADAPT-6"; readonly code: "turned-negative" } & Pick<
      Restrictions["less"][number],
      "finding" | "side" | "stage"
    >)
  | {
      readonly rule: "ADAPT-7";
      readonly code: "lasting-pain";
      readonly ask: QuestionId;
      readonly days: number;
      readonly sessions: number;
    };

interface NoChange {
  readonly test: TestId;
  readonly side: Side | null;
  readonly method: string | null;
  readonly unit: TestDays["unit"];
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly measurements: number;
  /** Later minus earlier, and what would have counted. */
  readonly change: number;
  readonly error: number;
}

const fourWeeks = 28;
const measurementsNeeded = 3;
/** A steady week and a day of care: about every other day. */
const steadySessions = 4;
/** So long a `no` to rf-lasting is believed before it is asked again. */
const askAgainDays = 28;

export function verdictsOn(record: PersonRecord, date: LocalDate): readonly Verdict[] {
  const lasting = lastingPain(record, date);
  return [
    ...(isRising(record.pains, date) ? [{ rule: "ADAPT-4", code: "rising-pain" } as const] : []),
    ...(lasting === null ? [] : [lasting]),
    ...testDays(record.tests, date).flatMap((series) => unchanged(series, record, date) ?? []),
    ...lessOf(record.tests, date).map(
      ({ finding, side, stage }) =>
        ({ rule: "ADAPT-6", code: "turned-negative", finding, side, stage }) as const,
    ),
  ];
}

/** Four weeks of numbers, still positive, and no change beyond the error: the mean of two days at either end (ADAPT-8). */
function unchanged(series: TestDays, record: PersonRecord, date: LocalDate): Verdict | null {
  const days = series.days.filter((day): day is NumberedDay => day.value !== null && !day.about);
  const last = days.at(-1);
  if (!last || last.says !== "positive" || daysBetween(last.on, date) > fourWeeks) return null;
  const first = days.findLastIndex(({ on }) => on <= addDays(last.on, -fourWeeks));
  const span = days.slice(Math.max(0, first));
  const start = span[0];
  if (first === -1 || !start || span.length < measurementsNeeded) return null;
  const before = meanOf(span.slice(0, 2));
  const change = Math.round((meanOf(span.slice(-2)) - before) * 10) / 10 + 0;
  const error = errorOf(series, record, date, before);
  if (Math.abs(change) > error || (series.unit === "seconds" && Math.abs(change) === error)) return null;
  const { test, side, method, unit } = series;
  const measurements = span.length;
  return {
    rule: "ADAPT-5",
    code: "no-change",
    test,
    side,
    method,
    unit,
    from: start.on,
    to: last.on,
    measurements,
    change,
    error,
  };
}

type NumberedDay = TestDay & { readonly value: number };

function meanOf(days: readonly NumberedDay[]): number {
  return days.reduce((sum, { value }) => sum + value, 0) / days.length;
}

function errorOf({ method }: TestDays, record: PersonRecord, date: LocalDate, before: number): number {
  if (method === "phone" || method === "tape" || method === "photo")
    return ownError(record.tests, method, date).degrees;
  return Math.round(before * holdError * 10) / 10;
}

/** Pain on every report for more than a week, with steady care, and not yet talked over (ADAPT-7). */
function lastingPain(record: PersonRecord, date: LocalDate): Verdict | null {
  const said = record.answers["rf-lasting"];
  if (said && (said.answer !== "no" || daysBetween(said.on, date) < askAgainDays)) return null;
  const reports = record.pains.filter(({ on, when }) => when !== "after" && on <= date);
  const painless = reports.findLastIndex(({ score }) => score === 0);
  const first = reports[painless + 1];
  const last = reports.at(-1);
  if (!first || !last || daysBetween(last.on, date) > 3) return null;
  const days = daysBetween(first.on, last.on);
  const since = addDays(last.on, -7);
  const sessions = record.sessions.filter(
    (each) => each.outcome === "done" && each.day >= since && each.day <= date,
  ).length;
  if (days <= 7 || sessions < steadySessions) return null;
  return { rule: "ADAPT-7", code: "lasting-pain", ask: "rf-lasting", days, sessions };
}
