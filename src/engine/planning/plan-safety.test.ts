import { expect, test } from "vitest";
import type { Answer, EquipmentId, QuestionFacts, QuestionId } from "#content";
import { reachableBarredSets } from "../screening/reachable-barred-sets.ts";
import { gentlerOption } from "./gentler-option.ts";
import { makePlan } from "./make-plan.ts";
import type { Plan, Profile } from "./plan.ts";
import { passiveOnlySession, playableAlone } from "./playable-alone.ts";
import {
  allNo,
  anOwn,
  answersBarring,
  aProfile,
  aRecord,
  barring,
  catalogue,
  classesOf,
  coveringHomes,
  openBelly,
  questions,
  tightLeft,
  today,
  weakRight,
} from "./planning.testing.ts";
import { addOptions, swapOptions } from "./swap-options.ts";

/** Somebody whose tests, wishes and opt-ins ask for everything there is. */
const eager: Partial<Profile> = {
  tests: [...tightLeft(), ...weakRight()],
  person: { experience: "experienced" },
  bellyPressure: openBelly,
  own: [anOwn({ classes: null })],
};
const kinds = new Map(questions.map(({ id, kind }) => [id, kind]));

/** What a plan has of barred classes: nothing. Own techniques without classes have all. */
function barredIn(ids: readonly string[], barred: ReadonlySet<string>): readonly string[] {
  return ids.filter((id) =>
    id.startsWith("own-") ? barred.size > 0 : classesOf(id).some((each) => barred.has(each)),
  );
}
function idsOf({ session, week }: Plan): readonly string[] {
  return [...(session?.items ?? []), ...(week ?? []).flatMap(({ items }) => items)].map(
    ({ technique }) => technique,
  );
}
function offeredTo(profile: Profile, asked: readonly QuestionFacts[]): readonly string[] {
  const plan = makePlan(profile, catalogue, asked);
  const items = [...new Map((plan.session?.items ?? []).map((item) => [item.technique, item])).values()];
  return [
    ...items.flatMap((item) => swapOptions(profile, catalogue, asked, item)),
    ...addOptions(profile, catalogue, asked),
  ].map(({ technique }) => technique);
}
function startedBy(profile: Profile, asked: readonly QuestionFacts[]): readonly string[] {
  const ids = [...catalogue.techniques, ...profile.own].map(({ id }) => id);
  const alone = ids.filter((id) => playableAlone(profile, catalogue, asked, id).ok);
  const gentler = ids.flatMap((id) => gentlerOption(profile, catalogue, asked, id) ?? []);
  const passive = passiveOnlySession(profile, catalogue, asked);
  return [...alone, ...gentler, ...(passive.ok ? passive.value.items.map(({ technique }) => technique) : [])];
}

const homes = coveringHomes();

const sampledMinutes = [5, 12, 20, 45];
const sets = reachableBarredSets(questions);
const longest = 300_000;

test(
  "[PLAN-15a] no reachable set of barred classes lets a barred technique into session, week or retest, in any home",
  () => {
    const found: string[] = [];
    for (const [number, classes] of sets.entries()) {
      const barred = new Set<string>(classes);
      for (const [home, equipment] of homes.entries()) {
        // In the home that has everything all of the minutes, in the others each in its turn; the bench takes all.
        const turn = sampledMinutes[(number + home) % sampledMinutes.length] ?? 20;
        for (const minutes of home === 0 ? sampledMinutes : [turn]) {
          const profile = aProfile({ ...eager, answers: answersBarring(), equipment, minutes });
          found.push(...barredIn(idsOf(makePlan(profile, catalogue, barring(classes))), barred));
        }
      }
    }
    expect(found).toEqual([]);
  },
  longest,
);

test(
  "[PLAN-15b] nor among swaps, additions, gentler ways, or what the library and a link start",
  () => {
    const found: string[] = [];
    for (const [number, classes] of sets.entries()) {
      const barred = new Set<string>(classes);
      for (const equipment of number % 3 === 0 ? [homes[0], homes[number % homes.length]] : [homes[0]]) {
        const profile = aProfile({
          ...eager,
          answers: answersBarring(),
          equipment: equipment ?? [],
          minutes: 45,
        });
        const asked = barring(classes);
        found.push(...barredIn([...offeredTo(profile, asked), ...startedBy(profile, asked)], barred));
      }
    }
    expect(found).toEqual([]);
  },
  longest,
);

