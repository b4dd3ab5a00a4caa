import { expect, test } from "vitest";
import { addDays, localDate } from "#base";
import type { PlannedItem } from "#events";
import { anAngle, aHold, aLook, aRecline, aTest } from "../assessment/tests.testing.ts";
import { makePlan } from "./make-plan.ts";
import {
  allNo,
  aProfile,
  aRecord,
  aSession,
  catalogue,
  classesOf,
  findFacts,
  nothingFound,
  openBelly,
  questions,
  tightLeft,
  today,
  weakRight,
  workOf,
} from "./planning.testing.ts";
import type { Profile } from "./plan.ts";

function planOf(changes: Partial<Profile>) {
  return makePlan(aProfile(changes), catalogue, questions);
}
function itemsOf(changes: Partial<Profile>): readonly PlannedItem[] {
  return planOf(changes).session?.items ?? [];
}
/** `st-table left 1 × 30`, one a line as it is done. */
function brief({ technique, side, sets, repetitions, holdSeconds }: PlannedItem): string {
  return `${technique} ${side} ${String(sets)} × ${String(repetitions ?? holdSeconds)}`;
}
const techniquesOf = (items: readonly PlannedItem[]) => [...new Set(items.map(({ technique }) => technique))];
const whyLeftOut = (changes: Partial<Profile>, id: string) =>
  planOf(changes).leftOut.find(({ technique }) => technique === id);

test("[PLAN-16] tight on the left, twelve minutes: rest, the stretch with the left leading, support", () => {
  expect(itemsOf({ tests: tightLeft(), minutes: 12 }).map(brief)).toEqual([
    "pas-bolster both 1 × 180",
    "st-table left 1 × 30",
    "st-table right 1 × 30",
    "st-table left 1 × 30",
    "st-table right 1 × 30",
    "st-table left 1 × 30",
    "ex-ball-bridge both 2 × 12",
  ]);
});

test("[PLAN-16] weak on the right: the exercise begins there, and the rest is upkeep", () => {
  expect(itemsOf({ tests: weakRight(), minutes: 15 }).map(brief)).toEqual([
    "pas-bolster both 1 × 180",
    "st-table right 1 × 30",
    "st-table left 1 × 30",
    "st-table right 1 × 30",
    "st-table left 1 × 30",
    "st-table right 1 × 30",
    "st-table left 1 × 30",
    "ex-psoas-band right 2 × 12",
    "ex-psoas-band left 2 × 12",
  ]);
});

test("[PLAN-16] where a test hurt and the others found nothing, no item says that all was negative", () => {
  const tests = [aTest(aLook({ side: "left" }), today), aTest(aLook({ side: "right", pain: true }), today)];
  const rulesOf = (changes: Partial<Profile>) =>
    itemsOf(changes).flatMap(({ why }) => why.map(({ rule }) => rule));
  expect(rulesOf({ tests: nothingFound() })).toContain("FIND-8");
  expect(rulesOf({ tests })).not.toContain("FIND-8");
  expect(rulesOf({ tests })).toContain("PLAN-16");
});

test("[PLAN-2] the rest takes what time is left by the minute, up to its five", () => {
  const tests = [aTest(aRecline({ backGap: "hand" }), today)];
  const equipment = ["chair", "bed", "pillow", "blanket"] as const;
  const hold = (minutes: number) => itemsOf({ tests, minutes, equipment })[0]?.holdSeconds;
  expect([8, 15, 20].map(hold)).toEqual([120, 240, 300]);
});

test("[PLAN-16] nothing found: two minutes of rest and a neutral stretch, however much time there is", () => {
  const items = itemsOf({ tests: nothingFound(), minutes: 45 });
  expect(techniquesOf(items)).toEqual(["pas-bolster", "st-table"]);
  expect(items[0]?.holdSeconds).toBe(120);
});

