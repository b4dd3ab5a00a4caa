import { expect, test } from "vitest";
import type { LocalDate } from "#base";
import { localDate } from "#base";
import type { JournalEvent, TestRecord, ThomasMeasured } from "#events";
import { emptyRecord } from "./empty-record.ts";
import { aPain, aSafetyAnswer, aSession, anEvent, anId, daysAgo, today } from "./events.testing.ts";
import { foldRecord } from "./fold-record.ts";
import { progressSummary } from "./progress-summary.ts";
import { verdictsOn } from "./verdicts-on.ts";

const summed = (events: readonly JournalEvent[]) => progressSummary(foldRecord(events), today);
const verdicts = (events: readonly JournalEvent[]) => verdictsOn(foldRecord(events), today);
const angle = (thighDegrees: number, changes: Partial<ThomasMeasured> = {}): TestRecord => ({
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
});
const hold = (seconds: number): TestRecord => ({
  test: "test-hold-seated",
  side: "right",
  seconds,
  difficult: false,
  shifts: false,
  pain: false,
});
const tested = (record: TestRecord, day: LocalDate = today) =>
  anEvent("test-recorded", { record, purpose: "retest" }, day);

test("[SHOW-1] each method has its own trend, with its error", () => {
  const { trends } = summed([
    tested(angle(9), daysAgo(14)),
    tested(angle(2, { method: "tape", pelvisDegrees: null }), daysAgo(7)),
    tested(angle(3)),
    tested(hold(12)),
  ]);
  const thomas = { test: "test-modified-thomas", side: "left", surface: "edge", unit: "degrees" };
  const error = { degrees: 5, basis: "method", repetitions: 0 };
  expect(trends).toEqual([
    {
      test: "test-hold-seated",
      side: "right",
      method: null,
      surface: null,
      unit: "seconds",
      error: null,
      points: [{ on: today, value: 12, about: false, says: "positive" }],
    },
    {
      ...thomas,
      method: "phone",
      error,
      points: [
        { on: daysAgo(14), value: 9, about: false, says: "positive" },
        { on: today, value: 3, about: false, says: "positive" },
      ],
    },
    {
      ...thomas,
      method: "tape",
      error,
      points: [{ on: daysAgo(7), value: 2, about: true, says: "positive" }],
    },
  ]);
});

test("[SHOW-2] the newest test against the first and the one before, never across methods", () => {
  const { retests } = summed([
    tested(angle(9), daysAgo(14)),
    tested(angle(-20, { method: "photo" }), daysAgo(8)),
    tested(angle(3), daysAgo(7)),
    tested(angle(1)),
  ]);
  const phone = {
    test: "test-modified-thomas",
    side: "left",
    method: "phone",
    surface: "edge",
    to: today,
  } as const;
  const measured = { comparable: true, basis: "measured", error: 5, unit: "degrees" };
  expect(retests).toEqual([
    {
      ...phone,
      against: "first",
      from: daysAgo(14),
      comparison: { ...measured, outcome: "better", change: -8 },
    },
    {
      ...phone,
      against: "previous",
      from: daysAgo(7),
      comparison: { ...measured, outcome: "no-change", change: -2 },
    },
  ]);
});

test("[SHOW-3] pain before and after the same session pairs, also when it was said in the short check", () => {
  const [one, other, third] = [anId(), anId(), anId()];
  const { painPairs, usualPain } = summed([
    aPain(5, daysAgo(3), { session: one }),
    aPain(3, daysAgo(3), { session: one, when: "after" }),
    aSafetyAnswer({ scope: "before-session", painToday: 4 }, daysAgo(2)),
    aPain(4, daysAgo(2), { session: other, when: "after" }),
    aPain(2, daysAgo(1), { session: third, when: "after" }),
  ]);
  expect(painPairs).toEqual([
    { session: one, on: daysAgo(3), before: 5, after: 3 },
    { session: other, on: daysAgo(2), before: 4, after: 4 },
  ]);
  expect(usualPain).toBe(4.5);
});

test("[SHOW-3] sessions and minutes by week from Monday, and minutes by side of four weeks", () => {
  const { weeks, minutesBySide } = summed([
    ...aSession([{ technique: "st-table", side: "left" }], localDate("2026-11-15")),
    ...aSession(
      [
        { technique: "st-table", side: "left" },
        { technique: "st-table", side: "right" },
      ],
      localDate("2026-11-16"),
    ),
    ...aSession([{ technique: "pas-crp", side: "both" }], today, "left"),
    ...aSession([{ technique: "pas-crp", side: "both" }], today, null),
  ]);
  expect(weeks.length).toBe(12);
  expect(weeks[0]).toEqual({ from: "2026-08-31", sessions: 0, minutes: 0 });
  expect(weeks.slice(-2)).toEqual([
    { from: "2026-11-09", sessions: 1, minutes: 1 },
    { from: "2026-11-16", sessions: 2, minutes: 2 },
  ]);
  expect(minutesBySide).toEqual({ left: 1, right: 0.5, both: 1 });
});

