import * as fc from "fast-check";
import { addDays, localDate } from "#base";
import type { Instant, LocalDate } from "#base";
import type {
  Adaptation,
  Answer,
  Catalogue,
  EquipmentId,
  QuestionFacts,
  TechniqueClass,
  TechniqueFacts,
  TechniqueId,
} from "#content";
import { questions } from "#content/questions";
import { equipmentIds, techniques } from "#content/techniques";
import { tests } from "#content/tests";
import type { EventId, PlanEdit, PlannedItem } from "#events";
import type { DatedTest } from "../assessment/finding.ts";
import { aHold, aLook, anyTests, aTest } from "../assessment/tests.testing.ts";
import { emptyRecord } from "../progress/empty-record.ts";
import type { DoneItem, DoneSession, OwnTechnique, PersonRecord } from "../progress/person-record.ts";
import type { Answers } from "../screening/screening.ts";
import type { Profile } from "./plan.ts";

export const catalogue: Catalogue = { techniques, tests };
export const today = localDate("2026-11-20");
export const allNo: Answers = Object.fromEntries(questions.map(({ id }) => [id, "no" as const]));

/** Somebody who may do everything, owns everything and has skipped the tests. */
export function aProfile(changes: Partial<Profile> = {}): Profile {
  return {
    answers: allNo,
    context: {},
    person: {},
    equipment: equipmentIds,
    tests: [],
    minutes: 20,
    bellyPressure: { hands: false, deep: false, handSessionsWithoutStopSign: 0 },
    history: null,
    own: [],
    date: today,
    ...changes,
  };
}

export const openBelly = { hands: true, deep: true, handSessionsWithoutStopSign: 3 };

/** Tight on one side by the look of it, clear on the other. */
export function tightLeft(on: LocalDate = today): readonly DatedTest[] {
  return [aTest(aLook({ side: "left", thighUp: true }), on), aTest(aLook({ side: "right" }), on)];
}
export function weakRight(on: LocalDate = today): readonly DatedTest[] {
  return [aTest(aHold(30, { side: "left" }), on), aTest(aHold(8, { side: "right" }), on)];
}
export function nothingFound(on: LocalDate = today): readonly DatedTest[] {
  return [
    aTest(aLook({ side: "left" }), on),
    aTest(aLook({ side: "right" }), on),
    aTest(aHold(30, { side: "left" }), on),
    aTest(aHold(30, { side: "right" }), on),
  ];
}

export function aRecord(changes: Partial<PersonRecord> = {}): PersonRecord {
  return { ...emptyRecord, ...changes };
}

/** A session done on a day with one item a technique named, of so many seconds of work. */
export function aSession(day: LocalDate, done: Readonly<Partial<Record<TechniqueId, number>>>): DoneSession {
  const items = Object.entries(done).map(([technique, seconds]): DoneItem => ({
    technique: technique as TechniqueId,
    side: "both",
    level: 1,
    seconds: seconds ?? 0,
    setsDone: 1,
    setsPlanned: 1,
    discomfort: null,
  }));
  return {
    id: `session-${day}` as EventId,
    day,
    startedAt: `${day}T08:00:00+01:00` as Instant,
    kind: "planned",
    outcome: "done",
    seconds: 600,
    items,
    stopSigns: [],
  };
}

export function anEdit(edit: PlanEdit, always = false, on: LocalDate = today): PersonRecord["edits"][number] {
  return { event: `edit-${edit.kind}` as EventId, on, always, edit };
}

export function anOwn(changes: Partial<OwnTechnique> = {}): OwnTechnique {
  return {
    id: "own-towel",
    name: "Towel stretch",
    steps: "Pull.",
    phase: "stretch",
    sided: "one",
    classes: ["straight-leg"],
    places: ["floor"],
    needs: ["towel"],
    sets: 2,
    repetitions: null,
    holdSeconds: 30,
    ...changes,
  };
}

const facts = new Map<string, { readonly classes: readonly TechniqueClass[] }>(
  [...techniques, ...tests].map((each) => [each.id, each]),
);
/** Classes of a technique or test of the catalogue. */
export function classesOf(id: string): readonly TechniqueClass[] {
  const found = facts.get(id);
  if (found === undefined) throw new Error(`${id} is not in the catalogue`);
  return found.classes;
}
export function findFacts(id: string): TechniqueFacts | undefined {
  return techniques.find((technique) => technique.id === id);
}
export function isTest(id: string): boolean {
  return tests.some((test) => test.id === id);
}

/** Seconds of work in an item: all of it without its intervals. */
export function workOf({ seconds, intervals, sets }: PlannedItem): number {
  return seconds - intervals.settle - intervals.switch - intervals.close - (sets - 1) * intervals.rest;
}

