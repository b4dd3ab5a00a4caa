import * as fc from "fast-check";
import { expect, test } from "vitest";
import { techniques } from "#content/techniques";
import { tests } from "#content/tests";
import { addDays } from "#base";
import { emptyRecord } from "./empty-record.ts";
import {
  aPain,
  aSafetyAnswer,
  aSession,
  aStopSign,
  anEvent,
  anId,
  anItem,
  anyJournal,
  daysAgo,
  today,
} from "./events.testing.ts";
import { foldEvent, foldRecord } from "./fold-record.ts";
import { handSessionsWithoutStopSign, profileOf } from "./profile-of.ts";

const catalogue = { techniques, tests };

test("[FOLD-1] folding in two goes, or event by event, gives the same as in one", () => {
  fc.assert(
    fc.property(anyJournal, fc.nat(), (events, cut) => {
      const place = events.length === 0 ? 0 : cut % events.length;
      const whole = foldRecord(events);
      expect(foldRecord(events.slice(place), foldRecord(events.slice(0, place)))).toEqual(whole);
      expect(events.reduce(foldEvent, emptyRecord)).toEqual(whole);
    }),
    { seed: 1, numRuns: 300 },
  );
});

test("[FOLD-1] the record that was folded from stays as it was", () => {
  fc.assert(
    fc.property(anyJournal, anyJournal, (before, after) => {
      const record = foldRecord(before);
      const copy = structuredClone(record);
      foldRecord(after, record);
      expect(record).toEqual(copy);
    }),
    { seed: 2, numRuns: 100 },
  );
});

test("[FOLD-1] ten years, sixty thousand events, keep every session as a short row", () => {
  const done = Array.from({ length: 15 }, (_, place) => ({
    technique: `own-${String(place)}`,
    discomfort: 3,
  }));
  const events = Array.from({ length: 3650 }, (_, back) => aSession(done, daysAgo(3650 - back))).flat();
  expect(events.length).toBeGreaterThan(60_000);
  const record = foldRecord(events);
  expect(record.sessionDays.length).toBe(3650);
});

test("[FOLD-2] a full check replaces all answers, a change only what it names", () => {
  const record = foldRecord([
    aSafetyAnswer(
      { answers: { "rf-cauda": "no", "ci-knee": "yes" }, context: { pregnancyWeeks: 9 } },
      daysAgo(9),
    ),
    aSafetyAnswer(
      { answers: { "rf-cauda": "no", "ci-touch": "yes" }, context: { operationOn: daysAgo(90) } },
      daysAgo(5),
    ),
    aSafetyAnswer(
      { scope: "change", answers: { "ci-touch": "no" }, context: { birthOn: daysAgo(70) } },
      daysAgo(2),
    ),
  ]);
  expect(record.answers).toEqual({
    "rf-cauda": { answer: "no", on: daysAgo(5) },
    "ci-touch": { answer: "no", on: daysAgo(2) },
  });
  expect(record.context).toEqual({ operationOn: daysAgo(90), birthOn: daysAgo(70) });
  expect(record.safetyCheckedOn).toBe(daysAgo(5));
});

test("[FOLD-2] what was ticked on the first page is that of the last full check", () => {
  const first = aSafetyAnswer({ answers: { "rf-cauda": "no" }, gates: { complaint: "yes" } }, daysAgo(9));
  const change = aSafetyAnswer({ scope: "change", answers: { "ci-touch": "yes" } }, daysAgo(8));
  expect(foldRecord([first, change]).gates).toEqual({ complaint: "yes" });
  expect(foldRecord([first, change, aSafetyAnswer({ answers: {} }, daysAgo(2))]).gates).toEqual({});
});

test("[FOLD-2] the short check adds its yes and unsure, and takes nothing back", () => {
  const record = foldRecord([
    aSafetyAnswer({ answers: { "rf-cauda": "no", "rf-dvt": "no", "rf-limb": "unsure" } }, daysAgo(5)),
    aSafetyAnswer({
      scope: "before-session",
      painToday: 2,
      emptyBladder: true,
      answers: { "rf-cauda": "yes", "rf-dvt": "no", "rf-limb": "no" },
    }),
  ]);
  expect(record.answers).toEqual({
    "rf-cauda": { answer: "yes", on: today },
    "rf-dvt": { answer: "no", on: daysAgo(5) },
    "rf-limb": { answer: "unsure", on: daysAgo(5) },
  });
  expect(record.shortCheck).toEqual({
    on: today,
    painToday: 2,
    emptyBladder: true,
    twoHoursSinceMeal: null,
    signsAfterDeepPressure: null,
  });
  expect(record.safetyCheckedOn).toBe(daysAgo(5));
});

