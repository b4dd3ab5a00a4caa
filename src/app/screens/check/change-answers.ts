import type { LocalDate } from "#base";
import type { Answer, QuestionFacts, QuestionId } from "#content";
import type { Answers, PersonRecord, SafetyContext } from "#engine";
import { effectiveContext } from "#engine/screening";
import type { NewEntry } from "#journal";
import { answersIn } from "./answer-list.ts";
import type { AnswerList } from "./answer-list.ts";
import type { DraftContext, ListId } from "./check-draft.ts";
import { contextFor, dateWith, safetyBody, typedContext } from "./check-pages.ts";

type Known = Pick<PersonRecord, "answers" | "context" | "person">;

interface Change {
  readonly list: AnswerList<ListId>;
  readonly ids: readonly QuestionId[];
  readonly typed: DraftContext;
  /** `changed`: only what differs from before. `all`: each is answered anew, and the age with them. */
  readonly save: "changed" | "all";
}

/** Answers that are changed or given again. Null where nothing differs. */
export function changeEvent(
  known: Known,
  { list, ids, typed, save }: Change,
  today: LocalDate,
  questions: readonly QuestionFacts[],
): NewEntry | null {
  const given = answersIn<ListId>(list, ids) as Answers;
  const before = typedContext(effectiveContext(known.context, today));
  const differs = (id: QuestionId) =>
    known.answers[id]?.answer !== given[id] || hasNewDate(id, given, before, typed, questions);
  const kept = ids.filter((id) => given[id] !== undefined && (save === "all" || differs(id)));
  if (kept.length === 0) return null;
  const answers: Partial<Record<QuestionId, Answer>> = {};
  for (const id of kept) {
    const answer = given[id];
    if (answer !== undefined) answers[id] = answer;
  }
  const age = save === "all" ? (known.person.age ?? null) : null;
  const context: SafetyContext = contextFor(answers, typed, age, today, questions);
  return { type: "safety-answered", body: safetyBody("change", answers, context) };
}

/**
 * Questions of the same gate as one that has just become yes or unsure, all of which were no before: nobody may have
 * been asked them, because the gate was shut. Those just answered are left out.
 */
export function relatedQuestions(
  before: Known["answers"],
  list: AnswerList<ListId>,
  ids: readonly QuestionId[],
  questions: readonly QuestionFacts[],
): readonly QuestionId[] {
  const given = answersIn<ListId>(list, ids) as Answers;
  const opened = new Set(
    questions
      .filter(({ id }) => given[id] === "yes" || given[id] === "unsure")
      .map(({ audience }) => audience)
      .filter((audience) => isGate(audience))
      .filter((gate) =>
        questions.every((each) => each.audience !== gate || before[each.id]?.answer === "no"),
      ),
  );
  return questions.filter((each) => opened.has(each.audience) && !ids.includes(each.id)).map(({ id }) => id);
}

function isGate(audience: QuestionFacts["audience"]): boolean {
  return audience !== "everyone" && audience !== "age-unknown" && audience !== "from-65";
}

function hasNewDate(
  id: QuestionId,
  given: Answers,
  before: DraftContext,
  typed: DraftContext,
  questions: readonly QuestionFacts[],
): boolean {
  const question = questions.find((each) => each.id === id);
  const name = question === undefined ? null : dateWith(question);
  return name !== null && given[id] === "yes" && typed[name] !== undefined && typed[name] !== before[name];
}
