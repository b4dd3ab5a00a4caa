import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "#base";
import type { Level, TechniqueId } from "#content";
import type { EventId, PlanEdit, PlannedItem } from "#events";
import { gentlerOption } from "./gentler-option.ts";
import { makePlan } from "./make-plan.ts";
import { passiveOnlySession, playableAlone } from "./playable-alone.ts";
import type { Profile } from "./plan.ts";
import {
  allNo,
  anEdit,
  anOwn,
  anyProfile,
  aProfile,
  aRecord,
  aSession,
  catalogue,
  findFacts,
  openBelly,
  questions,
  tightLeft,
  today,
  workOf,
} from "./planning.testing.ts";
import { addOptions, editLimits, swapOptions } from "./swap-options.ts";

const base: Partial<Profile> = { tests: tightLeft(), minutes: 20 };

function planWith(edits: readonly PlanEdit[], changes: Partial<Profile> = {}) {
  const history = aRecord({ edits: edits.map((edit) => anEdit(edit)) });
  return makePlan(aProfile({ ...base, history, ...changes }), catalogue, questions);
}
const itemsWith = (edits: readonly PlanEdit[], changes: Partial<Profile> = {}) =>
  planWith(edits, changes).session?.items ?? [];
const techniquesOf = (items: readonly PlannedItem[]) => [...new Set(items.map(({ technique }) => technique))];
const secondsOf = (items: readonly PlannedItem[]) => items.reduce((sum, { seconds }) => sum + seconds, 0);

test("[PLAN-13] removed means gone, on that side or on both, and it is named", () => {
  const planned = itemsWith([]);
  expect(techniquesOf(planned)).toEqual([
    "pas-bolster",
    "rel-pectineus-roller",
    "st-table",
    "st-ql-seated",
    "ex-ball-bridge",
  ]);
  const edited = planWith([
    { kind: "remove", technique: "pas-bolster", side: "both" },
    { kind: "remove", technique: "st-table", side: "right" },
  ]);
  const items = edited.session?.items ?? [];
  expect(techniquesOf(items)).toEqual(["rel-pectineus-roller", "st-table", "st-ql-seated", "ex-ball-bridge"]);
  expect(
    items.filter(({ technique }) => technique === "st-table").map(({ side, sets }) => [side, sets]),
  ).toEqual([["left", 3]]);
  expect(edited.leftOut.find(({ technique }) => technique === "pas-bolster")).toMatchObject({
    why: "removed",
    rule: "PLAN-13",
  });
});

test("[PLAN-13] a swap takes the other's place, both sides of it, and says so", () => {
  const items = itemsWith([{ kind: "swap", technique: "st-table", side: "left", with: "st-kneeling-lunge" }]);
  expect(techniquesOf(items)).toEqual([
    "pas-bolster",
    "rel-pectineus-roller",
    "st-kneeling-lunge",
    "st-ql-seated",
    "ex-ball-bridge",
  ]);
  const lunge = items.filter(({ technique }) => technique === "st-kneeling-lunge");
  expect(new Set(lunge.map(({ side }) => side))).toEqual(new Set(["left", "right"]));
  expect(lunge.every(({ why }) => why.some(({ rule }) => rule === "PLAN-13"))).toBe(true);
});

test("[PLAN-13] a swap to another phase, to what is not owned or to what is barred changes nothing and is named", () => {
  const planned = itemsWith([]);
  const swap = (to: TechniqueId): PlanEdit => ({
    kind: "swap",
    technique: "st-table",
    side: "left",
    with: to,
  });
  expect(itemsWith([swap("ex-deadbug")])).toEqual(planned);
  const home = { equipment: ["bed", "bolster"] as const };
  const seated = planWith([swap("st-ql-seated")], home);
  expect(seated.session?.items).toEqual(itemsWith([], home));
  expect(seated.leftOut.find(({ technique }) => technique === "st-ql-seated")?.why).toBe("equipment");
  const knee = { answers: { ...allNo, "ci-knee": "yes" as const } };
  const kneeling = planWith([swap("st-kneeling-lunge")], knee);
  expect(kneeling.session?.items).toEqual(itemsWith([], knee));
  expect(kneeling.leftOut.find(({ technique }) => technique === "st-kneeling-lunge")).toEqual({
    technique: "st-kneeling-lunge",
    why: "barred",
    rule: "ci-knee",
    classes: ["kneel"],
  });
});

