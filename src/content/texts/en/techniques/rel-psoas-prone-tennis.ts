import type { TechniqueText } from "../../../technique.ts";
import {
  bellyNotFeel,
  bellyPlace,
  bellySite,
  deepBellyCautions,
  deepBellyKnown,
  proneBellyCaution,
} from "./belly-pressure-words.ts";

export const relPsoasProneTennisText: TechniqueText = {
  name: "Lying over a tennis ball",
  purpose:
    "Still pressure toward the deep hip flexor (psoas) with a small, soft ball, your arms taking weight.",
  position: "On your front, propped on your forearms, a ball under one side of the belly.",
  standIns: "A tennis ball, or a release tool made for this. A folded towel over it makes it milder.",
  into: [
    "Lie on your back first and find the place.",
    ...bellyPlace,
    "Turn on your front, propped on your forearms. Slip the ball under that place with one hand.",
    "Keep your weight on forearms, thighs and toes. Only a part of it goes to the ball.",
  ],
  steps: [
    "Breathe out and let a little weight down. Breathe in and wait.",
    "Go on until you feel a dull pressure, at most 4 of 10. Then stay.",
    "Breathe in for four and out for six. The belly pushes gently against the ball.",
    "If breathing gets shallow, push up a little with your arms.",
  ],
  outOf: [
    "Press into your forearms and lift the belly off the ball.",
    "Roll to the free side, away from it, and rest.",
  ],
  feel: ["A deep, dull feeling, as S1 has it, and nothing else.", "It may ease, fade or move."],
  notFeel: bellyNotFeel,
  dose: "30 seconds at first, later 45, at most 60, one round a side. That is what S1 gives: 30 to 60 seconds. S0's 3 to 6 minutes a spot are not for lying on a ball; nobody has tested that.",
  known: deepBellyKnown,
  differ:
    bellySite +
    " S1 lets the body sink; we keep the arms under load. At sharp or throbbing pain S1 moves the ball at once; we come off and end the step.",
  easier: "Ball and block on your back, or your hands alone.",
  harder: "A softball, which is larger and reaches deeper (S2).",
  cautions: [...deepBellyCautions, proneBellyCaution],
};
