import type { GateId, QuestionFacts, QuestionScreen } from "../question.ts";
import { emergencyQuestions } from "../questions/emergency-questions.ts";
import { clinicianQuestions } from "../questions/clinician-questions.ts";
import { adjustingQuestions } from "../questions/adjusting-questions.ts";
import { conditionQuestions } from "../questions/condition-questions.ts";
import { layOutScreens } from "../questions/question-screens.ts";

export { questionIds } from "../ids.ts";
export { regions } from "../safety/regions.ts";

/** All 69, in the order of the safety contract. */
export const questions: readonly QuestionFacts[] = [
  ...emergencyQuestions,
  ...clinicianQuestions,
  ...adjustingQuestions,
  ...conditionQuestions,
];

/** The pages of the check in order, each with all the questions that it can hold. */
export const questionScreens: readonly QuestionScreen[] = layOutScreens(questions);

/** Asked on the first page, in this order. */
export const gateIds: readonly GateId[] = [
  "complaint",
  "pregnancy",
  "operation",
  "blood",
  "heart",
  "condition",
];
