import * as fc from "fast-check";
import { expect, test } from "vitest";
import { techniques } from "#content/techniques";
import { tests } from "#content/tests";
import { addDays } from "#base";
import type { LocalDate } from "#base";
import type { HoldRecord, JournalEvent, TestRecord } from "#events";
import {
  aPain,
  aSafetyAnswer,
  aSession,
  aStopSign,
  anEvent,
  anId,
  anyJournal,
  daysAgo,
  today,
} from "./events.testing.ts";
import type { Done } from "./events.testing.ts";
import { foldRecord } from "./fold-record.ts";
import { laterChecks, laterChecksDue } from "./later-checks.ts";
import { restrictionsOn } from "./restrictions-on.ts";
import { noRestrictions } from "./restrictions.testing.ts";

const catalogue = { techniques, tests };
function restricted(events: readonly JournalEvent[], date: LocalDate = today) {
  return restrictionsOn(foldRecord(events), date, catalogue);
}
const classOut = (
  name: string,
  rule: string,
  side: "left" | null = null,
  laterCheckFrom: LocalDate | null = null,
) => ({
  class: name,
  rule,
  side,
  laterCheckFrom,
});
const freeOf = (what: string, day: LocalDate) => aSafetyAnswer({ scope: "later-check", freeOf: [what] }, day);

test("[ADAPT-1] a serious sign takes the technique and its classes out until a later check", () => {
  const sign = aStopSign("rel-psoas-hands", "pulse", daysAgo(9));
  const from = daysAgo(2);
  expect(restricted([sign])).toEqual({
    ...noRestrictions,
    classesOut: ["abd-hand", "supine-flat", "abd-deep"].map((each) => classOut(each, "ADAPT-1", null, from)),
    techniquesOut: [{ technique: "rel-psoas-hands", rule: "ADAPT-1", laterCheckFrom: from }],
  });
  expect(restricted([sign, freeOf("rel-psoas-hands", daysAgo(2))])).toEqual(noRestrictions);
  expect(restricted([sign, freeOf("rel-psoas-hands", daysAgo(3))]).classesOut.length).toBe(3);
});

test("[ADAPT-1] a class found free comes back by itself, and with the last one the technique", () => {
  const sign = aStopSign("rel-psoas-hands", "pulse", daysAgo(9));
  const one = restricted([sign, freeOf("supine-flat", daysAgo(1))]);
  expect(one.classesOut.map((out) => out.class)).toEqual(["abd-hand", "abd-deep"]);
  expect(one.techniquesOut.length).toBe(1);
  expect(restricted([sign, freeOf("supine-flat", daysAgo(1)), freeOf("abd-hand", today)])).toEqual(
    noRestrictions,
  );
});

test("[ADAPT-1] a new sign after a later check takes it out again, and one of tomorrow not yet", () => {
  const events = [
    aStopSign("rel-psoas-hands", "pulse", daysAgo(19)),
    freeOf("rel-psoas-hands", daysAgo(10)),
    aStopSign("rel-psoas-hands", "electric", today),
  ];
  expect(restricted(events, daysAgo(1))).toEqual(noRestrictions);
  expect(restricted(events).techniquesOut).toEqual([
    { technique: "rel-psoas-hands", rule: "ADAPT-1", laterCheckFrom: addDays(today, 7) },
  ]);
});

test("[ADAPT-1] without classes of its own a technique is out itself, and an own one without classes has all", () => {
  const propped = restricted([aStopSign("pas-propped", "faintness")]);
  expect([propped.classesOut, propped.techniquesOut.map(({ technique }) => technique)]).toEqual([
    [],
    ["pas-propped"],
  ]);
  expect(restricted([aStopSign("own-wall", "faintness")]).classesOut.length).toBe(16);
});

test("[ADAPT-1] too much once leaves the technique in, a second time takes it out until a later check", () => {
  const first = aStopSign("st-table", "sharp", daysAgo(9));
  const second = aStopSign("st-table", "held-breath", daysAgo(8));
  expect(restricted([first]).techniquesOut).toEqual([]);
  expect(restricted([first, second])).toMatchObject({
    classesOut: [],
    techniquesOut: [{ technique: "st-table", rule: "ADAPT-1", laterCheckFrom: daysAgo(1) }],
  });
  expect(restricted([first, second, freeOf("st-table", today)]).techniquesOut).toEqual([]);
  expect(restricted([first, freeOf("st-table", daysAgo(1)), second]).techniquesOut).toEqual([]);
});