test("[PLAN-16] without tests: rest, a neutral stretch a side alike and an exercise, by FIND-11", () => {
  const items = itemsOf({ minutes: 15 });
  expect(techniquesOf(items)).toEqual(["pas-bolster", "st-table", "ex-ball-bridge"]);
  expect(items.every(({ why }) => why[0]?.rule === "FIND-11")).toBe(true);
  const stretch = (side: string) =>
    items.filter((item) => item.side === side).reduce((sum, item) => sum + workOf(item), 0);
  expect(stretch("left")).toBe(stretch("right"));
});

test("[PLAN-16] what a detail names is there: half-kneeling, the outer hip, the bolster", () => {
  const seen = (changes: Parameters<typeof aLook>[0]) => [
    aTest(aLook(changes)),
    aTest(aLook({ side: "right" })),
  ];
  for (const ahead of [0, 1, 2, 3]) {
    const date = addDays(today, ahead);
    expect(techniquesOf(itemsOf({ tests: seen({ kneeStraightens: true }), date }))).toContain(
      "st-half-kneeling",
    );
    expect(techniquesOf(itemsOf({ tests: seen({ driftsOut: true }), date }))).toContain("rel-foam-tfl");
    expect(techniquesOf(itemsOf({ tests: [aTest(aRecline({ backGap: "hand" }))], date }))).toContain(
      "pas-bolster",
    );
  }
});

test("[PLAN-16] no stretch to the end of the range without a finding that something is tight", () => {
  for (const tests of [[], nothingFound(), weakRight()]) {
    for (const ahead of [0, 1, 2, 3]) {
      const person = { experience: "experienced" as const };
      const { week } = planOf({ tests, minutes: 45, person, equipment: [], date: addDays(today, ahead) });
      const stretches = (week ?? [])
        .flatMap(({ items }) => items)
        .map(({ technique }) => findFacts(technique));
      expect(stretches.filter((facts) => facts?.kind === "stretch" && facts.classes.includes("ext"))).toEqual(
        [],
      );
    }
  }
});

test("[PLAN-16a] a finding that turned negative in two retests keeps a short stretch and a short rest", () => {
  const day = (ago: number) => addDays(today, -ago);
  const tests = [
    ...[28, 21].map((ago) => aTest(anAngle(8), day(ago))),
    ...[14, 7].map((ago) => aTest(anAngle(-15), day(ago), "retest")),
    ...[28, 21, 14, 7].map((ago) => aTest(aHold(30, { side: "right" }), day(ago))),
  ];
  expect(techniquesOf(itemsOf({ tests, minutes: 45 }))).toHaveLength(2);
});

test("[PLAN-2] a recline finding gets the bolster every day, and constructive rest where there is none", () => {
  const tests = [aTest(aRecline({ thighGapEnd: "left" }))];
  const rests = (changes: Partial<Profile>) =>
    (planOf({ tests, minutes: 20, ...changes }).week ?? []).map(
      ({ items }) => items.find(({ technique }) => technique.startsWith("pas-"))?.technique,
    );
  expect(new Set(rests({}))).toEqual(new Set(["pas-bolster"]));
  expect(new Set(rests({ equipment: ["bed"] }))).toEqual(new Set(["pas-crp"]));
  const answers = { ...allNo, "ci-heart-failure": "yes" as const };
  expect(new Set(rests({ answers }))).toEqual(new Set(["pas-propped"]));
});

test("[PLAN-2] rest is two minutes when time is short and ten when there is plenty", () => {
  const rest = (minutes: number, tests: Profile["tests"]) => itemsOf({ tests, minutes })[0];
  expect(rest(11, tightLeft())).toMatchObject({ technique: "pas-bolster", holdSeconds: 120 });
  expect(rest(45, [])).toMatchObject({ technique: "pas-bolster", holdSeconds: 600 });
});

