import type { Side, TestFacts } from "#content";
import { toDayNumber } from "#base";
import type { LocalDate } from "#base";
import type { PlannedItem } from "#events";
import { offerableTests } from "../assessment/offerable-tests.ts";
import type { Outlook } from "./outlook.ts";

/** Tests closer together than this say little. */
const leastDaysApart = 3;
/** The retest leaves at least this much of the minutes to the session, where the minutes are enough for both. */
const leastSessionSeconds = 240;

/** How many days ahead the week has its retest; null where it has none (WEEK-1). */
export function retestAhead({ profile, day: today }: Outlook): number | null {
  let first = Infinity;
  let last = -Infinity;
  for (const { on } of repeatable(profile.tests)) {
    const day = toDayNumber(on);
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

function repeatable(tests: Outlook["profile"]["tests"]): Outlook["profile"]["tests"] {
  return tests.filter(({ record, purpose }) => record.test !== "test-leg-length" && purpose !== "quick-look");
}

/**
 * The tests done before that may be done again, by the same method, as items: those that waited longest first, as many
 * as half of the minutes hold, at least one. Leg length is left to the person: it proves nothing.
 */
export function planRetest(outlook: Outlook): readonly PlannedItem[] {
  const { profile, catalogue, screening, restrictions } = outlook;
  const lastDone = new Map<string, LocalDate>();
  for (const { record, on } of repeatable(profile.tests)) {
    const known = lastDone.get(record.test);
    if (known === undefined || on > known) lastDone.set(record.test, on);
  }
  const offers = offerableTests(
    screening,
    profile.equipment,
    catalogue.tests,
    profile.person,
    restrictions.classesOut,
  );
  const open = catalogue.tests
    .filter(({ id }) => lastDone.has(id))
    .toSorted((a, b) => ((lastDone.get(a.id) ?? "") < (lastDone.get(b.id) ?? "") ? -1 : 1));
  const items: PlannedItem[] = [];
  let seconds = 0;
  for (const facts of open) {
    const offer = offers.find(({ test }) => test === facts.id);
    if (offer === undefined || !offer.offered) continue;
    const added = itemsOfTest(facts, offer.sides);
    const sum = added.reduce((total, item) => total + item.seconds, seconds);
    if (items.length > 0 && sum > profile.minutes * 30) continue;
    items.push(...added);
    seconds = sum;
  }
  return items;
}

function itemsOfTest(facts: TestFacts, sides: readonly Side[] | null): readonly PlannedItem[] {
  const source = facts.sources.find((each) => /^S[0-4]:L\d/.test(each)) ?? null;
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

/** What a day with a retest leaves for the session: all of the minutes where they are too few for both (WEEK-1b). */
export function sessionSecondsBeside(retest: readonly PlannedItem[], minutes: number): number {
  const all = minutes * 60;
  const rest = retest.reduce((left, { seconds }) => left - seconds, all);
  return rest >= leastSessionSeconds ? rest : all;
}