test("[PLAN-13] a move stays inside its rank, a longer hold inside its cap and the time", () => {
  const moved = itemsWith([{ kind: "move", technique: "ex-ball-bridge", side: "both", to: 0 }]);
  expect(techniquesOf(moved)).toEqual(techniquesOf(itemsWith([])));
  const two: readonly PlanEdit[] = [{ kind: "move", technique: "ex-deadbug", side: "both", to: 0 }];
  const strength = (items: readonly PlannedItem[]) =>
    techniquesOf(items).filter((id) => id.startsWith("ex-"));
  const before = strength(itemsWith([], { minutes: 45 }));
  const after = strength(itemsWith(two, { minutes: 45 }));
  expect(before).toEqual(["ex-ball-bridge", "ex-deadbug"]);
  expect(after).toEqual(["ex-deadbug", "ex-ball-bridge"]);
  const long: PlanEdit = { kind: "lengthen", technique: "pas-bolster", side: "both", holdSeconds: 5000 };
  expect(secondsOf(itemsWith([long]))).toBeLessThanOrEqual(1200);
  expect(itemsWith([long], { minutes: 45 })[0]?.holdSeconds).toBe(1200);
});

test("[PLAN-13] an addition comes in at the end of its rank, if there is time", () => {
  const add: PlanEdit = { kind: "add", technique: "st-hamstring" };
  const remove: PlanEdit = { kind: "remove", technique: "pas-bolster", side: "both" };
  expect(techniquesOf(itemsWith([remove, add]))).toEqual([
    "rel-pectineus-roller",
    "st-table",
    "st-ql-seated",
    "st-hamstring",
    "ex-ball-bridge",
  ]);
  const full = planWith([add], { minutes: 8 });
  expect(full.session?.items).toEqual(itemsWith([], { minutes: 8 }));
  expect(full.leftOut.find(({ technique }) => technique === "st-hamstring")).toMatchObject({
    why: "time",
    rule: "PLAN-8",
  });
});

test("[PLAN-13] an edit for good holds tomorrow, one for the day does not, a reset takes back all before it", () => {
  const swap: PlanEdit = { kind: "swap", technique: "pas-bolster", side: "both", with: "pas-propped" };
  const rests = (edits: Parameters<typeof aRecord>[0]) =>
    (makePlan(aProfile({ ...base, history: aRecord(edits) }), catalogue, questions).week ?? []).map(
      ({ items }) => items.find(({ technique }) => technique.startsWith("pas-"))?.technique,
    );
  expect(rests({ edits: [anEdit(swap, true)] })).not.toContain("pas-bolster");
  expect(rests({ edits: [anEdit(swap)] }).slice(0, 3)).toEqual(["pas-propped", "pas-crp", "pas-bolster"]);
  expect(rests({ edits: [anEdit(swap, true), anEdit({ kind: "reset" }, true)] })).toEqual(rests({}));
  expect(rests({ edits: [anEdit(swap, false, addDays(today, -1))] })).toEqual(rests({}));
});