test("[ADAPT-1] the gentler form of the same session counts as the second time, for both", () => {
  const harder = techniques.find(({ easier }) => easier.length > 0);
  const session = anId();
  const [one, other] = [harder!.id, harder!.easier[0]!];
  const signs = (second: typeof session | null) => [
    aStopSign(one, "sharp", today, session),
    aStopSign(other, "burning", today, second),
  ];
  expect(restricted(signs(session)).techniquesOut.map(({ technique }) => technique)).toEqual([one, other]);
  expect(restricted(signs(null)).techniquesOut).toEqual([]);
});

const hold = (changes: Partial<HoldRecord> = {}): TestRecord => ({
  test: "test-hold-seated",
  side: "left",
  seconds: 12,
  difficult: false,
  shifts: false,
  pain: true,
  ...changes,
});
const aTest = (record: TestRecord, day: LocalDate = today, purpose: "first" | "quick-look" = "first") =>
  anEvent("test-recorded", { record, purpose }, day);

test("[FIND-3] pain in a hold takes flex out on that side until a later check or a hold without pain", () => {
  const pain = aTest(hold(), daysAgo(8));
  const out = classOut("flex", "FIND-3", "left", daysAgo(1));
  expect(restricted([pain]).classesOut).toEqual([out]);
  expect(restricted([pain, freeOf("flex", daysAgo(1))]).classesOut).toEqual([]);
  expect(restricted([pain, aTest(hold({ pain: false }), daysAgo(2))]).classesOut).toEqual([out]);
  expect(restricted([pain, aTest(hold({ pain: false }), daysAgo(1))]).classesOut).toEqual([]);
  expect(restricted([pain, aTest(hold({ pain: false, side: "right" }))]).classesOut).toEqual([out]);
});

test("[FIND-10] pain in a test, a quick look too, takes its classes out for that day alone", () => {
  const recline: TestRecord = {
    test: "test-recline",
    valid: true,
    liftHeightCm: null,
    thighGapEnd: "none",
    backGap: "none",
    uneven: "none",
    ribsPoke: false,
    pain: true,
  };
  const out = [classOut("straight-leg", "FIND-10"), classOut("supine-flat", "FIND-10")];
  expect(restricted([aTest(recline, today, "quick-look")]).classesOut).toEqual(out);
  expect(restricted([aTest(recline, daysAgo(1))])).toEqual(noRestrictions);
});

test("[FIND-10] tests that come without a journal act as well", () => {
  const given = [{ record: hold(), on: today, purpose: "first" as const }];
  expect(restrictionsOn(null, today, catalogue, { tests: given }).classesOut).toEqual([
    classOut("flex", "FIND-3", "left", addDays(today, 7)),
    classOut("flex", "FIND-10"),
  ]);
  expect(restrictionsOn(null, today, catalogue)).toEqual(noRestrictions);
});

const stretched = (days: number, changes: Partial<Done> = {}, id = anId()) =>
  aSession([{ technique: "st-table", discomfort: 3, ...changes }], daysAgo(days), "done", id);
const cap = (level: 1 | 2 | 3) => [{ technique: "st-table", level, rule: "ADAPT-2" }];

test("[ADAPT-2] discomfort above 4 takes the technique one level down", () => {
  expect(restricted(stretched(1, { discomfort: 4 })).levels).toEqual([]);
  expect(restricted(stretched(1, { discomfort: 5 })).levels).toEqual(cap(1));
  expect(restricted(stretched(1, { discomfort: 5, level: 3 })).levels).toEqual(cap(2));
});

test("[ADAPT-2] too much on the lowest level offers a gentler technique, until it was comfortable once", () => {
  const low = stretched(2, { discomfort: 6, level: 1 });
  expect(restricted(low)).toMatchObject({
    levels: cap(1),
    gentlerOffered: [{ technique: "st-table", rule: "ADAPT-2" }],
  });
  expect(restricted([...low, ...stretched(1, { level: 1 })]).gentlerOffered).toEqual([]);
});

test("[ADAPT-2] worse the next day than before the session: everything done in it goes one level down", () => {
  const id = anId();
  const events = (nextDay: number) => [
    aSafetyAnswer({ scope: "before-session", painToday: 3 }, daysAgo(1)),
    ...aSession(
      [{ technique: "st-table" }, { technique: "ex-deadbug", outcome: "skipped" }],
      daysAgo(1),
      "done",
      id,
    ).filter((event) => !(event.type === "step-finished" && event.body.outcome === "skipped")),
    aPain(nextDay, today, { when: "next-day", session: id }),
  ];
  expect(restricted(events(3)).levels).toEqual([]);
  expect(restricted(events(4)).levels).toEqual(cap(1));
});

