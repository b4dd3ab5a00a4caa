import type { Side, TestId } from "#content";
import { addDays, daysBetween, weekday } from "#base";
import type { LocalDate } from "#base";
import type { EventId } from "#events";
import { compareTests } from "../assessment/compare-tests.ts";
import type { Comparison } from "../assessment/compare-tests.ts";
import { ownError } from "../assessment/own-error.ts";
import type { AngleError } from "../assessment/own-error.ts";
import { testDays } from "../assessment/test-days.ts";
import type { TestDay, TestDays } from "../assessment/test-days.ts";
import { usualPain } from "./pain-today.ts";
import type { PersonRecord } from "./person-record.ts";
import { verdictsOn } from "./verdicts-on.ts";
import type { Verdict } from "./verdicts-on.ts";

/** One line of a chart: one test, side and method, never two methods together. */
export interface Trend extends Omit<TestDays, "days"> {
  readonly points: ReadonlyArray<Pick<TestDay, "on" | "value" | "about" | "says">>;
  /** Degrees; null where the error is a share of the value, or nothing is measured. */
  readonly error: AngleError | null;
}

export interface Retest {
  readonly test: TestId;
  readonly side: Side | null;
  readonly method: string | null;
  readonly surface: TestDays["surface"];
  readonly against: "first" | "previous";
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly comparison: Comparison;
}

/** What there is to show; nothing in it counts missed days (WEEK-4). */
export interface ProgressSummary {
  readonly trends: readonly Trend[];
  readonly retests: readonly Retest[];
  readonly verdicts: readonly Verdict[];
  /** Pain before and after the same session, oldest first. */
  readonly painPairs: ReadonlyArray<{
    readonly session: EventId;
    readonly on: LocalDate;
    readonly before: number;
    readonly after: number;
  }>;
  readonly pains: ReadonlyArray<{ readonly on: LocalDate; readonly score: number; readonly when: string }>;
  /** Median of four weeks, 0 to 10, or null. */
  readonly usualPain: number | null;
  /** The last twelve weeks, from Monday, this one last. Minutes are whole. */
  readonly weeks: ReadonlyArray<{
    readonly from: LocalDate;
    readonly sessions: number;
    readonly minutes: number;
  }>;
  /** Minutes of work in the last four weeks, by side, to a tenth. */
  readonly minutesBySide: Readonly<Record<Side | "both", number>>;
  /** The person's own activities, 0 to 10: the first score, the last, and whether they differ by more than the error. */
  readonly activities: ReadonlyArray<{
    readonly activity: string;
    readonly first: number;
    readonly last: number;
    readonly outcome: "better" | "worse" | "no-change";
  }>;
  /** The last said, −3 to 3, or null. */
  readonly change: { readonly on: LocalDate; readonly change: number } | null;
}

const weeksShown = 12;
/** One activity's score must differ by this much (PSFS, single activity). */
const activityError = 3;

/** What there is to show as of that day. Rules: SHOW-1 to SHOW-3. */
export function progressSummary(record: PersonRecord, date: LocalDate): ProgressSummary {
  const series = testDays(record.tests, date);
  const last = record.changes.findLast(({ on }) => on <= date);
  return {
    trends: series.map(({ days, ...line }) => ({
      ...line,
      points: days.map(({ on, value, about, says }) => ({ on, value, about, says })),
      error: errorOf(line, record, date),
    })),
    retests: series.flatMap((each) => retestsOf(each, record, date)),
    verdicts: verdictsOn(record, date),
    painPairs: painPairs(record, date),
    pains: record.pains.filter(({ on }) => on <= date).map(({ on, score, when }) => ({ on, score, when })),
    usualPain: usualPain(record, date),
    weeks: weeksUpTo(record, date),
    minutesBySide: minutesBySide(record, date),
    activities: activitiesOf(record, date),
    change: last ? { on: last.on, change: last.change } : null,
  };
}

function errorOf(
  { method }: Pick<TestDays, "method">,
  record: PersonRecord,
  date: LocalDate,
): AngleError | null {
  return method === "phone" || method === "tape" || method === "photo"
    ? ownError(record.tests, method, date)
    : null;
}

/** The newest against the first, and against the one before where that is another. */
function retestsOf({ days, ...line }: TestDays, record: PersonRecord, date: LocalDate): readonly Retest[] {
  const error = errorOf(line, record, date)?.degrees;
  const last = days.at(-1);
  if (!last) return [];
  const { test, side, method, surface } = line;
  const against = (which: Retest["against"], day: TestDay | undefined): readonly Retest[] => {
    if (!day || day === last) return [];
    const comparison = compareTests(asTest(day), asTest(last), error);
    return [{ test, side, method, surface, against: which, from: day.on, to: last.on, comparison }];
  };
  return [...against("first", days[0]), ...(days.length > 2 ? against("previous", days.at(-2)) : [])];
}

function asTest({ record, on }: TestDay) {
  return { record, on, purpose: "retest" } as const;
}

/** Before: said with the session, else the last that was said that day before it. */
function painPairs(record: PersonRecord, date: LocalDate): ProgressSummary["painPairs"] {
  const befores = new Map<string, number>();
  const pairs = new Map<string, ProgressSummary["painPairs"][number]>();
  for (const { score, when, session, on } of record.pains) {
    if (on > date) continue;
    if (when === "before") befores.set(session ?? on, score);
    const before = session === null ? undefined : (befores.get(session) ?? befores.get(on));
    if (when === "after" && session !== null && before !== undefined)
      pairs.set(session, { session, on, before, after: score });
  }
  return [...pairs.values()];
}

function weeksUpTo(record: PersonRecord, date: LocalDate): ProgressSummary["weeks"] {
  const monday = addDays(date, -weekday(date));
  const first = addDays(monday, -7 * (weeksShown - 1));
  const weeks = Array.from({ length: weeksShown }, (_, place) => ({
    from: addDays(first, 7 * place),
    sessions: 0,
    seconds: 0,
  }));
  for (const { day, outcome, seconds } of record.sessionDays) {
    if (day < first || day > date || outcome === null) continue;
    const week = weeks[Math.floor(daysBetween(first, day) / 7)];
    if (!week) continue;
    week.sessions += 1;
    week.seconds += seconds;
  }
  return weeks.map(({ from, sessions, seconds }) => ({ from, sessions, minutes: Math.round(seconds / 60) }));
}

function minutesBySide(record: PersonRecord, date: LocalDate): ProgressSummary["minutesBySide"] {
  const seconds = { left: 0, right: 0, both: 0 };
  const from = addDays(date, -27);
  for (const { day, items } of record.sessions) {
    if (day < from || day > date) continue;
    for (const item of items) seconds[item.side] += item.seconds;
  }
  const minutes = (value: number) => Math.round(value / 6) / 10;
  return { left: minutes(seconds.left), right: minutes(seconds.right), both: minutes(seconds.both) };
}

function activitiesOf(record: PersonRecord, date: LocalDate): ProgressSummary["activities"] {
  const byActivity = new Map<string, { first: number; last: number }>();
  for (const { activity, score, on } of record.activities) {
    if (on > date) continue;
    byActivity.set(activity, { first: byActivity.get(activity)?.first ?? score, last: score });
  }
  return [...byActivity].map(([activity, { first, last }]) => {
    const outcome = Math.abs(last - first) < activityError ? "no-change" : last > first ? "better" : "worse";
    return { activity, first, last, outcome };
  });
}
