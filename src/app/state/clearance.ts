import type { LocalDate } from "#base";
import type { Answer, QuestionId } from "#content";
import { questions } from "#content/questions";
import type { Answers, Clearance, PersonRecord, Screening } from "#engine";
import { answersRunningOut, effectiveContext, mayStart, screenAnswers } from "#engine/screening";
import type { RunningOut } from "#engine/screening";
import { today } from "./today.ts";

const known = new WeakMap<PersonRecord, { readonly on: LocalDate; readonly screening: Screening }>();

/** What the answers in force allow on a day. Worked out once for a record and a day. */
export function screeningOf(record: PersonRecord, on: LocalDate = today()): Screening {
  const before = known.get(record);
  if (before?.on === on) return before.screening;
  const screening = screenAnswers(
    { answers: answersOf(record), context: effectiveContext(record.context, on), person: ageOf(record) },
    questions,
  );
  known.set(record, { on, screening });
  return screening;
}

export function clearanceOf(record: PersonRecord, on: LocalDate = today()): Clearance {
  return screeningOf(record, on).clearance;
}

/** No test, no plan and no start button: somebody should look first, or answers are missing. */
export function isBlocked({ clearance }: Pick<Screening, "clearance">): boolean {
  return !mayStart(clearance);
}

/** The answers without the days on which they were given. */
export function answersOf(record: Pick<PersonRecord, "answers">): Answers {
  const answers: Partial<Record<QuestionId, Answer>> = {};
  for (const [id, said] of Object.entries(record.answers)) answers[id as QuestionId] = said.answer;
  return answers;
}

/** Answers whose time is over: they stay in force until they are given again. */
export function runningOutOf(record: PersonRecord, on: LocalDate = today()): readonly RunningOut[] {
  return answersRunningOut(record.answers, { context: record.context, person: ageOf(record) }, on, questions);
}

/** Whether the safety check was never gone through on this device. */
export function isUnchecked(record: Pick<PersonRecord, "safetyCheckedOn" | "answers">): boolean {
  return record.safetyCheckedOn === null && Object.keys(record.answers).length === 0;
}

function ageOf({ person }: Pick<PersonRecord, "person">): { readonly age?: number } {
  return person.age === undefined ? {} : { age: person.age };
}
