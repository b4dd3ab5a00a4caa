import type { SafetyDate } from "../../../question.ts";

export const checkTexts = {
  title: "Is this right for you today?",
  intro:
    "A few short lists, about three minutes. Your answers stay on this device. They decide what is left out, so that the rest can be done with an easy mind.",
  ageAsk: "How old are you?",
  ageWhy: "Some questions depend on age. You can also leave this empty.",
  ageMissing: "Without your age we ask two more questions.",
  progress: "Page {page} of {pages}",
  unanswered: "This page still needs an answer: tick what fits, or the line at the end.",
  askedByProgram: "Not asked, because of what you said on the first page.",
  runOut: "Some time has passed. Is this still so?",
  runOutWhy: "Until you answer again, we keep to what you said before.",
  change: "Change an answer",
  again: "Go through the whole check again",
} as const;

export const answerTexts = {
  yes: "Yes",
  no: "No",
  unsure: "Not sure",
  howUnsure: "Not sure about a line? Tick it too, and then say so below it.",
  notSure: "I am not sure",
  unsureOpens: "Let us ask it another way",
  stillUnsure: "Still not sure. That is fine: we keep to the safe side until you know.",
} as const;

/** Asked with a `yes`, so that the answer can be asked again when its time is over. */
export const dateTexts: Readonly<Record<SafetyDate | "pregnancyWeeks", string>> = {
  pregnancyWeeks: "How many weeks pregnant are you? Leave it empty if you do not know.",
  birthOn: "When was the birth?",
  operationOn: "When was the operation?",
  hipReplacedOn: "When was the hip replaced?",
  iudFittedOn: "When was the coil fitted?",
  catheterOn: "When was the tube put in?",
  clotTreatedOn: "When did treatment of the clot begin?",
  popOn: "When did you feel the pop or see the bruise?",
  boneBrokenOn: "When did the bone break?",
  fallOn: "When was your last fall? Leave it empty if you have not fallen.",
};
