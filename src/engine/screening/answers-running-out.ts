import type { Answer, QuestionFacts, QuestionId, RunsOut, SafetyDate } from "#content";
import { addDays } from "#base";
import type { LocalDate } from "#base";
import type { Answers, SafetyContext } from "./screening.ts";

interface SaidAnswer {
  readonly answer: Answer;
  readonly on: LocalDate;
}
/** Answers with the day on which each was given, as the person's record keeps them. */
export type DatedAnswers = Readonly<Partial<Record<QuestionId, SaidAnswer>>>;

export interface RunningOut {
  readonly question: QuestionId;
  readonly because: "time" | "age";
  /** The first day on which it is asked again. */
  readonly from: LocalDate;
  /** What to ask: the question itself and those that may change with it. */
  readonly askAgain: readonly QuestionId[];
}

/** A `yes` that was given again after its time had run out, and one without weeks, is asked about after these. */
const askedAgainDays = 28;

/**
 * Answers to offer for asking again today. They stay in force until they are (SCR-18 to SCR-20).
 * `person`: the age as it is now; `context.age`: as it was when the check was made.
 */
export function answersRunningOut(
  answers: DatedAnswers,
  known: { readonly context: SafetyContext; readonly person?: { readonly age?: number | undefined } },
  today: LocalDate,
  questions: readonly QuestionFacts[],
): readonly RunningOut[] {
  return questions.flatMap((question): readonly RunningOut[] => {
    const said = answers[question.id];
    if (said === undefined) return [];
    if (hasOutgrown(question, known.context.age, known.person?.age))
      return [{ question: question.id, because: "age", from: today, askAgain: [question.id] }];
    const from = runsOutOn(question, said, known.context);
    if (question.runsOut === null || from === null || from > today) return [];
    const askAgain = [question.id, ...question.runsOut.askedWith];
    return [{ question: question.id, because: "time", from, askAgain }];
  });
}

/** The first day on which a `yes` or `unsure` is asked again, or null where it does not run out by itself. */
export function runsOutOn(
  question: QuestionFacts,
  said: SaidAnswer,
  context: SafetyContext,
): LocalDate | null {
  if (question.runsOut === null || said.answer === "no") return null;
  const due = dueOn(question.runsOut, said.on, context);
  return said.on >= due ? addDays(said.on, askedAgainDays) : due;
}

/** The dates and weeks that go with the answers, each once, in the order of the questions. */
export function datesToAsk(
  answers: Answers,
  questions: readonly QuestionFacts[],
): readonly (SafetyDate | "pregnancyWeeks")[] {
  const dates = questions.flatMap(({ id, runsOut }) => {
    if (runsOut === null || runsOut.since === "answer" || answers[id] !== "yes") return [];
    return [runsOut.since === "pregnancy" ? ("pregnancyWeeks" as const) : runsOut.since];
  });
  return [...new Set(dates)];
}

function dueOn({ since, weeks }: RunsOut, saidOn: LocalDate, context: SafetyContext): LocalDate {
  if (since !== "pregnancy") {
    const start = since === "answer" ? saidOn : (context[since] ?? saidOn);
    return addDays(start, 7 * weeks);
  }
  if (context.pregnancyWeeks === undefined) return addDays(saidOn, askedAgainDays);
  return addDays(context.pregnancyWeeksOn ?? saidOn, 7 * (weeks - context.pregnancyWeeks));
}

function hasOutgrown({ ageRule }: QuestionFacts, then: number | undefined, now: number | undefined): boolean {
  if (ageRule === null || then === undefined || now === undefined) return false;
  return then < ageRule.under !== now < ageRule.under;
}
