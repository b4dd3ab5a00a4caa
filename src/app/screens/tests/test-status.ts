import type { LocalDate } from "#base";
import type { Side, TestId } from "#content";
import type { PersonRecord } from "#engine";
import type { TestOffer } from "#engine/assessment";
import type { TestRecord } from "#events";

type KnownTest = PersonRecord["tests"][number];

/** Why somebody tests: for the first time or as they like, weekly, or in a quick look after release. */
export type TestMode = "free" | "weekly" | "quick";

export function modeIn(query: Readonly<Record<string, string>>): TestMode {
  if (query["look"] === "quick") return "quick";
  return query["retest"] === "weekly" ? "weekly" : "free";
}

/** Keeps the mode from page to page: an address of the tests with what belongs to it. */
export function inMode(path: string, mode: TestMode): string {
  if (mode === "free") return path;
  return `${path}?${mode === "weekly" ? "retest=weekly" : "look=quick"}`;
}

/** The newest record of a test and side, quick looks apart; null before the first. */
export function lastOf(tests: readonly KnownTest[], test: TestId, side: Side | null): KnownTest | null {
  return (
    tests.findLast(
      ({ record, purpose }) =>
        record.test === test && purpose !== "quick-look" && (side === null || sideOf(record) === side),
    ) ?? null
  );
}

/** The newest record that was done in the same way, else the newest of its test and side; quick looks apart. */
export function lastLike(tests: readonly KnownTest[], record: TestRecord): KnownTest | null {
  const way = ({ record: other }: KnownTest) => isSameWay(other, record);
  const known = tests.filter(({ purpose }) => purpose !== "quick-look");
  return known.findLast(way) ?? lastOf(known, record.test, sideOf(record));
}

/** The same test, side, method and surface: only these compare. */
function isSameWay(one: TestRecord, other: TestRecord): boolean {
  if (one.test !== other.test || sideOf(one) !== sideOf(other)) return false;
  if (one.test !== "test-modified-thomas" || other.test !== "test-modified-thomas") return true;
  return one.method === other.method && one.surface === other.surface;
}

/** `first` where no earlier record of that test and side counts. */
export function purposeOf(
  tests: readonly KnownTest[],
  record: TestRecord,
  mode: TestMode,
): KnownTest["purpose"] {
  if (mode === "quick") return "quick-look";
  return lastOf(tests, record.test, sideOf(record)) === null ? "first" : "retest";
}

/** The sides that an offer leaves to be tested; one nameless side where a test has none. */
export function sidesIn(offer: TestOffer): ReadonlyArray<Side | null> {
  return offer.offered ? (offer.sides ?? [null]) : [];
}

/** Sides of an offer without a record: on that day, or ever where no day is given. */
export function sidesOpen(
  tests: readonly KnownTest[],
  offer: TestOffer,
  on: LocalDate | null,
): ReadonlyArray<Side | null> {
  return sidesIn(offer).filter((side) => {
    const last = lastOf(tests, offer.test, side);
    return last === null || (on !== null && last.on !== on);
  });
}

/** The tests of a weekly retest: all that were done before and may be done now. Leg length proves nothing and waits. */
export function retestsOf(
  tests: readonly KnownTest[],
  offers: readonly TestOffer[],
): readonly Extract<TestOffer, { offered: true }>[] {
  return offers.flatMap((offer) =>
    offer.offered && offer.test !== "test-leg-length" && lastOf(tests, offer.test, null) !== null
      ? [offer]
      : [],
  );
}

/**
 * The test to go on with, or null where none is left. After a test that was done or skipped only later ones are
 * proposed, so that skipping leads on. Leg length is never pressed upon anybody.
 */
export function nextTest(
  tests: readonly KnownTest[],
  offers: readonly TestOffer[],
  mode: TestMode,
  on: LocalDate,
  after: TestId | null = null,
): TestId | null {
  if (mode === "quick") return null;
  const place = after === null ? -1 : offers.findIndex(({ test }) => test === after);
  const later = offers.slice(place + 1).filter(({ test }) => test !== "test-leg-length");
  const open =
    mode === "weekly"
      ? retestsOf(tests, later).find((offer) => sidesOpen(tests, offer, on).length > 0)
      : later.find((offer) => sidesOpen(tests, offer, null).length > 0);
  return open?.test ?? null;
}

export function sideOf(record: TestRecord): Side | null {
  return "side" in record ? record.side : null;
}

/** Whether a test hurt; a leg length has no pain of its own. */
export function hurt(record: TestRecord): boolean {
  return "pain" in record && record.pain;
}
