import { addDays } from "#base";
import type { LocalDate } from "#base";
import type { TestRecord } from "#events";
import type { DatedTest } from "./finding.ts";

/** A test's records by one method on one surface and side: only these compare with each other. Oldest day first. */
export interface Series<Of extends TestRecord> {
  readonly days: ReadonlyArray<Day<Of>>;
}
export interface Day<Of extends TestRecord> {
  readonly on: LocalDate;
  /** The last of the day. */
  readonly record: Of;
  /** Whether any attempt of the day hurt. */
  readonly pain: boolean;
}

/** A record of another method counts beside the newest one of its test for this long. */
const currentForDays = 28;
/** How far back an earlier day still counts as the other of "two days". */
const twoDaysWithin = 120;

/** Records up to the date, quick looks apart, by day. The order of the days does not matter, that within a day does. */
export function seriesOf<Of extends TestRecord>(
  tests: readonly DatedTest[],
  date: LocalDate,
  belongs: (record: TestRecord) => record is Of,
): Series<Of> {
  const days: Array<Day<Of>> = [];
  for (const { record, on, purpose } of tests) {
    if (purpose !== "quick-look" && on <= date && belongs(record)) addRecord(days, on, record);
  }
  return { days };
}

/**
 * Writes a record down on its day, the days in order: one entry a day, with its last record and whether any attempt hurt.
 * Most tests come day after day, so that only one that comes late is looked for.
 */
export function addRecord<Of extends TestRecord>(days: Array<Day<Of>>, on: LocalDate, record: Of): void {
  const pain = "pain" in record && record.pain === true;
  const before = days.at(-1);
  if (before === undefined || before.on < on) {
    days.push({ on, record, pain });
    return;
  }
  const place = days.findIndex((day) => day.on >= on);
  const same = days[place];
  if (same?.on === on) days[place] = { on, record, pain: pain || same.pain };
  else days.splice(place, 0, { on, record, pain });
}

export function newestDay(series: ReadonlyArray<Series<TestRecord>>): LocalDate | null {
  let newest: LocalDate | null = null;
  for (const { days } of series) {
    const last = days.at(-1)?.on;
    if (last !== undefined && (newest === null || last > newest)) newest = last;
  }
  return newest;
}

/** The newest day without pain and the one before it, where they still count; null when there is none. */
export function lastTwo<Of extends TestRecord>(
  series: Series<Of>,
  newest: LocalDate,
): { readonly last: Day<Of>; readonly before: Day<Of> | null } | null {
  const last = series.days.findLast(({ pain }) => !pain);
  if (!last || last.on < addDays(newest, -currentForDays)) return null;
  const before = series.days.findLast((day) => !day.pain && day !== last);
  return { last, before: before && before.on >= addDays(last.on, -twoDaysWithin) ? before : null };
}

/** Whether the newest day of a test, over all its series, hurt: then the test counts as not done (FIND-10). */
export function hurtLast(series: ReadonlyArray<Series<TestRecord>>, newest: LocalDate | null): boolean {
  return series.some(({ days }) => days.some(({ on, pain }) => on === newest && pain));
}