test("[ADAPT-2] a sign of too much takes it one level down as well", () => {
  const id = anId();
  const session = stretched(1, {}, id);
  const events = [
    ...session.slice(0, -1),
    aStopSign("st-table", "above-five", daysAgo(1), id),
    ...session.slice(-1),
  ];
  expect(restricted(events).levels).toEqual(cap(1));
});

test("[ADAPT-3] three comfortable sessions offer one level up, where the technique has one", () => {
  const three = [3, 2, 1].flatMap((days) => stretched(days, { level: 1 }));
  expect(restricted(three.slice(0, -1)).levelUpOffered).toEqual([]);
  expect(restricted(three)).toEqual({ ...noRestrictions, levelUpOffered: ["st-table"] });
  expect(
    restrictionsOn(foldRecord(three), today, catalogue, { adaptations: ["no-level-up"] }).levelUpOffered,
  ).toEqual([]);
  expect(restricted([3, 2, 1].flatMap((days) => stretched(days, { level: 3 }))).levelUpOffered).toEqual([]);
});

test("[ADAPT-3] what nobody said is not comfortable, and something too much starts the count again", () => {
  const said = (...all: readonly (number | null)[]) =>
    all.flatMap((discomfort, place) => stretched(9 - place, { level: 1, discomfort }));
  expect(restricted(said(2, null, 2)).levelUpOffered).toEqual([]);
  expect(restricted(said(2, null, 2, 2)).levelUpOffered).toEqual(["st-table"]);
  expect(restricted(said(2, 2, 5, 2)).levelUpOffered).toEqual([]);
});

test("[ADAPT-3] above a cap a level counts only when it was offered, and then holds", () => {
  const chosen = (days: number) =>
    anEvent(
      "plan-edited",
      { day: daysAgo(days), always: true, edit: { kind: "level", technique: "st-table", level: 2 } },
      daysAgo(days),
    );
  const tooMuch = stretched(9, { discomfort: 7 });
  expect(restricted([...tooMuch, chosen(8)]).levels).toEqual(cap(1));
  const three = [6, 5, 4].flatMap((days) => stretched(days, { level: 1 }));
  const offered = restricted([...tooMuch, ...three]);
  expect(offered).toMatchObject({ levels: cap(1), levelUpOffered: ["st-table"] });
  expect(restricted([...tooMuch, ...three, chosen(3)])).toMatchObject({ levels: cap(2), levelUpOffered: [] });
});

test("[ADAPT-3] a cap outlives the sessions that made it", () => {
  expect(restricted([...stretched(400, { discomfort: 7 }), aPain(1)]).levels).toEqual(cap(1));
});

test.each([
  [
    "3 a week ago, 6 and 5 now",
    [
      [7, 3],
      [1, 6],
      [0, 5],
    ],
    true,
  ],
  [
    "3 rising day by day to 6",
    [
      [7, 3],
      [6, 3],
      [5, 4],
      [4, 4],
      [3, 5],
      [2, 5],
      [0, 6],
    ],
    true,
  ],
  [
    "3 five days ago, 5 now",
    [
      [5, 3],
      [0, 5],
    ],
    true,
  ],
  [
    "7 a week ago, 9 now: less than 30 %",
    [
      [7, 7],
      [0, 9],
    ],
    false,
  ],
  [
    "3 a week ago, 4 now: less than 2 points",
    [
      [7, 3],
      [0, 4],
    ],
    false,
  ],
  [
    "one bad day after steady ones",
    [
      [7, 3],
      [2, 3],
      [1, 3],
      [0, 7],
    ],
    false,
  ],
  [
    "high for long",
    [
      [8, 6],
      [7, 6],
      [0, 6],
    ],
    false,
  ],
  [
    "nothing said lately",
    [
      [12, 1],
      [4, 8],
    ],
    false,
  ],
] as const)("[ADAPT-4] rising pain: %s", (_, reports, stops) => {
  const events = reports.map(([days, score]) => aPain(score, daysAgo(days), { when: "other" }));
  expect(restricted(events).stopAndRoute).toEqual(stops ? { rule: "ADAPT-4" } : null);
});