const ids = questions.map(({ id }) => id);
const said: readonly Answer[] = ["yes", "unsure"];

function expectSafe(answers: Profile["answers"], equipment?: readonly EquipmentId[]): void {
  const profile = aProfile({ ...eager, answers, ...(equipment ? { equipment } : {}) });
  const plan = makePlan(profile, catalogue, questions);
  const isBlocked = Object.entries(answers).some(([id, answer]) => {
    const kind = kinds.get(id as QuestionId);
    return answer === "yes"
      ? kind === "emergency" || kind === "clinician"
      : answer === "unsure" && kind === "emergency";
  });
  expect(plan.session === null && plan.week === null).toBe(isBlocked);
  expect(barredIn(idsOf(plan), new Set(plan.barred))).toEqual([]);
}

test(
  "[PLAN-15c] every single answer: blocked, or a plan without what it bars, and nothing to start when blocked",
  () => {
    for (const id of ids) {
      for (const answer of said) {
        const answers = { ...allNo, [id]: answer };
        for (const equipment of homes) expectSafe(answers, equipment);
        const profile = aProfile({ ...eager, answers });
        const { session, barred } = makePlan(profile, catalogue, questions);
        const started = [...offeredTo(profile, questions), ...startedBy(profile, questions)];
        if (session === null) expect(started).toEqual([]);
        else expect(barredIn(started, new Set(barred))).toEqual([]);
      }
    }
  },
  longest,
);

test(
  "[PLAN-15d] every pair of answers: blocked, or a plan without what either bars",
  () => {
    for (const [place, one] of ids.entries()) {
      for (const other of ids.slice(place + 1)) {
        for (const first of said) {
          for (const second of said) expectSafe({ ...allNo, [one]: first, [other]: second });
        }
      }
    }
  },
  longest,
);

test("[PLAN-15e] an unanswered question leaves nothing to start", () => {
  for (const id of ids) {
    const { [id]: _, ...answers } = allNo;
    const profile = aProfile({ ...eager, answers });
    expect(makePlan(profile, catalogue, questions)).toMatchObject({ session: null, week: null });
    expect([...offeredTo(profile, questions), ...startedBy(profile, questions)]).toEqual([]);
  }
});

test("[PLAN-15f] a pregnancy that reaches week 16 inside the week loses what lies flat from that day on", () => {
  const answers = { ...allNo, "ci-preg": "yes" as const };
  const context = { pregnancyWeeks: 15, pregnancyWeeksOn: today };
  const { week } = makePlan(aProfile({ ...eager, answers, context, date: today }), catalogue, questions);
  const flat = (week ?? []).map(({ items }) =>
    items.some(({ technique }) => classesOf(technique).includes("supine-flat")),
  );
  expect(flat).toEqual([true, true, true, true, true, true, true]);
  const later = makePlan(
    aProfile({
      ...eager,
      answers,
      context: { ...context, pregnancyWeeksOn: tightLeft()[0]?.on ?? today },
      date: "2026-11-24" as Profile["date"],
    }),
    catalogue,
    questions,
  );
  const flatLater = (later.week ?? []).map(({ items }) =>
    items.some(({ technique }) => classesOf(technique).includes("supine-flat")),
  );
  expect(flatLater).toEqual([true, true, true, false, false, false, false]);
});

test("[PLAN-15g] a stop that history asks for leaves nothing to start", () => {
  const shortCheck = {
    on: today,
    painToday: null,
    emptyBladder: null,
    twoHoursSinceMeal: null,
    signsAfterDeepPressure: true,
  };
  const profile = aProfile({ ...eager, history: aRecord({ shortCheck }) });
  expect(makePlan(profile, catalogue, questions)).toMatchObject({
    clearance: "clear",
    session: null,
    week: null,
  });
  expect([...offeredTo(profile, questions), ...startedBy(profile, questions)]).toEqual([]);
});