/** One question that bars just these classes: a way to stand at any reachable set. */
export function barring(
  classes: readonly TechniqueClass[],
  adaptations: readonly Adaptation[] = [],
): readonly QuestionFacts[] {
  const [sample] = questions.filter(({ kind, laterBars }) => kind === "bar" && laterBars === null);
  if (sample === undefined) throw new Error("no question bars");
  return [{ ...sample, bars: classes, adaptations }];
}
export function answersBarring(): Answers {
  return { [barring([])[0]?.id ?? ""]: "yes" };
}

/**
 * Homes in which every two things are met in all four ways: both, neither, one, the other. Everything, nothing, and for
 * each binary digit of their numbers those with it and those without.
 */
export function coveringHomes(): readonly (readonly EquipmentId[])[] {
  const digits = [0, 1, 2, 3, 4];
  const having = (bit: number, digit: number) =>
    equipmentIds.filter((_, index) => ((index >> digit) & 1) === bit);
  return [equipmentIds, [], ...digits.flatMap((digit) => [having(1, digit), having(0, digit)])];
}

const anyAnswers: fc.Arbitrary<Answers> = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        ...questions.filter(({ kind }) => kind === "bar" || kind === "adapt").map(({ id }) => id),
      ),
      fc.constantFrom<Answer>("yes", "unsure"),
    ),
    { maxLength: 4 },
  )
  .map((said) => ({ ...allNo, ...Object.fromEntries(said) }));

const someEquipment: fc.Arbitrary<readonly EquipmentId[]> = fc.oneof(
  fc.constant(equipmentIds),
  fc.subarray([...equipmentIds]),
);

const anyTechnique = fc.constantFrom<TechniqueId>(...techniques.map(({ id }) => id), "own-towel");
const anySide = fc.constantFrom("left" as const, "right" as const, "both" as const);
const anyPlanEdit: fc.Arbitrary<PlanEdit> = fc.oneof(
  fc.record({ kind: fc.constant("remove" as const), technique: anyTechnique, side: anySide }),
  fc.record({
    kind: fc.constant("swap" as const),
    technique: anyTechnique,
    side: anySide,
    with: anyTechnique,
  }),
  fc.record({ kind: fc.constant("move" as const), technique: anyTechnique, side: anySide, to: fc.nat(12) }),
  fc.record({
    kind: fc.constant("lengthen" as const),
    technique: anyTechnique,
    side: anySide,
    holdSeconds: fc.integer({ min: 0, max: 2000 }),
  }),
  fc.record({ kind: fc.constant("add" as const), technique: anyTechnique }),
  fc.record({
    kind: fc.constant("level" as const),
    technique: anyTechnique,
    level: fc.constantFrom(1 as const, 2 as const, 3 as const),
  }),
);

const anyHistory: fc.Arbitrary<PersonRecord | null> = fc.option(
  fc
    .record({
      days: fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 6 }),
      done: fc.dictionary(anyTechnique, fc.integer({ min: 0, max: 400 }), { maxKeys: 5 }),
      edits: fc.array(fc.tuple(anyPlanEdit, fc.boolean()), { maxLength: 8 }),
    })
    .map(({ days, done, edits }) =>
      aRecord({
        sessions: days.toSorted((a, b) => b - a).map((ago) => aSession(addDays(today, -ago), done)),
        edits: edits.map(([edit, always]) => anEdit(edit, always)),
        cleanSessions: { "rel-psoas-hands": ["a", "b", "c"] as EventId[] },
      }),
    ),
);

/** People who may start, in all variety. */
export const anyProfile: fc.Arbitrary<Profile> = fc.record({
  answers: anyAnswers,
  context: fc.constantFrom({}, { pregnancyWeeks: 15 }, { pregnancyWeeks: 30 }),
  person: fc.record({
    age: fc.constantFrom(20, 45, 70),
    athlete: fc.boolean(),
    experience: fc.constantFrom("beginner" as const, "experienced" as const),
  }),
  equipment: someEquipment,
  tests: fc.oneof(anyTests, fc.constantFrom(tightLeft(), weakRight(), [...tightLeft(), ...weakRight()])),
  minutes: fc.integer({ min: 5, max: 45 }),
  bellyPressure: fc.record({
    hands: fc.boolean(),
    deep: fc.boolean(),
    handSessionsWithoutStopSign: fc.integer({ min: 0, max: 5 }),
  }),
  history: anyHistory,
  own: fc.constantFrom([], [anOwn()], [anOwn({ classes: null })]),
  date: fc.integer({ min: 0, max: 30 }).map((days) => addDays(today, days)),
});

export { questions };
