import type { NoteText } from "../../knowledge.ts";
import { causeTexts, effectTexts, symptomTexts, tipTexts } from "./knowledge/causes-and-effects.ts";
import { numberTexts } from "./knowledge/numbers.ts";
import { observationTexts } from "./knowledge/observations.ts";
import { readerQuestionTexts } from "./knowledge/reader-questions.ts";
import { ruleTexts } from "./knowledge/rules.ts";

export { anatomyTexts } from "./knowledge/anatomy.ts";
export { claimTexts, gradeTexts } from "./knowledge/claims.ts";
export { disagreementTexts } from "./knowledge/disagreements.ts";

/** The words of every note, by id. Pages that show one topic import its own door instead. */
export const noteTexts: Readonly<Record<string, NoteText>> = {
  ...ruleTexts,
  ...observationTexts,
  ...causeTexts,
  ...effectTexts,
  ...symptomTexts,
  ...tipTexts,
  ...readerQuestionTexts,
  ...numberTexts,
};