test("[PLAN-13a] an own technique comes in when added, as the person wrote it, and only through the gate", () => {
  const add: PlanEdit = { kind: "add", technique: "own-towel" };
  const remove: PlanEdit = { kind: "remove", technique: "pas-bolster", side: "both" };
  const own = [anOwn()];
  expect(itemsWith([], { own }).some(({ technique }) => technique === "own-towel")).toBe(false);
  const added = itemsWith([remove, add], { own }).filter(({ technique }) => technique === "own-towel");
  expect(added).toEqual([
    {
      technique: "own-towel",
      side: "left",
      level: 1,
      sets: 2,
      repetitions: null,
      holdSeconds: 30,
      intervals: { settle: 30, rest: 30, switch: 15, close: 0 },
      seconds: 135,
      why: [
        { rule: "PLAN-13", source: null },
        { rule: "PLAN-4", source: null },
      ],
    },
    {
      technique: "own-towel",
      side: "right",
      level: 1,
      sets: 2,
      repetitions: null,
      holdSeconds: 30,
      intervals: { settle: 0, rest: 30, switch: 0, close: 10 },
      seconds: 100,
      why: [
        { rule: "PLAN-13", source: null },
        { rule: "PLAN-4", source: null },
      ],
    },
  ]);
  const refusedFor = (changes: Partial<Profile>) =>
    planWith([remove, add], changes).leftOut.find(({ technique }) => technique === "own-towel");
  expect(refusedFor({ own, equipment: ["bed", "bolster"] })?.why).toBe("equipment");
  for (const classes of [null, [], ["of-no-use"]]) {
    expect(refusedFor({ own: [anOwn({ classes })] })?.why).toBe("opt-in");
    expect(refusedFor({ own: [anOwn({ classes })], answers: { ...allNo, "ci-touch": "yes" } })?.why).toBe(
      "barred",
    );
  }
});

test("[PLAN-13b] every swap and addition that is offered is done as asked, and fits", () => {
  fc.assert(
    fc.property(anyProfile, fc.nat(20), (person, place) => {
      const profile = { ...person, date: today, history: null };
      const items = makePlan(profile, catalogue, questions).session?.items ?? [];
      const item = items[place % Math.max(1, items.length)];
      if (item === undefined) return;
      const technique = item.technique as TechniqueId;
      const resultOf = (edit: PlanEdit) =>
        makePlan(
          { ...profile, history: aRecord({ edits: [anEdit(edit)], cleanSessions: hands(person) }) },
          catalogue,
          questions,
        ).session;
      for (const option of swapOptions(profile, catalogue, questions, item)) {
        const session = resultOf({ kind: "swap", technique, side: item.side, with: option.technique });
        const swapped = session?.items.filter((each) => each.technique === option.technique) ?? [];
        expect(swapped[0]?.level).toBe(option.level);
        expect(session?.items.some((each) => each.technique === technique)).toBe(false);
        expect(session?.seconds).toBeLessThanOrEqual(profile.minutes * 60);
      }
      for (const option of addOptions(profile, catalogue, questions)) {
        const session = resultOf({ kind: "add", technique: option.technique });
        expect(session?.items.some((each) => each.technique === option.technique)).toBe(true);
        expect(session?.seconds).toBeLessThanOrEqual(profile.minutes * 60);
      }
    }),
    { numRuns: 60, seed: 20261120 },
  );
});
const hands = ({ bellyPressure }: Profile) => ({
  "rel-psoas-hands": Array.from(
    { length: bellyPressure.handSessionsWithoutStopSign },
    (_, index) => `s${String(index)}` as never,
  ),
});

test("[PLAN-13b] the limits of a hold are kept to the second", () => {
  fc.assert(
    fc.property(anyProfile, fc.nat(20), (person, place) => {
      const profile = { ...person, date: today, history: null };
      const items = makePlan(profile, catalogue, questions).session?.items ?? [];
      const item = items[place % Math.max(1, items.length)];
      const limits = item && editLimits(profile, catalogue, questions, item);
      if (item === undefined || !limits?.hold) return;
      const technique = item.technique as TechniqueId;
      for (const holdSeconds of [limits.hold.shortest, limits.hold.longest]) {
        const edit: PlanEdit = { kind: "lengthen", technique, side: item.side, holdSeconds };
        const history = aRecord({ edits: [anEdit(edit)], cleanSessions: hands(person) });
        const session = makePlan({ ...profile, history }, catalogue, questions).session;
        const changed =
          session?.items.filter((each) => each.technique === technique && each.side === item.side) ?? [];
        expect(new Set(changed.map((each) => each.holdSeconds))).toEqual(new Set([holdSeconds]));
        expect(session?.seconds).toBeLessThanOrEqual(profile.minutes * 60);
      }
    }),
    { numRuns: 150, seed: 20261120 },
  );
});

