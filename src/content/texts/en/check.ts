/** What the first page of the safety check needs, so that it is there before the many questions are. */
export { gateTexts, questionScreenTexts } from "./questions/check.ts";
export { answerTexts, checkTexts } from "./questions/answering.ts";
export { intendedUseTexts } from "./safety/intended-use.ts";
