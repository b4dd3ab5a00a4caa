import type { TechniqueText } from "../../../technique.ts";
import {
  bellyNotFeel,
  bellyPlace,
  bellySite,
  deepBellyCautions,
  deepBellyKnown,
  proneBellyCaution,
} from "./belly-pressure-words.ts";

export const relPsoasSoftball2Text: TechniqueText = {
  name: "Softball, other knee out to the side",
  purpose:
    "The second step with a softball for the deep hip flexor (psoas): a little deeper, still without movement.",
  position:
    "On your front, propped on your forearms, a softball under one side of the belly, the other knee bent out.",
  standIns: "Nothing stands in for the softball here. A folded towel over it makes it milder.",
  into: [
    "Lie on your back first and find the place.",
    ...bellyPlace,
    "Turn on your front, propped on your forearms. Slip the ball under that place.",
    "Settle for two breaths with both legs long.",
  ],
  steps: [
    "If that is easy, bend the knee of the other leg, the side without the ball, and slide it out to the side.",
    "More weight comes to the ball. Your arms decide how much; stay at 4 of 10 or less.",
    "Breathe into the belly, in for four and out for six.",
    "If it is too much, slide the knee back. That is no failure: it is the first step.",
  ],
  outOf: [
    "Press into your forearms and lift the belly off the ball.",
    "Draw the legs together, roll to the free side and rest.",
  ],
  feel: ["The same dull pressure, a little deeper.", "It may ease, fade or move."],
  notFeel: bellyNotFeel,
  dose: "30 seconds at first, later 45, at most 60, one round a side. S2 gives no time and asks not to go deeper right away. S1 gives 30 to 60 seconds for a ball. S0's 3 to 6 minutes a spot are not for lying on a ball; nobody has tested that.",
  known: deepBellyKnown,
  differ:
    bellySite +
    " S2 goes deeper for release; S0 says that gentle reaches deep. No study decides it. We go deeper only when the first step is easy.",
  easier: "The softball with both legs long, a tennis ball, or your hands alone.",
  harder: "The same ball with a small leg lift.",
  cautions: [...deepBellyCautions, proneBellyCaution],
};
