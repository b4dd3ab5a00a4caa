import type { AllContent } from "../all-content.ts";
import { anatomy, claims, disagreements, notes } from "./knowledge.ts";
import { phrases } from "./phrases.ts";
import { figurePoses } from "./poses.ts";
import { questions } from "./questions.ts";
import { articles, papers } from "./sources.ts";
import { techniques } from "./techniques.ts";
import { tests } from "./tests.ts";
import { equipmentGroups, equipmentTexts } from "../texts/en/equipment.ts";
import { anatomyTexts, claimTexts, disagreementTexts, gradeTexts, noteTexts } from "../texts/en/knowledge.ts";
import { techniqueNames, testNames } from "../texts/en/names.ts";
import { phraseTexts } from "../texts/en/phrases.ts";
import {
  answerTexts,
  checkTexts,
  clearanceTexts,
  dateTexts,
  gateTexts,
  questionScreenTexts,
  questionTexts,
  summaryTexts,
} from "../texts/en/questions.ts";
import {
  bellyPressureTexts,
  helpTexts,
  intendedUseTexts,
  laterCheckTexts,
  regionTexts,
  shortCheckTexts,
  shortCheckVerdictTexts,
  shortEmergencyTexts,
  shortGroupTexts,
  stopSignTexts,
  stopTexts,
} from "../texts/en/safety.ts";
import { soundtrackTexts } from "../texts/en/soundtrack.ts";
import { techniqueTexts } from "../texts/en/techniques.ts";
import { testTexts } from "../texts/en/tests.ts";

export { checkContent } from "../check/check-content.ts";
export type { CatalogueIds } from "../check/check-ids.ts";
export type { ContentFault } from "../check/content-fault.ts";
export type { AllContent } from "../all-content.ts";

export const allContent: AllContent = {
  techniques,
  tests,
  questions,
  phrases,
  notes,
  claims,
  disagreements,
  anatomy,
  articles,
  papers,
  figures: figurePoses,
  texts: {
    techniques: techniqueTexts,
    tests: testTexts,
    questions: questionTexts,
    phrases: phraseTexts,
    notes: noteTexts,
    claims: claimTexts,
    disagreements: disagreementTexts,
    anatomy: anatomyTexts,
    techniqueNames,
    testNames,
    others: {
      answerTexts,
      bellyPressureTexts,
      checkTexts,
      clearanceTexts,
      dateTexts,
      equipmentGroups,
      equipmentTexts,
      figureWords: figurePoses.map(({ steps }) => steps.map(({ words }) => words)),
      gateTexts,
      gradeTexts,
      helpTexts,
      intendedUseTexts,
      laterCheckTexts,
      questionScreenTexts,
      regionTexts,
      shortCheckTexts,
      shortCheckVerdictTexts,
      shortEmergencyTexts,
      shortGroupTexts,
      soundtrackTexts,
      stopSignTexts,
      stopTexts,
      summaryTexts,
    },
  },
};
