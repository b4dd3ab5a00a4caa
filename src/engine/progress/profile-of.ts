import type { Answer, Catalogue, EquipmentId, QuestionId } from "#content";
import type { LocalDate } from "#base";
import type { Profile } from "../planning/plan.ts";
import { effectiveContext } from "../screening/effective-context.ts";
import type { Answers } from "../screening/screening.ts";
import type { PersonRecord } from "./person-record.ts";

/** Minutes of a session where the person never said. */
export const usualMinutes = 15;

/**
 * The engine's profile of a person on a day. `minutes`: 5 to 45, what they have today; their setting where not said.
 * The catalogue says which techniques count as hands on the belly.
 */
export function profileOf(
  record: PersonRecord,
  at: { readonly date: LocalDate; readonly minutes?: number },
  catalogue: Catalogue,
): Profile {
  return {
    answers: answersOf(record),
    context: effectiveContext(record.context, at.date),
    person: record.person,
    equipment: (record.equipment ?? []) as readonly EquipmentId[],
    tests: record.tests,
    minutes: Math.min(45, Math.max(5, Math.round(at.minutes ?? record.settings.minutes ?? usualMinutes))),
    bellyPressure: {
      ...record.bellyPressure,
      handSessionsWithoutStopSign: handSessionsWithoutStopSign(record, catalogue),
    },
    history: record,
    own: record.own,
    date: at.date,
  };
}

/** Sessions with hands on the belly that ended without any stop sign. Exact up to 10; ten stands for ten or more. */
export function handSessionsWithoutStopSign(record: PersonRecord, catalogue: Catalogue): number {
  const sessions = new Set<string>();
  for (const technique of catalogue.techniques) {
    if (!technique.classes.includes("abd-hand")) continue;
    for (const id of record.cleanSessions[technique.id] ?? []) sessions.add(id);
  }
  return Math.min(sessions.size, 10);
}

function answersOf(record: PersonRecord): Answers {
  const answers: Partial<Record<QuestionId, Answer>> = {};
  for (const [question, said] of Object.entries(record.answers))
    answers[question as QuestionId] = said.answer;
  return answers;
}