test("[PLAN-3a] tight on the left and weak on the right: the left leads the stretch, the right the exercise", () => {
  const items = itemsOf({ tests: [...tightLeft(), ...weakRight()], minutes: 20 });
  const first = (prefix: string) => items.find(({ technique }) => technique.startsWith(prefix))?.side;
  expect([first("st-"), first("ex-psoas")]).toEqual(["left", "right"]);
});

test("[PLAN-3] likely leads before possible, whichever side was tested first", () => {
  const lastWeek = addDays(today, -7);
  const both = (side: "left" | "right", degrees: number) =>
    [lastWeek, today].map((on) => aTest(anAngle(degrees, { side }), on));
  const items = itemsOf({ tests: [...both("left", 0), ...both("right", 9)], minutes: 12 });
  const work = (side: string) =>
    items.filter((item) => item.side === side).reduce((sum, item) => sum + workOf(item), 0);
  expect(items.find(({ side }) => side !== "both")?.side).toBe("right");
  expect(work("right") * 3).toBeGreaterThanOrEqual(work("left") * 4);
});

test("[PLAN-4] beginners do three holds of thirty seconds, sides in turn; others hold longer, side after side", () => {
  const stretch = (experience: "beginner" | "experienced") =>
    itemsOf({ person: { experience }, minutes: 20 })
      .filter(({ technique }) => technique.startsWith("st-"))
      .map(({ side, sets, holdSeconds }) => `${side} ${String(sets)} × ${String(holdSeconds)}`);
  expect(stretch("beginner")).toEqual(
    ["right", "left", "right", "left", "right", "left"].map((side) => `${side} 1 × 30`),
  );
  expect(stretch("experienced")).toEqual(["right 3 × 45", "left 3 × 45"]);
});

test("[PLAN-4a] the week has at least five minutes of stretching a side on at least five days, and about ten at most", () => {
  for (const experience of ["beginner", "experienced"] as const) {
    for (const minutes of [8, 12, 20, 45]) {
      const { week } = planOf({ tests: tightLeft(), person: { experience }, minutes });
      for (const side of ["left", "right"]) {
        const days = (week ?? []).map(({ items }) =>
          items
            .filter(
              (item) => item.side === side && findFacts(item.technique)?.muscles.includes("iliacus") === true,
            )
            .filter(({ technique }) => technique.startsWith("st-"))
            .reduce((sum, item) => sum + workOf(item), 0),
        );
        expect(days.filter((seconds) => seconds > 0).length).toBeGreaterThanOrEqual(5);
        expect(days.reduce((sum, seconds) => sum + seconds)).toBeGreaterThanOrEqual(300);
        expect(days.reduce((sum, seconds) => sum + seconds)).toBeLessThanOrEqual(690);
      }
    }
  }
});

test("[PLAN-4a] a muscle that had its ten minutes this week rests today, and says so", () => {
  const sessions = [6, 5, 4, 3, 2, 1].map((ago) =>
    aSession(addDays(today, -ago), { "st-half-kneeling": 150 }),
  );
  const changes = { tests: tightLeft(), minutes: 20, history: aRecord({ sessions }) };
  expect(
    techniquesOf(itemsOf(changes)).filter((id) => id === "st-half-kneeling" || id === "st-table"),
  ).toEqual([]);
  expect(whyLeftOut(changes, "st-table")).toMatchObject({ why: "cap", rule: "PLAN-4" });
});

test("[PLAN-5] a full bladder or a meal before leaves belly pressure out for the day", () => {
  const tests = tightLeft();
  const shortCheck = {
    on: today,
    painToday: 1,
    emptyBladder: true,
    twoHoursSinceMeal: true,
    signsAfterDeepPressure: null,
  };
  const belly = (check: Partial<typeof shortCheck>) =>
    itemsOf({
      tests,
      minutes: 45,
      bellyPressure: openBelly,
      history: aRecord({ shortCheck: { ...shortCheck, ...check } }),
    }).filter(({ technique }) => findFacts(technique)?.classes.includes("abd-hand") === true);
  expect(belly({}).length).toBe(2);
  expect(belly({ emptyBladder: false })).toEqual([]);
  expect(belly({ twoHoursSinceMeal: false })).toEqual([]);
});

