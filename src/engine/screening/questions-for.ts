import type { Answer, GateId, QuestionFacts, QuestionId, QuestionScreen } from "#content";
import type { Answers } from "./screening.ts";

/** What the first page of the check told. A gate that is missing was not answered. */
export interface FirstPage {
  readonly gates: Readonly<Partial<Record<GateId, Answer>>>;
  readonly person: { readonly age?: number | undefined };
}

export interface AskedQuestions {
  /** The pages to show, in order, each with just what is asked. `about` is always there: it holds the gates. */
  readonly screens: readonly QuestionScreen[];
  /** Answers that the program gives for the person. */
  readonly given: Answers;
}

/** Only what can concern this person is asked; the program answers the rest (SCR-13 to SCR-16). */
export function questionsFor(
  firstPage: FirstPage,
  questions: readonly QuestionFacts[],
  screens: readonly QuestionScreen[],
): AskedQuestions {
  const asked = new Set(questions.filter((each) => isAsked(each, firstPage)).map((each) => each.id));
  return {
    screens: screens
      .map((screen) => ({ ...screen, questions: screen.questions.filter((id) => asked.has(id)) }))
      .filter((screen) => screen.id === "about" || screen.questions.length > 0),
    given: answersGiven(firstPage, questions, asked),
  };
}

/** What was said and asked, with the answers of the program; what was said to questions no longer asked is dropped. */
export function completeAnswers(
  said: Answers,
  firstPage: FirstPage,
  questions: readonly QuestionFacts[],
): Answers {
  const answers: Partial<Record<QuestionId, Answer>> = {};
  for (const question of questions) {
    const answer = isAsked(question, firstPage) ? said[question.id] : programAnswer(question, firstPage);
    if (answer !== undefined) answers[question.id] = answer;
  }
  return answers;
}

/**
 * The first page as earlier answers suggest it, when the check is opened again: `yes` where anything behind the gate
 * is yes or unsure, `no` where all is no, missing where some of it was never answered.
 */
export function gatesFrom(answers: Answers, questions: readonly QuestionFacts[]): FirstPage["gates"] {
  const gates: Partial<Record<GateId, Answer>> = {};
  for (const gate of gatesOf(questions)) {
    const behind = questions.filter(({ audience }) => audience === gate).map(({ id }) => answers[id]);
    if (behind.some((answer) => answer === "yes" || answer === "unsure")) gates[gate] = "yes";
    else if (behind.every((answer) => answer === "no")) gates[gate] = "no";
  }
  return gates;
}

function gatesOf(questions: readonly QuestionFacts[]): ReadonlySet<GateId> {
  const gates = questions.flatMap(({ audience }) =>
    audience === "everyone" || audience === "age-unknown" || audience === "from-65" ? [] : [audience],
  );
  return new Set(gates);
}

function isAsked({ audience }: QuestionFacts, { gates, person }: FirstPage): boolean {
  switch (audience) {
    case "everyone":
      return true;
    case "age-unknown":
      return person.age === undefined;
    case "from-65":
      return person.age === undefined || person.age >= 65;
    case "complaint":
    case "pregnancy":
    case "operation":
    case "blood":
    case "heart":
    case "condition":
      return gates[audience] !== "no";
  }
}

function answersGiven(
  firstPage: FirstPage,
  questions: readonly QuestionFacts[],
  asked: ReadonlySet<QuestionId>,
): Answers {
  const given: Partial<Record<QuestionId, Answer>> = {};
  for (const question of questions)
    if (!asked.has(question.id)) given[question.id] = programAnswer(question, firstPage);
  return given;
}

/** `no`, but for what a known age makes a `yes`. */
function programAnswer({ ageRule }: QuestionFacts, { person }: FirstPage): Answer {
  const isYesByAge = ageRule?.counts === "yes" && person.age !== undefined && person.age < ageRule.under;
  return isYesByAge ? "yes" : "no";
}
