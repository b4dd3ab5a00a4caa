/**
 * How long a plan takes: 10,000 different people, none of them blocked, with 45 minutes, all equipment and 200 sessions
 * of history each. Catalogue and questions are the real ones.
 */
import { performance } from "node:perf_hooks";
import { addDays, localDate } from "#base";
import type { Instant, LocalDate } from "#base";
import type { Answer, TechniqueId } from "#content";
import { questions } from "#content/questions";
import { equipmentIds, techniques } from "#content/techniques";
import { tests } from "#content/tests";
import type { DatedTest, DoneSession, PersonRecord, Profile } from "#engine";
import { makePlan } from "#engine/planning";
import { emptyRecord } from "#engine/progress";
import type { EventId, TestRecord } from "#events";
import { seededRandom } from "./made-up-journal.ts";
import { report } from "./support/report.ts";

const people = 10_000;
const sessionsEach = 200;
const catalogue = { techniques, tests };
const today = localDate("2026-11-20");

const random = seededRandom(20261120);
const roll = (sides: number): number => Math.floor(random() * sides);
function pick<T>(list: readonly T[]): T {
  return list[roll(list.length)] as T;
}

const harmless = questions.filter(({ kind }) => kind === "bar" || kind === "adapt");
const allNo = Object.fromEntries(questions.map(({ id }) => [id, "no" as const]));

function someAnswers(): Profile["answers"] {
  const said = Array.from(
    { length: roll(4) },
    () => [pick(harmless).id, pick<Answer>(["yes", "unsure"])] as const,
  );
  return { ...allNo, ...Object.fromEntries(said) };
}

function someTests(): readonly DatedTest[] {
  return Array.from({ length: roll(9) }, (_, week) => addDays(today, -7 * week)).flatMap((on) =>
    (["left", "right"] as const).flatMap((side) => {
      const thomas: TestRecord = {
        test: "test-modified-thomas",
        side,
        method: "phone",
        surface: "edge",
        thighDegrees: roll(30) - 15,
        pelvisDegrees: roll(10) - 5,
        backStayedFlat: true,
        kneeDegrees: 60 + roll(40),
        pain: false,
      };
      const hold: TestRecord = {
        test: "test-hold-seated",
        side,
        seconds: roll(40),
        difficult: false,
        shifts: false,
        pain: false,
      };
      return [thomas, hold].map((record): DatedTest => ({ record, on, purpose: "retest" }));
    }),
  );
}

function someSession(day: LocalDate, number: number): DoneSession {
  const items = Array.from({ length: 8 }, () => ({
    technique: pick(techniques).id as TechniqueId,
    side: pick(["left", "right", "both"] as const),
    level: pick([1, 2, 3] as const),
    seconds: 30 + roll(90),
    setsDone: 1,
    setsPlanned: 1,
    discomfort: roll(4),
  }));
  const startedAt = `${day}T08:00:00+01:00` as Instant;
  return {
    id: `session-${String(number)}` as EventId,
    day,
    startedAt,
    kind: "planned",
    outcome: "done",
    seconds: 1200,
    items,
    stopSigns: [],
  };
}

function someHistory(): PersonRecord {
  const days = Array.from({ length: sessionsEach }, (_, index) =>
    addDays(today, Math.floor((index - sessionsEach) * 0.6)),
  );
  const sessions = days.map(someSession);
  const levels = Object.fromEntries(
    techniques.map(({ id }) => [
      id,
      { level: 1, cap: null, comfortable: roll(4), tooMuchAtLowest: false } as const,
    ]),
  );
  return {
    ...emptyRecord,
    sessions,
    sessionDays: sessions.map(({ id, day, seconds, outcome }) => ({ id, day, seconds, outcome })),
    pains: days.map((on, index) => ({
      event: `pain-${String(index)}` as EventId,
      on,
      score: 2 + roll(2),
      when: "before",
      session: null,
    })),
    levels,
    newestDay: today,
  };
}

function somebody(history: PersonRecord): Profile {
  return {
    answers: someAnswers(),
    context: {},
    person: {
      age: 20 + roll(60),
      athlete: roll(2) === 1,
      experience: pick(["beginner", "experienced"] as const),
    },
    equipment: equipmentIds,
    tests: someTests(),
    minutes: 45,
    bellyPressure: { hands: roll(2) === 1, deep: roll(2) === 1, handSessionsWithoutStopSign: roll(5) },
    history,
    own: [],
    date: today,
  };
}

/** A hundred people share a history each time, so that all of them fit into memory; all else is each one's own. */
function manyPeople(): readonly Profile[] {
  const found: Profile[] = [];
  let history = someHistory();
  while (found.length < people) {
    if (found.length % 100 === 0) history = someHistory();
    const profile = somebody(history);
    if (makePlan(profile, catalogue, questions).session !== null) found.push(profile);
  }
  return found;
}

const profiles = manyPeople();
globalThis.gc?.();
const took = profiles
  .map((profile) => {
    const from = performance.now();
    makePlan(profile, catalogue, questions);
    return performance.now() - from;
  })
  .toSorted((a, b) => a - b);

for (const [name, share] of [
  ["p50", 0.5],
  ["p99", 0.99],
] as const) {
  const value = took[Math.floor(people * share)] ?? 0;
  report({ name: `plan-${name}`, value, unit: "ms", people, sessions: sessionsEach, limit: 1 });
}