test("[FOLD-2] a later check adds what it found free", () => {
  const record = foldRecord([aSafetyAnswer({ scope: "later-check", freeOf: ["abd-hand", "st-table"] })]);
  expect(record.freeOf).toEqual([
    { what: "abd-hand", on: today },
    { what: "st-table", on: today },
  ]);
});

test("[FOLD-3] a session holds what was planned, done and said, and a step that took a place", () => {
  const id = anId();
  const items = [anItem("st-table", { sets: 2 }), anItem("st-table", { side: "right" })];
  const step = {
    session: id,
    item: 0,
    technique: "st-table" as const,
    side: "left" as const,
    outcome: "done" as const,
  };
  const record = foldRecord([
    anEvent(
      "session-started",
      { kind: "planned", session: { date: today, items, seconds: 90 }, safetyCheckedOn: today },
      today,
      id,
    ),
    anEvent("step-finished", { ...step, set: 1, seconds: 30, discomfort: 3 }),
    anEvent("step-finished", { ...step, set: 2, seconds: 12, discomfort: 2, outcome: "stopped" }),
    anEvent("step-finished", {
      ...step,
      technique: "pas-crp",
      side: "both",
      item: 1,
      set: 1,
      seconds: 60,
      discomfort: null,
    }),
    anEvent("session-ended", { session: id, outcome: "left", seconds: 130 }),
  ]);
  const item = {
    technique: "st-table",
    side: "left",
    level: 2,
    setsPlanned: 1,
    setsDone: 0,
    seconds: 0,
    discomfort: null,
  };
  expect(record.sessions).toEqual([
    {
      id,
      day: today,
      startedAt: `${today}T07:30:00+01:00`,
      kind: "planned",
      outcome: "left",
      seconds: 130,
      stopSigns: [],
      items: [
        { ...item, setsPlanned: 2, setsDone: 1, seconds: 42, discomfort: 3 },
        { ...item, side: "right" },
        { ...item, technique: "pas-crp", side: "both", level: 1, setsPlanned: 0, setsDone: 1, seconds: 60 },
      ],
    },
  ]);
  expect(record.sessionDays).toEqual([{ id, day: today, seconds: 130, outcome: "left" }]);
});

test("[FOLD-3] what is more than 120 days old stays as a row", () => {
  const edit = { kind: "add", technique: "st-table" } as const;
  const events = [120, 121].flatMap((days) => [
    ...aSession([{ technique: "st-table" }], daysAgo(days)),
    anEvent("plan-edited", { day: daysAgo(days), always: days === 121, edit }, daysAgo(days)),
    anEvent("plan-edited", { day: daysAgo(days), always: false, edit }, daysAgo(days)),
  ]);
  const record = foldRecord([...events, aPain(3)]);
  expect(record.sessions.map(({ day }) => day)).toEqual([daysAgo(120)]);
  expect(record.sessionDays.map(({ day }) => day)).toEqual([daysAgo(120), daysAgo(121)]);
  expect(record.edits.map(({ on, always }) => `${on} ${String(always)}`)).toEqual([
    `${daysAgo(120)} false`,
    `${daysAgo(120)} false`,
    `${daysAgo(121)} true`,
  ]);
});

test("[FOLD-4] a session with two hand techniques counts once, with a stop sign never, even one told afterwards", () => {
  const hands = [{ technique: "rel-psoas-hands" }, { technique: "rel-iliacus-hands" }];
  const [told, later] = [anId(), anId()];
  const inside = aSession(hands, daysAgo(3), "done", told);
  const record = foldRecord([
    ...aSession(hands, daysAgo(5)),
    ...aSession([{ technique: "st-table" }], daysAgo(4)),
    ...inside.slice(0, -1),
    aStopSign("rel-psoas-hands", "sharp", daysAgo(3), told),
    ...inside.slice(-1),
    ...aSession(hands, daysAgo(2), "done", later),
    ...aSession(
      hands.map((item) => ({ ...item, outcome: "skipped" as const })),
      daysAgo(1),
    ),
    ...aSession(hands, daysAgo(1), "stopped"),
    ...aSession(hands, daysAgo(1), null),
  ]);
  expect(handSessionsWithoutStopSign(record, catalogue)).toBe(2);
  const after = foldEvent(record, aStopSign("rel-psoas-hands", "nausea", daysAgo(1), later));
  expect(handSessionsWithoutStopSign(after, catalogue)).toBe(1);
});

