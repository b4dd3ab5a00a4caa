import type { EmergencyId } from "../questions/text-groups.ts";

/** One short line each, for the list "anything new?" before every session. */
export const shortEmergencyTexts: Readonly<Record<EmergencyId, string>> = {
  "rf-cauda": "Numb between the legs, bladder, bowel or sexual feeling changed, or both legs weak",
  "rf-aaa-burst": "Sudden strong belly or back pain with faintness, cold sweat or a racing heart",
  "rf-abdomen": "Belly pain with fever, vomiting or a hard belly, or low on the right when you move the leg",
  "rf-psoas-abscess": "Fever with pain in side, hip or groin, a limp or a bent hip",
  "rf-torsion": "Sudden strong pain on one side of belly or pelvis, or in a testicle",
  "rf-ectopic":
    "Perhaps pregnant, or not yet scanned, with low belly or shoulder-tip pain, bleeding or fainting",
  "rf-preg-alarm": "Pregnant, with bleeding, leaking fluid, contractions or a very bad headache",
  "rf-bleed":
    "On blood thinners or bleeding easily, with new groin, side or thigh pain, bruises, or a weak or numb leg",
  "rf-dvt": "One leg swollen, warm and tender, or sudden breathlessness or chest pain",
  "rf-trauma": "A fall or accident, and the leg does not carry you, or looks shorter or turned",
  "rf-limb": "A cold, pale leg, or weakness that gets worse fast",
  "rf-lump-hard": "A hard, painful lump in the groin, or a lump with vomiting",
  "rf-joint-hot": "A replaced joint hot, red or newly sore, or a hot joint with fever",
};

/** Headings of that list, by what the lines are about. */
export const shortGroupTexts = {
  told: "Because of what you told us",
  belly: "Belly and groin",
  "back-and-legs": "Back, legs and chest",
  "not-told": "Pregnant, or on blood thinners by now?",
} as const;

export const shortCheckTexts = {
  title: "Before you start",
  newAsk: "Is any of this new since last time?",
  newNone: "Nothing new",
  painAsk: "How much does it hurt today, from 0 to 10?",
  painLow: "0: not at all",
  painHigh: "10: as bad as can be",
  bladderAsk: "Have you emptied your bladder?",
  mealAsk: "Has it been two hours or more since you last ate a meal?",
  bellyWhy: "Only because today's plan has pressure on the belly.",
  signsAsk:
    "Since you last used a ball or tool on your belly: strong pain, vomiting, fever, blood in stool or urine, or faintness?",
  signsYes: "Yes, one of these",
  signsNo: "None of these",
  tenderRight:
    "Is the tender place low on the right of your belly? Then one question again, before you go on:",
  start: "Start",
} as const;

/** What the short check led to (`ShortCheckVerdict` in engine/screening), by reason. */
export const shortCheckVerdictTexts = {
  emergency: {
    heading: "Please get help now",
    body: "This should be looked at straight away. There is no session today.",
  },
  unsure: {
    heading: "Please ask someone today",
    body: "You were not sure about one of these. Ring an advice line or a clinician today, and come back when you know.",
  },
  signs: {
    heading: "Please get help now",
    body: "After deep pressure on the belly these signs need to be looked at straight away: go to an emergency department or ring the emergency number. Say that you pressed on your belly, and when.",
  },
  painHigh: {
    heading: "Rest today",
    body: "At 7 or more, stretching and pressing rarely help, and they can stir things up. Today there is quiet rest only. If it stays this strong, talk to a clinician.",
  },
  painAboveUsual: {
    heading: "Rest today",
    body: "It hurts clearly more than usual for you. Today there is quiet rest only, to let it settle. If it is not better in a few days, talk to a clinician.",
  },
  bladder: {
    heading: "No belly pressure yet",
    body: "A full bladder and pressure do not go together. Empty it first, or go on without the belly part.",
  },
  meal: {
    heading: "No belly pressure yet",
    body: "After a meal your belly needs about two hours. Go on without the belly part, or come back later.",
  },
} as const;