test("[PLAN-5a] the journal's count of sessions with hands wins over a given one", () => {
  const changes = {
    tests: tightLeft(),
    minutes: 45,
    bellyPressure: { ...openBelly, handSessionsWithoutStopSign: 9 },
  };
  expect(whyLeftOut(changes, "rel-psoas-ball-block")?.why).not.toBe("opt-in");
  expect(whyLeftOut({ ...changes, history: aRecord() }, "rel-psoas-ball-block")).toMatchObject({
    why: "opt-in",
    rule: "PLAN-5",
    classes: ["abd-deep"],
  });
});

test("[PLAN-5a] deep pressure the day before leaves all pressure out today", () => {
  const sessions = [aSession(addDays(today, -1), { "rel-psoas-softball": 60 })];
  const changes = {
    tests: tightLeft(),
    minutes: 45,
    bellyPressure: openBelly,
    history: aRecord({ sessions }),
  };
  expect(itemsOf(changes).filter(({ technique }) => findFacts(technique)?.kind === "pressure")).toEqual([]);
  expect(whyLeftOut(changes, "rel-psoas-hands")).toMatchObject({ why: "every-other-day", rule: "WEEK-1" });
});

test("[PLAN-6] a beginner's pressure is thirty seconds a spot, forty where a side leads", () => {
  const holds = itemsOf({ tests: tightLeft(), minutes: 45 })
    .filter(({ technique }) => findFacts(technique)?.kind === "pressure")
    .map(({ side, holdSeconds }) => `${side} ${String(holdSeconds)}`);
  expect(new Set(holds)).toEqual(new Set(["left 40", "right 30"]));
});

test("[PLAN-7] with five minutes the weak side does its two sets, the other one", () => {
  const items = itemsOf({ tests: weakRight(), minutes: 5 });
  expect(items.map(brief)).toEqual(["ex-psoas-band right 2 × 12", "ex-psoas-band left 1 × 12"]);
});

test("[PLAN-7] too short for two sets a side: fewer repetitions, then a set less; weak on both sides, one set each", () => {
  const weakBoth = [aTest(aHold(8, { side: "left" }), today), aTest(aHold(8, { side: "right" }), today)];
  const lifts = (tests: Profile["tests"], minutes: number) =>
    itemsOf({ tests, minutes, person: { experience: "experienced" }, equipment: ["chair"] })
      .filter(({ technique }) => technique === "ex-leg-lift")
      .map(brief);
  expect(lifts(weakRight(), 6)).toEqual(["ex-leg-lift right 2 × 10", "ex-leg-lift left 1 × 10"]);
  expect(lifts(weakRight(), 8)).toEqual(["ex-leg-lift right 2 × 10", "ex-leg-lift left 1 × 10"]);
  expect(lifts(weakRight(), 10)).toEqual(["ex-leg-lift right 2 × 10", "ex-leg-lift left 2 × 10"]);
  expect(lifts(weakRight(), 20)[0]).toBe("ex-leg-lift right 2 × 15");
  expect(lifts(weakBoth, 5).map((line) => line.slice(-6))).toEqual(["1 × 10", "1 × 10"]);
});

test("[PLAN-7] weak on one side, five minutes and no band: a set of leg lifts on both sides, the weak one first", () => {
  const changes: Partial<Profile> = {
    minutes: 5,
    person: { experience: "experienced" },
    equipment: ["chair"],
  };
  expect(itemsOf({ ...changes, tests: weakRight() }).map(brief)).toEqual([
    "ex-leg-lift right 1 × 10",
    "ex-leg-lift left 1 × 10",
  ]);
  const { week } = planOf({ ...changes, tests: [...tightLeft(), ...weakRight()] });
  const lifted = (week ?? []).filter(({ items }) => techniquesOf(items).includes("ex-leg-lift"));
  expect(lifted).toHaveLength(2);
});