test("[FOLD-4] hand sessions of years ago still count, up to ten", () => {
  const hands = (days: number) => aSession([{ technique: "rel-psoas-hands" }], daysAgo(days));
  expect(handSessionsWithoutStopSign(foldRecord([...hands(900), aPain(1)]), catalogue)).toBe(1);
  const many = foldRecord(Array.from({ length: 14 }, (_, back) => hands(14 - back)).flat());
  expect(handSessionsWithoutStopSign(many, catalogue)).toBe(10);
});

test("[FOLD-5] rows and fields: profile, own technique, test, short check's pain, notes", () => {
  const own = {
    id: "own-wall" as const,
    name: "Wall",
    steps: "",
    phase: "stretch" as const,
    sided: "one" as const,
    classes: null,
    places: [],
    needs: [],
    sets: 1,
    repetitions: null,
    holdSeconds: 30,
  };
  const hold = {
    test: "test-hold-seated" as const,
    side: "left" as const,
    seconds: 12,
    difficult: false,
    shifts: false,
    pain: false,
  };
  const record = foldRecord([
    anEvent("profile-changed", {
      person: { age: 40, athlete: true },
      settings: { minutes: 20 },
      bellyPressure: { hands: true, deep: false },
    }),
    anEvent("profile-changed", {
      person: { athlete: false },
      settings: { talk: "little" },
      equipment: ["bed"],
    }),
    anEvent("technique-added", own),
    anEvent("technique-added", { ...own, name: "Wall, slower" }),
    anEvent("test-recorded", { record: { ...hold, date: daysAgo(3) }, purpose: "first" }),
    anEvent("test-recorded", { record: hold, purpose: "retest" }),
    aSafetyAnswer({ scope: "before-session", painToday: 4 }),
    anEvent("activity-scored", { activity: "stairs", score: 4 }),
    anEvent("change-reported", { change: 1 }),
    anEvent("note-written", { text: "slept well" }),
  ]);
  expect({
    ...record.person,
    ...record.settings,
    equipment: record.equipment,
    belly: record.bellyPressure,
  }).toEqual({
    age: 40,
    athlete: false,
    minutes: 20,
    talk: "little",
    equipment: ["bed"],
    belly: { hands: true, deep: false },
  });
  expect(record.own.map(({ name }) => name)).toEqual(["Wall, slower"]);
  expect(record.tests.map(({ on, purpose }) => [on, purpose])).toEqual([
    [daysAgo(3), "first"],
    [today, "retest"],
  ]);
  expect(record.pains.map(({ event: _event, ...pain }) => pain)).toEqual([
    { on: today, score: 4, when: "before", session: null },
  ]);
  expect([record.activities.length, record.changes.length, record.notes.length]).toEqual([1, 1, 1]);
});

test("[FOLD-6] the profile of a day is what the engine plans from", () => {
  const record = foldRecord([
    aSafetyAnswer(
      { answers: { "ci-preg": "yes" }, context: { pregnancyWeeks: 14, pregnancyWeeksOn: daysAgo(15) } },
      daysAgo(15),
    ),
    anEvent("profile-changed", {
      person: { age: 33 },
      equipment: ["bed"],
      settings: { minutes: 20 },
      bellyPressure: { hands: true, deep: false },
    }),
  ]);
  expect(profileOf(record, { date: today }, catalogue)).toEqual({
    answers: { "ci-preg": "yes" },
    context: { pregnancyWeeks: 16, pregnancyWeeksOn: daysAgo(1) },
    person: { age: 33 },
    equipment: ["bed"],
    tests: [],
    minutes: 20,
    bellyPressure: { hands: true, deep: false, handSessionsWithoutStopSign: 0 },
    history: record,
    own: [],
    date: today,
  });
  expect(profileOf(record, { date: today, minutes: 90 }, catalogue).minutes).toBe(45);
  expect(profileOf(record, { date: today, minutes: 1 }, catalogue).minutes).toBe(5);
  expect(profileOf(emptyRecord, { date: addDays(today, 1) }, catalogue).minutes).toBe(15);
});