const angle = (thighDegrees: number, side: "left" | "right" = "left"): TestRecord => ({
  test: "test-modified-thomas",
  side,
  method: "phone",
  surface: "edge",
  thighDegrees,
  pelvisDegrees: 0,
  backStayedFlat: true,
  kneeDegrees: null,
  pain: false,
});

test("[ADAPT-6] two negative retests are less of it, three upkeep, one nothing", () => {
  const retests = (...thighs: readonly number[]) =>
    thighs.map((thigh, place) => aTest(angle(thigh), daysAgo(70 - 7 * place)));
  const less = (stage: string) => [{ finding: "tight", side: "left", stage, rule: "ADAPT-6" }];
  expect(restricted(retests(9, -9)).less).toEqual([]);
  expect(restricted(retests(9, -9, -9)).less).toEqual(less("less"));
  expect(restricted(retests(9, -9, -9, -9)).less).toEqual(less("upkeep"));
  expect(restricted(retests(9, -9, -9, 0)).less).toEqual([]);
  expect(restricted(retests(-9, -9, -9)).less).toEqual([]);
});

test("[ADAPT-6] not where another test still finds it", () => {
  const look: TestRecord = {
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
  const events = [aTest(angle(9), daysAgo(21)), aTest(angle(-9), daysAgo(14)), aTest(angle(-9), daysAgo(7))];
  expect(restricted([...events, aTest(look)]).less).toEqual([]);
});

test("[SCR-22] a 48-hour sign stops, that day and on, until a full check", () => {
  const signs = aSafetyAnswer({ scope: "before-session", signsAfterDeepPressure: true }, daysAgo(2));
  expect(restricted([signs]).stopAndRoute).toEqual({ rule: "SCR-22" });
  expect(restricted([signs], daysAgo(3)).stopAndRoute).toBeNull();
  expect(restricted([signs, aSafetyAnswer({})]).stopAndRoute).toBeNull();
});

test.each([
  [7, [], true],
  [6, [], false],
  [5, [2, 2, 9], true],
  [4, [2, 2, 9], false],
] as const)("[SCR-23] pain of %d today with %j before", (now, before, isPassive) => {
  const events = [
    ...before.map((score, place) => aPain(score, daysAgo(11 + place), { when: "other" })),
    aSafetyAnswer({ scope: "before-session", painToday: now }),
  ];
  expect(restricted(events).passiveOnly).toEqual(isPassive ? { rule: "SCR-23" } : null);
  expect(restricted(events, addDays(today, 1)).passiveOnly).toBeNull();
});

test("[WEEK-4] days without a session change nothing", () => {
  const events = [...stretched(40, { discomfort: 6 }), aStopSign("st-table", "pulse", daysAgo(39))];
  expect(restricted(events, today)).toEqual(restricted(events, daysAgo(38)));
});

test("[ADAPT-1] whatever happened, the same record and day give the same, and what is out has a day to ask about it", () => {
  fc.assert(
    fc.property(anyJournal, (events) => {
      const record = foldRecord(events);
      const date = record.newestDay ?? today;
      const now = restrictionsOn(record, date, catalogue);
      expect(restrictionsOn(record, date, catalogue)).toEqual(now);
      const asked = laterChecks(record, date, catalogue).map(({ what }) => what);
      expect(now.techniquesOut.filter(({ technique }) => !asked.includes(technique))).toEqual([]);
      const all = asked.map((what) => freeOf(what, addDays(date, 7)));
      const later = restrictionsOn(foldRecord(all, record), addDays(date, 7), catalogue);
      expect([later.classesOut, later.techniquesOut]).toEqual([[], []]);
    }),
    { seed: 4, numRuns: 200 },
  );
});

test("[SHOW-4] a later check is due from the seventh day on, the newest telling counts", () => {
  const record = foldRecord([
    aStopSign("st-table", "pulse", daysAgo(20)),
    aStopSign("st-table", "numbness", daysAgo(3)),
    aTest(hold(), daysAgo(8)),
  ]);
  const flex = {
    what: "flex",
    kind: "hold-pain",
    sign: null,
    side: "left",
    on: daysAgo(8),
    from: daysAgo(1),
    rule: "FIND-3",
  };
  const table = {
    what: "st-table",
    kind: "serious",
    sign: "numbness",
    side: "left",
    on: daysAgo(3),
    from: addDays(today, 4),
    rule: "ADAPT-1",
  };
  expect(laterChecks(record, today, catalogue)).toEqual([flex, table]);
  expect(laterChecksDue(record, today, catalogue)).toEqual([flex]);
});
