import * as fc from "fast-check";
import { addDays, localDate } from "#base";
import type { LocalDate } from "#base";
import type {
  HoldRecord,
  LegLengthRecord,
  ReclineRecord,
  TestRecord,
  ThomasLooked,
  ThomasMeasured,
} from "#events";
import type { DatedTest } from "./finding.ts";
import type { TestOffer } from "./offerable-tests.ts";

export const today = localDate("2026-11-20");
export const lastWeek = localDate("2026-11-13");

/** Of somebody who may test at an edge and has one. */
export const atAnEdge: readonly TestOffer[] = [
  { test: "test-modified-thomas", offered: true, sides: ["left", "right"], surface: "edge" },
];

export function aTest(
  record: TestRecord,
  on: LocalDate = today,
  purpose: DatedTest["purpose"] = "first",
): DatedTest {
  return { record, on, purpose };
}

/** Nothing seen at an edge, but for what is named. */
export function aLook(changes: Partial<ThomasLooked> = {}): ThomasLooked {
  return {
    test: "test-modified-thomas",
    side: "left",
    method: "looked",
    surface: "edge",
    thighUp: false,
    kneeBends: false,
    kneeStraightens: false,
    turnsOut: false,
    driftsOut: false,
    pain: false,
    ...changes,
  };
}

/** By phone at an edge, the pelvis level. */
export function anAngle(thighDegrees: number, changes: Partial<ThomasMeasured> = {}): ThomasMeasured {
  return {
    test: "test-modified-thomas",
    side: "left",
    method: "phone",
    surface: "edge",
    thighDegrees,
    pelvisDegrees: 0,
    backStayedFlat: true,
    kneeDegrees: null,
    pain: false,
    ...changes,
  };
}

export function aHold(seconds: number, changes: Partial<HoldRecord> = {}): HoldRecord {
  return {
    test: "test-hold-seated",
    side: "left",
    seconds,
    difficult: false,
    shifts: false,
    pain: false,
    ...changes,
  };
}

/** All flat. */
export function aRecline(changes: Partial<ReclineRecord> = {}): ReclineRecord {
  return {
    test: "test-recline",
    valid: true,
    liftHeightCm: null,
    thighGapEnd: "none",
    backGap: "pencil",
    uneven: "none",
    ribsPoke: false,
    pain: false,
    ...changes,
  };
}

export function aLeg(side: "left" | "right", ...readingsCm: number[]): LegLengthRecord {
  return { test: "test-leg-length", side, readingsCm };
}

const side = fc.constantFrom("left" as const, "right" as const);
const surface = fc.constantFrom("edge" as const, "floor" as const);
const rarely = fc.integer({ min: 0, max: 7 }).map((roll) => roll === 0);
const flag = fc.boolean();
const angle = fc.integer({ min: -30, max: 30 });

const someLooks = fc.subarray<NonNullable<ThomasLooked["notTold"]>[number]>([
  "thighUp",
  "kneeBends",
  "kneeStraightens",
  "turnsOut",
  "driftsOut",
]);

export const anyRecord: fc.Arbitrary<TestRecord> = fc.oneof(
  fc.record({
    test: fc.constant("test-modified-thomas" as const),
    side,
    method: fc.constant("looked" as const),
    surface,
    thighUp: flag,
    kneeBends: flag,
    kneeStraightens: flag,
    turnsOut: flag,
    driftsOut: flag,
    notTold: someLooks,
    pain: rarely,
  }),
  fc.record({
    test: fc.constant("test-modified-thomas" as const),
    side,
    surface,
    method: fc.constantFrom("phone" as const, "tape" as const, "photo" as const),
    thighDegrees: angle,
    pelvisDegrees: fc.option(angle),
    backStayedFlat: flag,
    kneeDegrees: fc.option(fc.integer({ min: 0, max: 120 })),
    pain: rarely,
  }),
  fc.record({
    test: fc.constantFrom("test-hold-seated" as const, "test-hold-standing" as const),
    side,
    seconds: fc.integer({ min: 0, max: 60 }),
    difficult: rarely,
    shifts: rarely,
    pain: rarely,
  }),
  fc.record({
    test: fc.constant("test-recline" as const),
    valid: flag,
    liftHeightCm: fc.option(fc.integer({ min: 0, max: 40 })),
    thighGapEnd: fc.constantFrom("none" as const, "left" as const, "right" as const, "both" as const),
    backGap: fc.constantFrom("none" as const, "pencil" as const, "between" as const, "hand" as const),
    uneven: fc.constantFrom("none" as const, "left" as const, "right" as const),
    ribsPoke: flag,
    pain: rarely,
  }),
  fc.record({
    test: fc.constant("test-leg-length" as const),
    side,
    readingsCm: fc.array(
      fc.integer({ min: 860, max: 900 }).map((value) => value / 10),
      { minLength: 1, maxLength: 3 },
    ),
  }),
);

/** Tests of up to sixty days, the oldest first. */
export const anyTests: fc.Arbitrary<readonly DatedTest[]> = fc
  .array(
    fc.record({
      record: anyRecord,
      on: fc.integer({ min: -60, max: 2 }).map((days) => addDays(today, days)),
      purpose: fc.constantFrom("first" as const, "retest" as const, "quick-look" as const),
    }),
    { maxLength: 14 },
  )
  .map((tests) => tests.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)));
