import type { GateId, GateText, QuestionScreenId, QuestionScreenText } from "../../../question.ts";

/** The first page asks these; a `no` saves the page behind it. */
export const gateTexts: Readonly<Record<GateId, GateText>> = {
  complaint: {
    ask: "Any pain, tingling, numbness or weakness in your back, belly, groin, hips or legs, even mild",
    plainer:
      "In the past weeks, has anything between your ribs and your feet hurt, tingled, felt numb or been weak, more than sore muscles after sport?",
  },
  pregnancy: {
    ask: "Pregnant now, possibly pregnant, or pregnant in the past year; or pelvis pain that began in a pregnancy",
    plainer:
      "Could you be pregnant, even if it is not likely? Were you at any time in the past twelve months? Does your pelvis still hurt since a pregnancy?",
  },
  operation: {
    ask: "An operation on belly, pelvis, spine, hip or leg in the past year, or one after which you are still told to take care; a tube put in through the groin; or a replaced hip, however long ago",
    plainer:
      "Has anyone operated on you between the ribs and the feet in the past twelve months, or do you have an artificial hip, or a list of things you may not do yet?",
  },
  blood: {
    ask: "A medicine that thins the blood, daily aspirin included, or you bleed easily",
    plainer:
      "Do you take anything so that your blood clots less, even aspirin? Have you been told that your blood clots badly?",
  },
  heart: {
    ask: "Anything with heart, blood vessels or blood pressure; a blood clot at any time; swollen legs; or glaucoma",
    plainer:
      "Has a doctor ever treated your heart, your arteries or veins, your blood pressure, a clot, or the pressure in your eyes? Do your legs swell?",
  },
  condition: {
    ask: "A hernia, a coil (IUD), thin bones or an old break in the spine, a connective tissue disease, cancer now or in the past 5 years, or anything that a doctor has found in belly, kidneys or pelvis",
    plainer:
      "Think of letters and check-ups: did a doctor name something in your belly, kidneys, womb, ovaries or bones? Do you have a hernia, a coil, a stoma or a transplant? Were you treated for cancer in the past five years?",
  },
};

export const questionScreenTexts: Readonly<Record<QuestionScreenId, QuestionScreenText>> = {
  about: {
    heading: "First, a little about you",
    leadIn: "Tick what fits. We then ask only what can concern you.",
    none: "None of these",
  },
  "now-belly": {
    heading: "Right now: belly and groin",
    leadIn: "Most people have none of these. Do you, today or in the past days?",
    none: "None of these",
  },
  "now-back-and-legs": {
    heading: "Right now: back, legs and chest",
    leadIn: "Again, most people have none of these. Do you?",
    none: "None of these",
  },
  lately: {
    heading: "In the past weeks",
    leadIn: "Have you noticed any of these?",
    none: "None of these",
  },
  pain: {
    heading: "About what you feel",
    leadIn: "You told us that something hurts, tingles or is weak. Does any of these fit?",
    none: "None of these fits",
  },
  "bones-and-joints": {
    heading: "Bones and joints",
    leadIn: "Is any of these true for you?",
    none: "None of these",
  },
  pregnancy: {
    heading: "Pregnancy and the time after",
    leadIn: "Is any of these true for you?",
    none: "None of these",
  },
  operations: {
    heading: "Operations",
    leadIn: "Is any of these true for you?",
    none: "None of these",
  },
  "heart-and-blood": {
    heading: "Heart and blood",
    leadIn: "Is any of these true for you?",
    none: "None of these",
  },
  conditions: {
    heading: "What doctors have told you",
    leadIn: "Is any of these true for you?",
    none: "None of these",
  },
  "last-things": {
    heading: "A few last things",
    leadIn: "Is any of these true for you? They only change how you do things.",
    none: "None of these",
  },
};
