import type { LocalDate } from "#base";
import type { Side, TestId } from "#content";
import type { TestRecord } from "#events";
import type { DatedTest } from "./finding.ts";
import { angleShown } from "./hip-angle.ts";
import { opinionOfRecline } from "./judge-recline.ts";
import { opinionOfThomas } from "./judge-tight.ts";
import { opinionOfHold } from "./judge-weak.ts";
import { isPositive } from "./opinion.ts";
import type { Opinion } from "./opinion.ts";
import { addRecord } from "./test-series.ts";
import type { Day } from "./test-series.ts";

/** One test by one method, side and surface, day by day: what a trend and a retest may compare. */
export interface TestDays {
  readonly test: TestId;
  readonly side: Side | null;
  readonly method: string | null;
  readonly surface: "edge" | "floor" | null;
  readonly unit: "degrees" | "seconds" | "cm" | null;
  readonly days: readonly TestDay[];
}
export interface TestDay {
  readonly on: LocalDate;
  readonly record: TestRecord;
  readonly says: "positive" | "negative" | "nothing-seen" | "untested";
  /** Null where no number may be shown. */
  readonly value: number | null;
  /** Whether the number is only about right. */
  readonly about: boolean;
}

/** All series with at least one day, quick looks apart, in a fixed order. */
export function testDays(tests: readonly DatedTest[], date: LocalDate): readonly TestDays[] {
  return groupTests(tests, date).map(({ identity, days }) => ({ ...identity, days: days.map(dayOf) }));
}

type Identity = Omit<TestDays, "days">;

/** One series: its days as they were recorded. */
export interface TestGroup {
  readonly identity: Identity;
  readonly days: ReadonlyArray<Day<TestRecord>>;
}

/** The records behind `testDays`, in the same order. */
export function groupTests(tests: readonly DatedTest[], date: LocalDate): readonly TestGroup[] {
  const groups: Group[] = [];
  for (const { record, on, purpose } of tests) {
    if (purpose === "quick-look" || on > date) continue;
    let group = findGroup(groups, record);
    if (group === undefined) groups.push((group = newGroup(record)));
    addRecord(group.days, on, record);
  }
  return groups.sort((a, b) => (a.key < b.key ? -1 : 1));
}

interface Group {
  readonly key: string;
  readonly identity: Identity;
  readonly days: Array<Day<TestRecord>>;
}

function newGroup(record: TestRecord): Group {
  const identity = identityOf(record);
  const { test, side, method, surface } = identity;
  return { key: `${test}|${side}|${method}|${surface}`, identity, days: [] };
}

function findGroup(groups: readonly Group[], record: TestRecord): Group | undefined {
  for (const group of groups) if (belongsTo(group.identity, record)) return group;
  return undefined;
}

function belongsTo({ test, side, method, surface }: Identity, record: TestRecord): boolean {
  if (record.test !== test) return false;
  if (record.test === "test-recline") return true;
  if (record.test !== "test-modified-thomas") return record.side === side;
  return record.side === side && record.method === method && record.surface === surface;
}

function identityOf(record: TestRecord): Identity {
  switch (record.test) {
    case "test-modified-thomas": {
      const { test, side, method, surface } = record;
      return { test, side, method, surface, unit: method === "looked" ? null : "degrees" };
    }
    case "test-hold-seated":
    case "test-hold-standing":
      return { test: record.test, side: record.side, method: null, surface: null, unit: "seconds" };
    case "test-recline":
      return { test: record.test, side: null, method: null, surface: null, unit: null };
    case "test-leg-length":
      return { test: record.test, side: record.side, method: null, surface: null, unit: "cm" };
  }
}

function dayOf(day: Day<TestRecord>): TestDay {
  const { on, record, pain } = day;
  const { value, about } = pain ? noNumber : numberOf(record);
  return { on, record, says: saidOn(day), value, about };
}

/** What a day of a test says by itself; nothing where it hurt, and of the length of legs. */
export function saidOn({ on, record, pain }: Day<TestRecord>): TestDay["says"] {
  if (pain) return "untested";
  switch (record.test) {
    case "test-modified-thomas":
      return wordOf(opinionOfThomas({ on, record, pain }));
    case "test-hold-seated":
    case "test-hold-standing":
      return wordOf(opinionOfHold({ on, record, pain }));
    case "test-recline":
      return wordOf(opinionOfRecline({ on, record, pain }));
    case "test-leg-length":
      return "untested";
  }
}

const noNumber = { value: null, about: false } as const;

function numberOf(record: TestRecord): Pick<TestDay, "value" | "about"> {
  switch (record.test) {
    case "test-modified-thomas": {
      if (record.method === "looked") return noNumber;
      const shown = angleShown(record);
      return { value: shown.as === "looked" ? null : shown.degrees, about: shown.as === "about" };
    }
    case "test-hold-seated":
    case "test-hold-standing":
      return { value: record.seconds, about: false };
    case "test-recline":
      return noNumber;
    case "test-leg-length": {
      const sum = record.readingsCm.reduce((total, reading) => total + reading, 0);
      return { value: Math.round((sum / record.readingsCm.length) * 100) / 100, about: false };
    }
  }
}

function wordOf(opinion: Opinion): TestDay["says"] {
  if (isPositive(opinion)) return "positive";
  return opinion.says === "none" ? "negative" : opinion.says === "nothing-seen" ? "nothing-seen" : "untested";
}
