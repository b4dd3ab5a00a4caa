import { expect, test } from "vitest";
import { techniques } from "#content/techniques";
import { tests } from "#content/tests";
import { addDays } from "#base";
import type { LocalDate } from "#base";
import type { JournalEvent } from "#events";
import { daySoFar } from "./day-so-far.ts";
import {
  aPain,
  aSafetyAnswer,
  aSession,
  aStopSign,
  anEvent,
  anId,
  daysAgo,
  today,
} from "./events.testing.ts";
import { foldRecord } from "./fold-record.ts";
import { laterChecks } from "./later-checks.ts";
import { restrictionsOn } from "./restrictions-on.ts";

const catalogue = { techniques, tests };
const restricted = (events: readonly JournalEvent[], date: LocalDate = today) =>
  restrictionsOn(foldRecord(events), date, catalogue);
const classesOut = (events: readonly JournalEvent[], date: LocalDate = today) =>
  restricted(events, date).classesOut.map((out) => out.class);
const freeOf = (what: string, day: LocalDate) => aSafetyAnswer({ scope: "later-check", freeOf: [what] }, day);
const sofar = (events: readonly JournalEvent[], date: LocalDate = today) =>
  daySoFar(foldRecord(events), date, catalogue);

test.for([
  ["st-half-kneeling", ["ext-neutral", "kneel", "ext", "weighted-hang"]],
  ["st-hipflexor-standing", ["ext", "balance", "weighted-hang"]],
  ["rel-iliacus-hands", ["abd-hand", "supine-flat", "abd-deep"]],
  ["st-hamstring", ["straight-leg", "spine-bend"]],
] as const)("[ADAPT-1a] a serious sign in %s takes out %j", ([technique, classes]) => {
  expect(classesOut([aStopSign(technique, "numbness")])).toEqual(classes);
});

test("[ADAPT-1a] what is harder comes back with the same later check, by the technique or by its class, never before", () => {
  const sign = aStopSign("st-half-kneeling", "numbness", daysAgo(9));
  expect(classesOut([sign, freeOf("st-half-kneeling", daysAgo(1))])).toEqual([]);
  expect(classesOut([sign, freeOf("ext-neutral", daysAgo(1))])).toEqual(["kneel"]);
  expect(classesOut([sign, freeOf("ext", daysAgo(1))])).toEqual([
    "ext-neutral",
    "kneel",
    "ext",
    "weighted-hang",
  ]);
  expect(laterChecks(foldRecord([sign]), today, catalogue).map(({ what }) => what)).toEqual([
    "st-half-kneeling",
  ]);
});

test("[FIND-10] pain in the hanging leg test takes the end of the range out for the day as well", () => {
  const record = {
    test: "test-modified-thomas",
    side: "left",
    method: "looked",
    surface: "edge",
    thighUp: true,
    kneeBends: false,
    kneeStraightens: false,
    turnsOut: false,
    driftsOut: false,
    pain: true,
  } as const;
  const events = [anEvent("test-recorded", { record, purpose: "first" })];
  expect(classesOut(events)).toEqual(["ext-neutral", "supine-flat", "ext", "weighted-hang"]);
  expect(classesOut(events, addDays(today, 1))).toEqual([]);
});

test("[ADAPT-1b] what is left of the day of a serious sign is for rest, not that of one that was too much", () => {
  const serious = aStopSign("st-table", "numbness");
  expect(restricted([serious]).passiveOnly).toEqual({ rule: "ADAPT-1b" });
  expect(restricted([serious], addDays(today, 1)).passiveOnly).toBeNull();
  expect(restricted([aStopSign("st-table", "sharp")]).passiveOnly).toBeNull();
});

test("[SCR-23] pain of 7 said after a session counts for what is left of the day, until the short check asks again", () => {
  const before = aSafetyAnswer({ scope: "before-session", painToday: 2 });
  const after = aPain(7, today, { when: "after" });
  expect(restricted([before, after]).passiveOnly).toEqual({ rule: "SCR-23" });
  expect(
    restricted([before, after, aSafetyAnswer({ scope: "before-session", painToday: 3 })]).passiveOnly,
  ).toBeNull();
  // A low score after a high one takes nothing back.
  const high = aSafetyAnswer({ scope: "before-session", painToday: 8 });
  expect(restricted([high, aPain(2, today, { when: "after" })]).passiveOnly).toEqual({ rule: "SCR-23" });
});

test("[SHOW-5] a day goes on by plan, and once its session is done another is a choice", () => {
  const running = aSession([{ technique: "st-table" }], today, null);
  const done = aSession([{ technique: "st-table" }], today, "left");
  const skipped = aSession([{ technique: "st-table" }], today, "left").map((event) =>
    event.type === "step-finished" ? { ...event, body: { ...event.body, seconds: 0 } } : event,
  );
  expect([sofar([]).goesOn, sofar(running).goesOn, sofar(skipped).goesOn]).toEqual(["plan", "plan", "plan"]);
  expect(sofar(done)).toMatchObject({ goesOn: "again", rule: null, told: [], pain: null });
  expect(sofar(done).sessions.map(({ outcome }) => outcome)).toEqual(["left"]);
  expect(sofar(done, addDays(today, 1))).toMatchObject({ goesOn: "plan", sessions: [] });
  const single = done.map((event) =>
    event.type === "session-started" ? { ...event, body: { ...event.body, kind: "single" as const } } : event,
  );
  expect([sofar(single).goesOn, sofar(single).sessions.length]).toEqual(["plan", 1]);
});

test("[SHOW-5] after a serious sign it holds what is out and when that is asked about, and leaves rest", () => {
  const id = anId();
  const events = [
    ...aSession([{ technique: "st-half-kneeling" }], today, "stopped", id),
    aStopSign("st-half-kneeling", "numbness", today, id),
  ];
  const day = sofar(events);
  expect([day.goesOn, day.rule]).toEqual(["rest", "ADAPT-1b"]);
  expect(day.told).toMatchObject([
    { what: "st-half-kneeling", kind: "serious", sign: "numbness", side: "left", from: addDays(today, 7) },
  ]);
  expect(day.out.classesOut.map((out) => out.class)).toContain("weighted-hang");
  expect(sofar(events, addDays(today, 1))).toMatchObject({ goesOn: "plan", told: [] });
});

test("[SHOW-5] pain says why a day is for rest, and pain that has risen over a week leaves nothing", () => {
  const high = [aSafetyAnswer({ scope: "before-session", painToday: 8 })];
  expect(sofar(high)).toMatchObject({ goesOn: "rest", rule: "SCR-23", pain: 8 });
  const risen = [aPain(2, daysAgo(8)), aPain(5, daysAgo(1)), aPain(5)];
  expect(sofar(risen)).toMatchObject({ goesOn: "nothing", rule: "ADAPT-4" });
});