test("[PLAN-13c] a level goes up one step an edit, and never above what history or the safety check allow", () => {
  const up = (level: 1 | 2 | 3): PlanEdit => ({ kind: "level", technique: "st-table", level });
  const levelWith = (edits: readonly PlanEdit[], changes: Partial<Profile> = {}) =>
    itemsWith(edits, changes).find(({ technique }) => technique === "st-table")?.level;
  expect(levelWith([])).toBe(1);
  expect(levelWith([up(2)])).toBe(2);
  expect(levelWith([up(3)])).toBe(2);
  expect(levelWith([up(2), up(3)])).toBe(3);
  expect(levelWith([up(2)], { answers: { ...allNo, "rf-lasting": "yes" } })).toBe(1);
  const levels = { "st-table": { level: 1, cap: 1, comfortable: 0, tooMuchAtLowest: false } } as const;
  expect(levelWith([], { history: aRecord({ levels, edits: [anEdit(up(2))] }) })).toBe(1);
});

test("[PLAN-16b] alone, a technique is done on both sides alike at the usual dose, whatever the minutes", () => {
  const alone = (technique: TechniqueId, changes: Partial<Profile> = {}) => {
    const result = playableAlone(
      aProfile({ ...base, minutes: 5, ...changes }),
      catalogue,
      questions,
      technique,
    );
    return result.ok
      ? result.value.items.map((item) => `${item.side} ${String(workOf(item))}`)
      : `${result.error.why} ${result.error.rule}`;
  };
  expect(alone("pas-crp")).toEqual(["both 300"]);
  expect(alone("rel-foam-tfl")).toEqual(["left 30", "right 30"]);
  expect(alone("ex-psoas-band")).toEqual(["left 120", "right 120"]);
  expect(alone("check-on-muscle", { bellyPressure: openBelly })).toEqual(["left 16", "right 16"]);
  const history = aRecord({
    sessions: [aSession(addDays(today, -1), { "rel-foam-tfl": 60, "rel-psoas-hands": 60 })],
  });
  expect(alone("rel-foam-tfl", { history })).toEqual(["left 30", "right 30"]);
  expect(alone("rel-psoas-hands", { history, bellyPressure: openBelly })).toBe("every-other-day WEEK-1");
  expect(alone("rel-psoas-hands")).toBe("opt-in PLAN-5");
  expect(alone("rel-foam-tfl", { equipment: [] })).toBe("equipment PLAN-9");
  expect(alone("own-none")).toBe("unknown PLAN-13");
  expect(alone("st-table", { answers: { ...allNo, "rf-gut": "yes" } })).toBe("blocked SAFE");
  expect(alone("st-table", { answers: {} })).toBe("blocked SAFE");
});

test("[PLAN-16b] alone, a technique has the whole dose of its table at each level, short holds apart", () => {
  const up = (technique: TechniqueId) => anEdit({ kind: "level", technique, level: 3 }, true);
  const clean = { cleanSessions: { "rel-psoas-hands": ["a", "b", "c"] as EventId[] } };
  const person = { experience: "experienced" as const };
  const profiles: ReadonlyArray<readonly [Level, (id: TechniqueId) => Partial<Profile>]> = [
    [1, () => ({ history: aRecord(clean) })],
    [2, () => ({ person, history: aRecord(clean) })],
    [3, (id) => ({ person, history: aRecord({ ...clean, edits: [up(id)] }) })],
  ];
  for (const { id, sided, doses } of catalogue.techniques) {
    for (const [level, changes] of profiles) {
      const profile = aProfile({ bellyPressure: openBelly, ...changes(id) });
      const result = playableAlone(profile, catalogue, questions, id);
      const dose = doses.find((each) => each.level === level);
      if (dose === undefined || (!result.ok && result.error.why === "level")) continue;
      const { sets, repetitions, holdSeconds, repetitionSeconds } = dose;
      const whole =
        sets * (repetitions === null ? (holdSeconds ?? 0) : repetitions * (repetitionSeconds ?? 0));
      const items = result.ok ? result.value.items : [];
      const workOn = (side: string) =>
        items.filter((item) => item.side === side).reduce((sum, item) => sum + workOf(item), 0);
      const sides = sided === "one" ? ["left", "right"] : ["both"];
      expect([id, level, ...sides.map(workOn)]).toEqual([id, level, ...sides.map(() => whole)]);
    }
  }
  const bendy = aProfile({ person, answers: { ...allNo, "ci-hypermobile": "yes" } });
  const short = playableAlone(bendy, catalogue, questions, "st-half-kneeling");
  expect(short.ok && short.value.items.every(({ holdSeconds }) => holdSeconds === 30)).toBe(true);
});

