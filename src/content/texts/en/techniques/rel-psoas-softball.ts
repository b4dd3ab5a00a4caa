import type { TechniqueText } from "../../../technique.ts";
import {
  bellyNotFeel,
  bellyPlace,
  bellySite,
  deepBellyCautions,
  deepBellyKnown,
  proneBellyCaution,
} from "./belly-pressure-words.ts";

export const relPsoasSoftballText: TechniqueText = {
  name: "Lying over a softball",
  purpose: "Still pressure toward the deep hip flexor (psoas) with a large ball, your arms taking weight.",
  position: "On your front on the floor, propped on your forearms, a softball under one side of the belly.",
  standIns: "Nothing stands in for the softball here. A folded towel over it makes it milder.",
  into: [
    "Lie on your back first and find the place.",
    ...bellyPlace,
    "Turn on your front, propped on your forearms, legs long. Slip the ball under that place with one hand.",
    "Keep your weight on forearms, thighs and toes.",
  ],
  steps: [
    "Breathe out and let a little weight down, as if you draped a cloth. Breathe in and wait.",
    "Stop at a dull pressure, at most 4 of 10, with the arms still helping.",
    "Breathe into the belly, in for four and out for six. Feel the low back widen.",
    "Stay still and do not roll. If you tense up, push up a little.",
  ],
  outOf: [
    "Press into your forearms and lift the belly off the ball.",
    "Roll to the free side, away from it, and rest.",
  ],
  feel: ["A deep, broad, dull pressure that you can breathe into.", "It may ease, fade or move."],
  notFeel: bellyNotFeel,
  dose: "30 seconds at first, later 45, at most 60, one round a side. S2 gives no time. S1 gives 30 to 60 seconds for a ball, and we stay there. S0's 3 to 6 minutes a spot are not for lying on a ball; nobody has tested that.",
  known: deepBellyKnown,
  differ:
    bellySite +
    " S2 says that its place ends up an inch or two (2.5 to 5 cm) to the side of the navel and down. S2 also says that it can be very painful at first; for us pain is no aim, and 4 of 10 is the end.",
  easier: "A tennis ball, ball and block on your back, or your hands alone.",
  harder: "The same with the other knee out to the side.",
  cautions: [...deepBellyCautions, proneBellyCaution],
};
