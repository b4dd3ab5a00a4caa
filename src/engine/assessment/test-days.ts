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
import { byDay } from "./test-series.ts";
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
  const groups = new Map<string, { readonly identity: Identity; readonly tests: DatedTest[] }>();
  for (const test of tests) {
    if (test.purpose === "quick-look" || test.on > date) continue;
    const identity = identityOf(test.record);
    const key = `${identity.test}|${identity.side}|${identity.method}|${identity.surface}`;
    const group = groups.get(key);
    if (group) group.tests.push(test);
    else groups.set(key, { identity, tests: [test] });
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => ({ ...group.identity, days: byDay(group.tests).map(dayOf) }));
}

type Identity = Omit<TestDays, "days">;

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

function dayOf({ on, record, pain }: Day<TestRecord>): TestDay {
  const { says, value, about } = pain
    ? { says: "untested" as const, value: null, about: false }
    : readingOf(record, on);
  return { on, record, says, value, about };
}

function readingOf(record: TestRecord, on: LocalDate): Pick<TestDay, "says" | "value" | "about"> {
  switch (record.test) {
    case "test-modified-thomas": {
      const says = wordOf(opinionOfThomas({ on, record, pain: false }));
      if (record.method === "looked") return { says, value: null, about: false };
      const shown = angleShown(record);
      return { says, value: shown.as === "looked" ? null : shown.degrees, about: shown.as === "about" };
    }
    case "test-hold-seated":
    case "test-hold-standing":
      return {
        says: wordOf(opinionOfHold({ on, record, pain: false })),
        value: record.seconds,
        about: false,
      };
    case "test-recline":
      return { says: wordOf(opinionOfRecline({ on, record, pain: false })), value: null, about: false };
    case "test-leg-length": {
      const sum = record.readingsCm.reduce((total, reading) => total + reading, 0);
      return {
        says: "untested",
        value: Math.round((sum / record.readingsCm.length) * 100) / 100,
        about: false,
      };
    }
  }
}

function wordOf(opinion: Opinion): TestDay["says"] {
  if (isPositive(opinion)) return "positive";
  return opinion.says === "none" ? "negative" : opinion.says === "nothing-seen" ? "nothing-seen" : "untested";
}
