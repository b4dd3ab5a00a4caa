import type { Side, TestFacts } from "#content";
import { toDayNumber } from "#base";
import type { LocalDate } from "#base";
import type { PlannedItem } from "#events";
import type { DatedTest } from "../assessment/finding.ts";
import { offerableTests } from "../assessment/offerable-tests.ts";
import { findArticle } from "./block.ts";
import { restSeconds } from "./caps.ts";
import { verdictOn } from "./outlook.ts";
import type { Outlook } from "./outlook.ts";
import { sumSeconds } from "./plan-day.ts";

/** Tests closer together than this say little. */
const leastDaysApart = 3;

/** How many days ahead the week has its retest; null where it has none (WEEK-1). */
export function retestAhead({ profile, day: today }: Outlook): number | null {
  let first = Infinity;
  let last = -Infinity;
  for (const test of profile.tests) {
    if (!isRepeatable(test)) continue;
    const day = toDayNumber(test.on);
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  if (last === -Infinity) return null;
  const chosen = profile.history?.settings.retestWeekday;
  const wanted = chosen ?? weekdayOf(first);
  const ahead = (wanted - weekdayOf(today) + 7) % 7;
  if (today + ahead - last >= leastDaysApart) return ahead;
  // Tested today for the first time: the same weekday lies just outside the week that is shown.
  return chosen === undefined && last === today ? 6 : null;
}

/** 0 for Monday, of a day number. */
function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

function isRepeatable({ record, purpose }: DatedTest): boolean {
  return record.test !== "test-leg-length" && purpose !== "quick-look";
}

/**
 * The tests done before that may be done again, by the same method, as items: those that waited longest first, as many
 * as half of the minutes hold. The first of them may take more where a short rest still fits beside both of its sides;
 * where it does not, the side that waited longest is tested, and the other has its turn a week on. Leg length is left to
 * the person: it proves nothing.
 */
export function planRetest(outlook: Outlook): readonly PlannedItem[] {
  const items: PlannedItem[] = [];
  const half = outlook.profile.minutes * 30;
  const besideRest = canRest(outlook) ? half * 2 - shortRestSeconds : 0;
  let left = half;
  for (const { facts, sides, waitedLongest } of waitingTests(outlook)) {
    const whole = itemsOfTest(facts, sides);
    const isFirst = items.length === 0;
    const isTooLong = isFirst && sumSeconds(whole) > Math.max(half, besideRest);
    const added = isTooLong && waitedLongest !== null ? itemsOfTest(facts, [waitedLongest]) : whole;
    const isTwoSided = isFirst && !isTooLong && sides !== null;
    if (sumSeconds(added) > left && !isTwoSided) continue;
    items.push(...added);
    left -= sumSeconds(added);
  }
  return items;
}

/** Two minutes of rest, with getting in and out. */
const shortRestSeconds = restSeconds.shortest + 60;

function canRest(outlook: Outlook): boolean {
  return outlook.index.techniques.some(
    (technique) => technique.kind === "passive" && verdictOn(outlook, technique).isAllowed,
  );
}

interface WaitingTest {
  readonly facts: TestFacts;
  /** Null where the test has none. */
  readonly sides: readonly Side[] | null;
  readonly waitedLongest: Side | null;
  /** The last day of that side, or of a test without sides; empty where that side was never tested. */
  readonly since: LocalDate | "";
}

/** Those that waited longest first. */
function waitingTests({ profile, catalogue, screening, restrictions }: Outlook): readonly WaitingTest[] {
  const lastDays = lastTestDays(profile.tests);
  const { equipment, person } = profile;
  const offers = offerableTests(screening, equipment, catalogue.tests, person, restrictions.classesOut);
  const waiting: WaitingTest[] = [];
  for (const facts of catalogue.tests) {
    const offer = offers.find(({ test }) => test === facts.id);
    const days = lastDays.get(facts.id);
    if (offer === undefined || !offer.offered || days === undefined) continue;
    const { sides } = offer;
    const waitedLongest = sides === null ? null : findLongestWaiting(sides, days);
    waiting.push({ facts, sides, waitedLongest, since: days.get(waitedLongest) ?? "" });
  }
  return waiting.toSorted((a, b) => compareDays(a.since, b.since));
}

/** The first of those that waited equally long. */
function findLongestWaiting(sides: readonly Side[], days: SideDays): Side | null {
  let longest: Side | null = null;
  for (const side of sides) {
    if (longest === null || compareDays(days.get(side), days.get(longest)) < 0) longest = side;
  }
  return longest;
}

type SideDays = Map<Side | null, LocalDate>;

/** By test, the last day of each side; of a test without sides under null. */
function lastTestDays(tests: readonly DatedTest[]): ReadonlyMap<string, SideDays> {
  const byTest = new Map<string, SideDays>();
  for (const test of tests) {
    if (!isRepeatable(test)) continue;
    const { record, on } = test;
    const side = "side" in record ? record.side : null;
    let days = byTest.get(record.test);
    if (days === undefined) byTest.set(record.test, (days = new Map()));
    if (compareDays(days.get(side), on) < 0) days.set(side, on);
  }
  return byTest;
}

/** No day comes before every day. */
function compareDays(a: LocalDate | "" = "", b: LocalDate | "" = ""): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function itemsOfTest(facts: TestFacts, sides: readonly Side[] | null): readonly PlannedItem[] {
  const source = findArticle(facts.sources);
  const item = (side: PlannedItem["side"], seconds: number): PlannedItem => ({
    technique: facts.id,
    side,
    level: 1,
    sets: 1,
    repetitions: null,
    holdSeconds: null,
    intervals: { settle: seconds, rest: 0, switch: 0, close: 0 },
    seconds,
    why: [{ rule: "WEEK-1", source }],
  });
  return sides === null
    ? [item("both", facts.seconds)]
    : sides.map((side) => item(side, Math.ceil(facts.seconds / 2)));
}

/** What a day with a retest leaves for the session: half of the minutes or a short rest, so that the day keeps to them (WEEK-1c). */
export function sessionSecondsBeside(retest: readonly PlannedItem[], minutes: number): number {
  return minutes * 60 - sumSeconds(retest);
}
