import { localDate } from "#base";
import type { EquipmentId } from "#content";
import { questions } from "#content/questions";
import { equipmentIds, techniques } from "#content/techniques";
import { tests } from "#content/tests";
import type { DatedTest, Profile } from "#engine";
import { makePlan } from "#engine/planning";
import type { TestRecord } from "#events";
import type { PlannedSession } from "../timeline.ts";

const date = localDate("2026-11-20");
const allNo: Profile["answers"] = Object.fromEntries(questions.map(({ id }) => [id, "no" as const]));

const somebody: Profile = {
  answers: allNo,
  context: {},
  person: {},
  equipment: equipmentIds,
  tests: [],
  minutes: 20,
  bellyPressure: { hands: false, deep: false, handSessionsWithoutStopSign: 0 },
  history: null,
  own: [],
  date,
};

const household: readonly EquipmentId[] = ["chair", "bed", "pillow", "cushion", "blanket", "towel", "mat"];
const runnersDrawer: readonly EquipmentId[] = [
  "mat",
  "pad",
  "chair",
  "table",
  "pillow",
  "foam-roller",
  "tennis-ball",
  "softball",
  "lacrosse-ball",
  "loop-band",
  "long-band",
  "anchor",
  "tape-measure",
];

/** The made-up people of the browser tests, and some in whom other techniques come up. */
const profiles: Readonly<Record<string, Profile>> = {
  "desk worker": {
    ...somebody,
    person: { age: 41, experience: "beginner", sittingHoursPerDay: 9 },
    equipment: ["chair", "pillow", "blanket"],
    minutes: 10,
  },
  runner: {
    ...somebody,
    person: { age: 29, athlete: true, experience: "experienced", sittingHoursPerDay: 5 },
    equipment: runnersDrawer,
    tests: [thomas("left", false), thomas("right", true), held("left", 52), held("right", 12)],
    minutes: 30,
  },
  "long back pain": {
    ...somebody,
    answers: { ...allNo, "rf-lasting": "yes", "ci-spine-extension": "yes", "ci-kidney": "unsure" },
    person: { age: 56, experience: "beginner", sittingHoursPerDay: 6 },
    equipment: household,
    minutes: 20,
  },
  "trainer's client with everything": {
    ...somebody,
    person: { age: 35, experience: "experienced" },
    tests: [thomas("left", true), thomas("right", true)],
    bellyPressure: { hands: true, deep: true, handSessionsWithoutStopSign: 3 },
    minutes: 45,
  },
  "pregnant, twenty weeks": {
    ...somebody,
    answers: { ...allNo, "ci-preg": "yes", "ci-touch": "yes" },
    context: { pregnancyWeeks: 20 },
    equipment: household,
    minutes: 15,
  },
  "very bendy and short of breath": {
    ...somebody,
    answers: { ...allNo, "ci-hypermobile": "yes", "ci-pressure": "yes" },
    tests: [held("left", 5), held("right", 30)],
    minutes: 25,
  },
};

function thomas(side: "left" | "right", thighUp: boolean): DatedTest {
  const record: TestRecord = {
    test: "test-modified-thomas",
    side,
    method: "looked",
    surface: "edge",
    thighUp,
    kneeBends: false,
    kneeStraightens: false,
    turnsOut: false,
    driftsOut: false,
    pain: false,
  };
  return { record, on: date, purpose: "first" };
}

function held(side: "left" | "right", seconds: number): DatedTest {
  const record: TestRecord = {
    test: "test-hold-seated",
    side,
    seconds,
    difficult: false,
    shifts: false,
    pain: false,
  };
  return { record, on: date, purpose: "first" };
}

export interface PlannedFor {
  readonly person: string;
  readonly session: PlannedSession;
}

/** Today's session of each person. */
export const sessionsToday: readonly PlannedFor[] = Object.entries(profiles).map(([person, profile]) => {
  const { session } = makePlan(profile, { techniques, tests }, questions);
  if (session === null) throw new Error(`No session for ${person}`);
  return { person, session };
});

/** The runner's session of today, with so many minutes. */
export function runnersSession(minutes: number): PlannedSession {
  const { runner = somebody } = profiles;
  const { session } = makePlan({ ...runner, minutes }, { techniques, tests }, questions);
  if (session === null) throw new Error("No session for the runner");
  return session;
}

/** Half an hour for each person, and for one for whom more is said than for any other found among many. */
export function halfHours(): readonly PlannedFor[] {
  const muchSaid: Profile = {
    ...somebody,
    person: { experience: "experienced" },
    tests: [thomas("left", true), thomas("right", false)],
    bellyPressure: { hands: true, deep: true, handSessionsWithoutStopSign: 5 },
  };
  return Object.entries({ ...profiles, "much is said": muchSaid }).flatMap(([person, profile]) => {
    const { session } = makePlan({ ...profile, minutes: 30 }, { techniques, tests }, questions);
    return session === null ? [] : [{ person, session }];
  });
}

/** The sessions of the whole week, each different one once; tests are done before, and by the screen. */
export const sessionsOfTheWeek: readonly PlannedFor[] = Object.entries(profiles).flatMap(
  ([person, profile]) => {
    const { week } = makePlan(profile, { techniques, tests }, questions);
    const sessions = (week ?? []).map(({ day, items: all }): PlannedFor => {
      const items = all.filter(({ technique }) => !technique.startsWith("test-"));
      const seconds = items.reduce((total, item) => total + item.seconds, 0);
      return { person: `${person}, ${day}`, session: { date: day, items, seconds } };
    });
    const different = new Map(sessions.map((each) => [JSON.stringify(each.session.items), each]));
    return [...different.values()].filter(({ session }) => session.items.length > 0);
  },
);