test("[PLAN-16b] a ball is placed anew on the other side, and its seconds are in the item", () => {
  const equipment = ["mat", "softball"] as const;
  const openDeep = { hands: true, deep: true, handSessionsWithoutStopSign: 5 };
  const result = playableAlone(
    aProfile({ ...base, equipment, bellyPressure: openDeep }),
    catalogue,
    questions,
    "rel-psoas-softball",
  );
  const items = result.ok ? result.value.items : [];
  expect(items.map(({ intervals, seconds }) => ({ ...intervals, seconds }))).toEqual([
    { settle: 40, rest: 0, switch: 15, close: 0, seconds: 85 },
    { settle: 5, rest: 0, switch: 0, close: 12, seconds: 47 },
  ]);
});

test("[PLAN-15g] on a day with much pain there is a rest as long as the time allows, and nothing where none is possible", () => {
  const rest = (changes: Partial<Profile>) => {
    const result = passiveOnlySession(aProfile({ ...base, ...changes }), catalogue, questions);
    return result.ok
      ? result.value.items.map(({ technique, holdSeconds }) => `${technique} ${String(holdSeconds)}`)
      : result.error.why;
  };
  expect(rest({ minutes: 5 })).toEqual(["pas-bolster 180"]);
  expect(rest({ minutes: 45 })).toEqual(["pas-bolster 600"]);
  expect(rest({ answers: { ...allNo, "ci-heart-failure": "yes" } })).toEqual(["pas-propped 600"]);
  expect(rest({ equipment: [], answers: { ...allNo, "ci-floor": "yes" } })).toBe("place");
  expect(rest({ answers: { ...allNo, "rf-dvt": "yes" } })).toBe("blocked");
});

test("[PLAN-16c] the gentler way is the nearest easier one that is possible, never deep pressure", () => {
  const gentler = (technique: TechniqueId, changes: Partial<Profile> = {}) =>
    gentlerOption(aProfile({ ...base, ...changes }), catalogue, questions, technique);
  expect(gentler("st-kneeling-lunge")).toBe("st-hipflexor-kneel");
  const unsteady = { answers: { ...allNo, "ci-knee": "yes" as const, "ci-balance": "yes" as const } };
  expect(gentler("st-kneeling-lunge", unsteady)).toBe("st-table");
  expect(gentler("rel-psoas-softball", { bellyPressure: openBelly })).toBe("rel-psoas-hands");
  expect(gentler("rel-psoas-softball")).toBe("pas-crp");
  expect(gentler("pas-propped")).toBe(null);
  const later = {
    bellyPressure: openBelly,
    history: aRecord({ sessions: [aSession(today, { "rel-psoas-pin": 60 })] }),
  };
  expect(gentler("rel-psoas-pin", later)).toBe("rel-psoas-hands");
  for (const { id } of catalogue.techniques) {
    const found = gentler(id, { bellyPressure: openBelly });
    expect(found === null || findFacts(found)?.classes.includes("abd-deep") === false).toBe(true);
  }
});