test("[WEEK-1d] tight and weak, ten minutes: rest daily, and all three on every other day", () => {
  const daysOf = (minutes: number) =>
    (planOf({ tests: [...tightLeft(), ...weakRight()], minutes }).week ?? []).map(({ items }) =>
      techniquesOf(items)
        .map((id) => id.split("-")[0])
        .filter((id) => id !== "test")
        .join(" "),
    );
  expect(daysOf(10)).toEqual(["pas st ex", "pas st", "pas st ex", "pas st", "pas st ex", "pas st", "pas st"]);
});

test("[PLAN-16d] who is tight and weak has both in the week, however little time there is", () => {
  const weakBoth = [aTest(aHold(8, { side: "left" }), today), aTest(aHold(8, { side: "right" }), today)];
  for (const minutes of [5, 6, 7, 8, 9, 10, 12]) {
    for (const weak of [weakRight(), weakBoth]) {
      const { week } = planOf({ tests: [...tightLeft(), ...weak], minutes });
      const kinds = (week ?? []).map(
        ({ items }) => new Set(items.map(({ technique }) => technique.slice(0, 3))),
      );
      expect(kinds.filter((each) => each.has("ex-")).length).toBeGreaterThanOrEqual(2);
      expect(kinds.filter((each) => each.has("st-")).length).toBeGreaterThanOrEqual(4);
    }
  }
});

test("[PLAN-16d] the day of the retest takes none of the two, and no other exercise the place of theirs", () => {
  const tests = [...tightLeft(localDate("2026-11-13")), ...weakRight(localDate("2026-11-13"))];
  for (const minutes of [5, 7, 9]) {
    for (const retestWeekday of [0, 1, 2, 3, 4, 5, 6]) {
      const history = aRecord({ settings: { retestWeekday } });
      const { week } = planOf({ tests, minutes, history });
      const lifted = (week ?? []).filter(({ items }) =>
        items.some(({ technique }) => technique === "ex-psoas-band" || technique === "ex-leg-lift"),
      );
      expect(lifted.length).toBeGreaterThanOrEqual(2);
    }
  }
  const person = { experience: "experienced" as const };
  for (const ahead of [0, 1, 2, 3, 4, 5, 6]) {
    const date = addDays(localDate("2026-11-20"), ahead);
    const before = addDays(date, -7);
    const since = [...tightLeft(before), ...weakRight(before)];
    const { week } = planOf({ tests: since, minutes: 15, person, equipment: ["chair"], date });
    const day = techniquesOf(week?.[0]?.items ?? []);
    expect(day).toContain("test-modified-thomas");
    expect(day).not.toContain("ex-deadbug");
  }
});

test("[PLAN-8] with five minutes there is one technique on both sides, or a rest of two to three minutes", () => {
  for (const tests of [
    [],
    tightLeft(),
    weakRight(),
    nothingFound(),
    [aTest(aRecline({ backGap: "hand" }))],
  ]) {
    for (const { items } of planOf({ tests, minutes: 5 }).week ?? []) {
      const session = items.filter(({ technique }) => !technique.startsWith("test-"));
      expect(techniquesOf(session)).toHaveLength(1);
      const [first] = session;
      const sides = new Set(session.map(({ side }) => side));
      if (first?.technique.startsWith("pas-") === true) expect(first.holdSeconds).toBeLessThanOrEqual(180);
      else if (findFacts(first?.technique ?? "")?.sided === "one")
        expect(sides).toEqual(new Set(["left", "right"]));
    }
  }
});

