import type { QuestionId } from "#content";
import { questions } from "#content/questions";

/** The page of the safety check on which a question stands. */
export function screenOf(question: QuestionId): string {
  return questions.find(({ id }) => id === question)?.screen ?? "about";
}
