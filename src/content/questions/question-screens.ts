import type { QuestionFacts, QuestionScreen, QuestionScreenId } from "../question.ts";

/** What cannot wait is asked first, right after the first page; lasting things come last. */
const questionScreenIds: readonly QuestionScreenId[] = [
  "about",
  "now-belly",
  "now-back-and-legs",
  "lately",
  "pain",
  "bones-and-joints",
  "pregnancy",
  "operations",
  "heart-and-blood",
  "conditions",
  "last-things",
];

export function layOutScreens(questions: readonly QuestionFacts[]): readonly QuestionScreen[] {
  return questionScreenIds.map((id) => ({
    id,
    questions: questions.filter((question) => question.screen === id).map((question) => question.id),
  }));
}