test("[PLAN-8c] what belongs in every session comes in with a smaller dose before anything else is added", () => {
  const changes = { tests: [...tightLeft(), ...weakRight()], minutes: 12 };
  expect(techniquesOf(itemsOf(changes))).toEqual(["pas-bolster", "st-table", "ex-psoas-band"]);
  expect(itemsOf(changes).filter(({ technique }) => technique === "st-table")).toHaveLength(3);
  expect(
    itemsOf({ ...changes, minutes: 45 }).find(({ technique }) => technique === "pas-bolster")?.holdSeconds,
  ).toBe(300);
});

test("[PLAN-9] without furniture and things there is still a plan, and what is missing is named", () => {
  const changes = { tests: tightLeft(), minutes: 20, equipment: [] };
  expect(techniquesOf(itemsOf(changes))).toEqual([
    "pas-crp",
    "st-half-kneeling",
    "st-ql-triangle",
    "ex-deadbug",
  ]);
  expect(whyLeftOut(changes, "rel-foam-tfl")).toMatchObject({ why: "equipment", rule: "PLAN-9" });
  expect(whyLeftOut({ ...changes, equipment: ["bench"] }, "st-table")).toMatchObject({
    why: "place",
    rule: "PLAN-9",
  });
  const answers = { ...allNo, "ci-floor": "yes" as const };
  expect(whyLeftOut({ ...changes, answers }, "st-half-kneeling")).toMatchObject({
    why: "place",
    rule: "PLAN-15",
  });
});

test("[PLAN-10] techniques of the same rank in the same position stand together", () => {
  const items = itemsOf({ tests: [...tightLeft(), ...weakRight()], minutes: 45 });
  const positions = techniquesOf(items)
    .map((id) => findFacts(id))
    .filter(
      (facts) => facts?.phase === "strengthen" || (facts?.kind === "pressure" && facts.depth === "surface"),
    )
    .map((facts) => `${facts?.phase ?? ""} ${facts?.position ?? ""}`);
  expect(positions.filter((position, index) => position !== positions[index - 1])).toEqual([
    ...new Set(positions),
  ]);
});

test("[PLAN-12] an item names its finding's rule, its dose's source and the side that leads", () => {
  const [first, second] = itemsOf({ tests: tightLeft(), minutes: 12 }).filter(
    ({ technique }) => technique === "st-table",
  );
  expect(first?.why).toEqual([
    { rule: "PLAN-16", source: "S4:L71-73" },
    { rule: "FIND-1", source: null },
    { rule: "PLAN-4", source: "S4:L71-73" },
    { rule: "PLAN-3", source: null },
  ]);
  expect(second?.why.map(({ rule }) => rule)).toEqual(["PLAN-16", "FIND-1", "PLAN-4"]);
});

test("[PLAN-14] equal choices take turns: over a week both neutral stretches and both rests have come", () => {
  const all = (planOf({ tests: tightLeft(), minutes: 20 }).week ?? []).flatMap(({ items }) =>
    techniquesOf(items),
  );
  for (const id of ["st-table", "st-half-kneeling", "pas-bolster", "pas-crp"]) expect(all).toContain(id);
});

test("[PLAN-15] aspirin leaves the soft roller and no ball; bendy joints put strength before short holds", () => {
  const tests = tightLeft();
  const soft = planOf({ tests, minutes: 45, answers: { ...allNo, "ci-aspirin": "yes" } });
  const pressed = techniquesOf(soft.session?.items ?? []).filter((id) => findFacts(id)?.kind === "pressure");
  expect(pressed).toEqual(["rel-foam-tfl"]);
  expect(soft.leftOut.find(({ technique }) => technique === "rel-ql-wall")).toEqual({
    technique: "rel-ql-wall",
    why: "barred",
    rule: "PLAN-15",
    classes: ["roll"],
  });
  const person = { experience: "experienced" as const };
  const bendy = itemsOf({ tests, person, minutes: 20, answers: { ...allNo, "ci-hypermobile": "yes" } });
  const phases = [...new Set(bendy.map(({ technique }) => findFacts(technique)?.phase))];
  expect(phases).toEqual(["release", "strengthen", "stretch"]);
  expect(
    bendy
      .filter(({ technique }) => technique.startsWith("st-"))
      .every(({ holdSeconds }) => holdSeconds === 30),
  ).toBe(true);
});

