import { adjustingTexts } from "./questions/adjusting.ts";
import { clinicianTexts } from "./questions/clinician.ts";
import { conditionTexts } from "./questions/conditions.ts";
import { emergencyTexts } from "./questions/emergency.ts";
import type { QuestionTexts } from "./questions/text-groups.ts";

export { gateTexts, questionScreenTexts } from "./questions/check.ts";
export { answerTexts, checkTexts, dateTexts } from "./questions/answering.ts";
export { clearanceTexts, summaryTexts } from "./questions/outcomes.ts";
export type { EmergencyId } from "./questions/text-groups.ts";

/** The words of all 69 questions. */
export const questionTexts: QuestionTexts = {
  ...emergencyTexts,
  ...clinicianTexts,
  ...adjustingTexts,
  ...conditionTexts,
};