test("[SHOW-3] an activity has changed from 3 points on", () => {
  const scored = (activity: string, ...scores: readonly number[]) =>
    scores.map((score) => anEvent("activity-scored", { activity, score }));
  const { activities, change } = summed([
    ...scored("stairs", 2, 5),
    ...scored("sitting", 6, 5, 4),
    ...scored("running", 9, 4),
    anEvent("change-reported", { change: -1 }, daysAgo(4)),
    anEvent("change-reported", { change: 2 }),
  ]);
  expect(activities.map(({ activity, outcome }) => `${activity} ${outcome}`)).toEqual([
    "stairs better",
    "sitting no-change",
    "running worse",
  ]);
  expect(change).toEqual({ on: today, change: 2 });
});

test("[SHOW-3] before anything happened there is nothing to show", () => {
  expect(progressSummary(emptyRecord, today)).toMatchObject({
    trends: [],
    retests: [],
    verdicts: [],
    painPairs: [],
    pains: [],
    usualPain: null,
    activities: [],
    change: null,
  });
});

const weekly = (...values: readonly number[]) =>
  values.map((value, place) => tested(angle(value), daysAgo(7 * (values.length - 1 - place))));

test("[ADAPT-5] four weeks of positive numbers without change beyond the error are told", () => {
  expect(verdicts(weekly(9, 8, 9, 8, 7))).toEqual([
    {
      rule: "ADAPT-5",
      code: "no-change",
      test: "test-modified-thomas",
      side: "left",
      method: "phone",
      unit: "degrees",
      from: daysAgo(28),
      to: today,
      measurements: 5,
      change: -1,
      error: 5,
    },
  ]);
});

test("[ADAPT-5] not before four weeks, not with a change, not where nothing is found, not from one number", () => {
  expect(verdicts(weekly(9, 8, 9, 8))).toEqual([]);
  expect(verdicts(weekly(16, 14, 12, 6, 7))).toEqual([]);
  expect(verdicts(weekly(-9, -8, -9, -8, -9))).toEqual([]);
  expect(verdicts([tested(angle(9), daysAgo(28)), tested(angle(9))])).toEqual([]);
});

test("[ADAPT-5] a hold counts by a quarter of what it was", () => {
  const holds = (...seconds: readonly number[]) =>
    seconds.map((each, place) => tested(hold(each), daysAgo(28 - 14 * place)));
  expect(verdicts(holds(12, 12, 13)).map(({ rule }) => rule)).toEqual(["ADAPT-5"]);
  expect(verdicts(holds(10, 14, 18))).toEqual([]);
});

test("[ADAPT-6] a finding that turned negative is told with its stage", () => {
  expect(verdicts(weekly(9, -9, -9))).toEqual([
    { rule: "ADAPT-6", code: "turned-negative", finding: "tight", side: "left", stage: "less" },
  ]);
});

test("[ADAPT-4] rising pain is told as well", () => {
  expect(verdicts([aPain(2, daysAgo(7)), aPain(6)])).toEqual([{ rule: "ADAPT-4", code: "rising-pain" }]);
});

const cared = (...days: readonly number[]) =>
  days.flatMap((day) => aSession([{ technique: "pas-crp" }], daysAgo(day)));
const hurting = (...days: readonly number[]) => days.map((day) => aPain(3, daysAgo(day)));
const lasting = { rule: "ADAPT-7", code: "lasting-pain", ask: "rf-lasting", days: 8, sessions: 4 };

test("[ADAPT-7] more than a week of pain in spite of steady care asks rf-lasting", () => {
  expect(verdicts([...hurting(8, 4, 0), ...cared(7, 5, 3, 1)])).toEqual([lasting]);
});

test("[ADAPT-7] not within a week, not after a day without pain, not without steady care", () => {
  expect(verdicts([...hurting(7, 4, 0), ...cared(7, 5, 3, 1)])).toEqual([]);
  expect(verdicts([...hurting(8), aPain(0, daysAgo(5)), ...hurting(4, 0), ...cared(7, 5, 3, 1)])).toEqual([]);
  expect(verdicts([...hurting(8, 4, 0), ...cared(7, 5, 3)])).toEqual([]);
});

test("[ADAPT-7] an answer is believed: yes and unsure for good, no for four weeks", () => {
  const answered = (answer: "yes" | "no", days: number) =>
    aSafetyAnswer({ answers: { "rf-lasting": answer } }, daysAgo(days));
  const pained = [...hurting(8, 4, 0), ...cared(7, 5, 3, 1)];
  expect(verdicts([answered("yes", 99), ...pained])).toEqual([]);
  expect(verdicts([answered("no", 27), ...pained])).toEqual([]);
  expect(verdicts([answered("no", 28), ...pained])).toEqual([lasting]);
});