test("[PLAN-15g] much pain today leaves passive rest only, today and not tomorrow", () => {
  const pains = [{ event: "p" as never, on: today, score: 8, when: "before" as const, session: null }];
  const { session, week } = planOf({ tests: tightLeft(), minutes: 20, history: aRecord({ pains }) });
  expect(techniquesOf(session?.items ?? [])).toEqual(["pas-bolster"]);
  expect(techniquesOf(week?.[1]?.items ?? []).length).toBeGreaterThan(1);
});

test("[PLAN-15g] pain in a hold takes loaded flexion out on that side, and leaves it to the other", () => {
  const hurt = [
    aTest(aHold(8, { side: "left", pain: true }), addDays(today, -2)),
    aTest(aHold(8, { side: "right" }), addDays(today, -2)),
  ];
  const items = itemsOf({ tests: hurt, minutes: 30 }).filter(
    ({ technique }) => findFacts(technique)?.classes.includes("flex") === true,
  );
  expect(new Set(items.map(({ side }) => side))).toEqual(new Set(["right"]));
});

test("[WEEK-1] strength and pressure of yesterday wait until tomorrow; those of the day before do not", () => {
  const kindsOn = (ago: number) => {
    const sessions = [aSession(addDays(today, -ago), { "ex-deadbug": 100, "rel-foam-tfl": 60 })];
    const { week } = planOf({ tests: tightLeft(), minutes: 45, history: aRecord({ sessions }) });
    return (week ?? []).slice(0, 2).map(({ items }) => {
      const kinds = new Set(items.map(({ technique }) => findFacts(technique)?.kind));
      return [kinds.has("strength"), kinds.has("pressure")];
    });
  };
  expect(kindsOn(1)).toEqual([
    [false, false],
    [true, true],
  ]);
  expect(kindsOn(2)).toEqual([
    [true, true],
    [false, false],
  ]);
});

const testsOn = (changes: Partial<Profile>) =>
  (planOf(changes).week ?? []).flatMap(({ day, items }) =>
    items
      .filter(({ technique }) => technique.startsWith("test-"))
      .map(({ technique, side }) => `${day} ${technique} ${side}`),
  );

test("[WEEK-1b] the retest comes on the weekday of the first test, or on the one that the person chose", () => {
  const tests = tightLeft(localDate("2026-11-16"));
  const sides = (day: string) => [`${day} test-modified-thomas left`, `${day} test-modified-thomas right`];
  expect(testsOn({ tests })).toEqual(sides("2026-11-23"));
  const settings = { retestWeekday: 5 };
  expect(testsOn({ tests, history: aRecord({ settings }) })).toEqual(sides("2026-11-21"));
  expect(testsOn({ tests: tightLeft(today) })).toEqual(sides("2026-11-26"));
  expect(testsOn({})).toEqual([]);
});

test("[WEEK-1b] only tests that may be done: none with a barred class", () => {
  const tests = [...tightLeft(localDate("2026-11-16")), ...weakRight(localDate("2026-11-16"))];
  const answers = { ...allNo, "ci-heart-failure": "yes" as const };
  expect(new Set(testsOn({ tests, answers, minutes: 30 }).map((line) => line.split(" ")[1]))).toEqual(
    new Set(["test-hold-seated"]),
  );
});

test("[WEEK-1c] the day of the retest keeps to the minutes, and has a session too", () => {
  for (const minutes of [5, 6, 7, 8, 12, 20, 45]) {
    const { week, session } = planOf({ tests: tightLeft(localDate("2026-11-13")), minutes });
    const items = week?.[0]?.items ?? [];
    expect(items.reduce((sum, { seconds }) => sum + seconds, 0)).toBeLessThanOrEqual(minutes * 60);
    expect(items.some(({ technique }) => technique.startsWith("test-"))).toBe(true);
    expect(session?.items).not.toEqual([]);
  }
});

