import type { QuestionFacts, TechniqueClass } from "#content";
import { unsureClinicianBars } from "./screen-answers.ts";

/**
 * Every set of barred classes with which somebody can still get a plan: the empty one, and all unions of what
 * single answers bar. A question counts with its bars; one whose bars depend on the week of pregnancy counts twice,
 * early and late; a clinician's question counts with what its `unsure` bars. Answers are taken as independent, so
 * that a person more unlucky than any real one is covered too. Each set is sorted; small sets come first.
 */
export function reachableBarredSets(
  questions: readonly QuestionFacts[],
): readonly (readonly TechniqueClass[])[] {
  const sets = new Map<string, readonly TechniqueClass[]>([["", []]]);
  for (const added of singleAnswerBars(questions)) {
    const unions = [...sets.values()].map((known) => [...new Set([...known, ...added])].toSorted());
    for (const union of unions) sets.set(union.join(" "), union);
  }
  return [...sets].toSorted(bySizeThenName).map(([, set]) => set);
}

/** What one answer bars, each way once. */
function singleAnswerBars(questions: readonly QuestionFacts[]): readonly (readonly TechniqueClass[])[] {
  const ways = questions.flatMap((question) => barsOfAnswers(question));
  return [...new Map(ways.map((bars) => [bars.toSorted().join(" "), bars])).values()];
}

function barsOfAnswers(question: QuestionFacts): readonly (readonly TechniqueClass[])[] {
  if (question.kind === "emergency") return [];
  if (question.kind === "clinician") return [unsureClinicianBars];
  if (question.laterBars === null) return [question.bars];
  return [question.bars, [...question.bars, ...question.laterBars.bars]];
}

type Named = readonly [string, readonly TechniqueClass[]];

function bySizeThenName([nameA, a]: Named, [nameB, b]: Named): number {
  if (a.length !== b.length) return a.length - b.length;
  return nameA < nameB ? -1 : 1;
}
