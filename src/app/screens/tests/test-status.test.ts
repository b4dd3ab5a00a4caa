import { expect, test } from "vitest";
import { localDate } from "#base";
import type { LocalDate } from "#base";
import type { Side, TestId } from "#content";
import type { PersonRecord } from "#engine";
import type { TestOffer } from "#engine/assessment";
import type { EventId, HoldRecord, TestRecord, ThomasLooked } from "#events";
import {
  inMode,
  lastLike,
  lastOf,
  modeIn,
  nextTest,
  purposeOf,
  retestsOf,
  sidesOpen,
} from "./test-status.ts";

type KnownTest = PersonRecord["tests"][number];
const today = localDate("2026-11-20");
const lastWeek = localDate("2026-11-13");

let count = 0;
function done(record: TestRecord, on: LocalDate = today, purpose: KnownTest["purpose"] = "first"): KnownTest {
  count += 1;
  return { record, on, purpose, event: `event-${String(count)}` as EventId };
}
function aHold(side: Side): HoldRecord {
  return { test: "test-hold-seated", side, seconds: 20, difficult: false, shifts: false, pain: false };
}
function anOffer(test: TestId, sides: readonly Side[] | null = ["left", "right"]): TestOffer {
  return { test, offered: true, sides, surface: null };
}
const aRecline: TestRecord = {
  test: "test-recline",
  valid: true,
  liftHeightCm: null,
  thighGapEnd: "none",
  backGap: "none",
  uneven: "none",
  ribsPoke: false,
  pain: false,
};
const offers: readonly TestOffer[] = [
  anOffer("test-modified-thomas"),
  anOffer("test-hold-seated"),
  { test: "test-hold-standing", offered: false, why: "for-others", classes: [], rule: "FIND-3" },
  anOffer("test-recline", null),
  anOffer("test-leg-length"),
];

test("an address says why somebody tests, and keeps it", () => {
  expect([modeIn({}), modeIn({ retest: "weekly" }), modeIn({ look: "quick" })]).toEqual([
    "free",
    "weekly",
    "quick",
  ]);
  expect([inMode("/tests", "free"), inMode("/tests", "weekly"), inMode("/tests", "quick")]).toEqual([
    "/tests",
    "/tests?retest=weekly",
    "/tests?look=quick",
  ]);
});

test("a record is the first of its test and side, or a retest; a quick look is neither and is not remembered", () => {
  const looked = done(aHold("left"), lastWeek, "quick-look");
  const first = done(aHold("right"), lastWeek);
  expect([
    purposeOf([], aHold("left"), "free"),
    purposeOf([looked], aHold("left"), "free"),
    purposeOf([first], aHold("left"), "weekly"),
    purposeOf([first], aHold("right"), "weekly"),
    purposeOf([first], aHold("right"), "quick"),
  ]).toEqual(["first", "first", "first", "retest", "quick-look"]);
  expect(lastOf([first, looked], "test-hold-seated", "left")).toBe(null);
});

test("a side is open until it was tested, on that day or ever", () => {
  const tests = [done(aHold("left"), lastWeek), done(aHold("right"))];
  const offer = anOffer("test-hold-seated");
  expect([sidesOpen(tests, offer, null), sidesOpen(tests, offer, today)]).toEqual([[], ["left"]]);
  expect(sidesOpen([], anOffer("test-recline", null), today)).toEqual([null]);
});

test("the first test that nobody did is next; after one that was skipped only later ones are", () => {
  const tests = [done(aHold("left"))];
  expect(nextTest(tests, offers, "free", today)).toBe("test-modified-thomas");
  expect(nextTest(tests, offers, "free", today, "test-modified-thomas")).toBe("test-hold-seated");
  expect(nextTest(tests, offers, "free", today, "test-hold-seated")).toBe("test-recline");
  expect(nextTest(tests, offers, "free", today, "test-recline")).toBe(null);
});

test("a weekly retest goes through what was done before, and ends when it is done again", () => {
  const before = [done(aHold("left"), lastWeek), done(aHold("right"), lastWeek), done(aRecline, lastWeek)];
  expect(retestsOf(before, offers).map((offer) => offer.test)).toEqual(["test-hold-seated", "test-recline"]);
  expect(nextTest(before, offers, "weekly", today)).toBe("test-hold-seated");
  const half = [...before, done(aHold("left"), today, "retest")];
  expect(nextTest(half, offers, "weekly", today)).toBe("test-hold-seated");
  const held = [...half, done(aHold("right"), today, "retest")];
  expect(nextTest(held, offers, "weekly", today)).toBe("test-recline");
  expect(nextTest([...held, done(aRecline, today, "retest")], offers, "weekly", today)).toBe(null);
});

test("a quick look leads to no other test", () => {
  expect(nextTest([], offers, "quick", today)).toBe(null);
});

test("what is compared is the last test in the same way, else the last of that side", () => {
  const byEye: ThomasLooked = {
    test: "test-modified-thomas",
    side: "left",
    method: "looked",
    surface: "edge",
    thighUp: true,
    kneeBends: false,
    kneeStraightens: false,
    turnsOut: false,
    driftsOut: false,
    pain: false,
  };
  const onEdge = done(byEye, lastWeek);
  const onFloor = done({ ...byEye, surface: "floor" });
  const other = done({ ...byEye, side: "right" });
  expect(lastLike([onEdge, onFloor, other], byEye)).toBe(onEdge);
  expect(lastLike([onFloor, other], byEye)).toBe(onFloor);
  expect(lastLike([other], byEye)).toBe(null);
});