test("[WEEK-1b] with five minutes one side of a long test, the one that waited longest, and no test without sides", () => {
  const look = (side: "left" | "right", day: string) => aTest(aLook({ side }), localDate(day));
  const alike = [look("left", "2026-11-13"), look("right", "2026-11-13")];
  expect(testsOn({ tests: alike, minutes: 5 })).toEqual([`${today} test-modified-thomas left`]);
  const leftLater = [...alike, look("left", "2026-11-16")];
  expect(testsOn({ tests: leftLater, minutes: 5 })).toEqual([`${today} test-modified-thomas right`]);
  const both = [...alike, aTest(aHold(30, { side: "left" }), localDate("2026-11-06"))];
  expect(testsOn({ tests: both, minutes: 5 })).toEqual([
    `${today} test-hold-seated left`,
    `${today} test-hold-seated right`,
  ]);
  expect(testsOn({ tests: [aTest(aRecline(), localDate("2026-11-13"))], minutes: 5 })).toEqual([]);
});

test("[WEEK-1b] both sides of a long test where a rest fits beside them, one side where none does or is possible", () => {
  const tests = tightLeft(localDate("2026-11-13"));
  const sidesIn = (minutes: number, changes: Partial<Profile> = {}) =>
    testsOn({ tests, minutes, ...changes }).map((line) => line.split(" ")[2]);
  expect([5, 6, 7, 8].map((minutes) => sidesIn(minutes).length)).toEqual([1, 1, 2, 2]);
  const { session } = planOf({ tests, minutes: 7 });
  expect(session?.items).not.toEqual([]);
  expect(session?.seconds).toBeLessThanOrEqual(180);
  const standing = { answers: { ...allNo, "ci-floor": "yes" as const }, equipment: ["table"] as const };
  expect(sidesIn(7, standing)).toEqual(["left"]);
});

test("[PLAN-15g] a test that hurt takes its classes out for the day, and not for the week; a hold keeps flex out", () => {
  const look = [aTest(aLook({ side: "left", thighUp: true, pain: true }), today)];
  const daysWith = (changes: Partial<Profile>, id: string) =>
    (planOf({ minutes: 20, ...changes }).week ?? []).map(({ items }) =>
      items.some(({ technique }) => classesOf(technique).some((each) => each === id)),
    );
  expect(daysWith({ tests: look }, "supine-flat")[0]).toBe(false);
  expect(daysWith({ tests: look }, "supine-flat").slice(1)).toContain(true);
  const holds = [
    aTest(aHold(3, { side: "left", pain: true }), today),
    aTest(aHold(3, { side: "right" }), today),
  ];
  const flexed = (planOf({ tests: holds, minutes: 20 }).week ?? [])
    .flatMap(({ items }) => items)
    .filter(({ technique }) => classesOf(technique).some((each) => each === "flex"));
  expect(new Set(flexed.map(({ side }) => side))).toEqual(new Set(["right"]));
});

test("[WEEK-2] who sits all day has something on every day of the week", () => {
  for (const minutes of [5, 12, 45]) {
    const { week } = planOf({ tests: tightLeft(), person: { sittingHoursPerDay: 10 }, minutes });
    expect((week ?? []).filter(({ items }) => items.length > 0)).toHaveLength(7);
  }
});

test("[WEEK-3] days have items and no times", () => {
  expect(Object.keys(planOf({}).week?.[0] ?? {})).toEqual(["day", "items"]);
});

test("[WEEK-4] after a week away the plan is that of somebody who was never away", () => {
  const sessions = [aSession(addDays(today, -20), { "ex-deadbug": 100, "st-table": 100 })];
  const away = planOf({ tests: tightLeft(), history: aRecord({ sessions }) });
  expect(away).toEqual(planOf({ tests: tightLeft(), history: aRecord() }));
});
