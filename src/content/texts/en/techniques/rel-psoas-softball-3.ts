import type { TechniqueText } from "../../../technique.ts";
import {
  bellyNotFeel,
  bellyPlace,
  bellySite,
  deepBellyCautions,
  deepBellyKnown,
  proneBellyCaution,
} from "./belly-pressure-words.ts";

export const relPsoasSoftball3Text: TechniqueText = {
  name: "Softball with a small leg lift",
  purpose:
    "The third step with a softball for the deep hip flexor (psoas): a small, slow movement of the long leg.",
  position: "On your front, propped on your forearms, a softball under one side of the belly, that leg long.",
  standIns: "Nothing stands in for the softball here. A folded towel over it makes it milder.",
  into: [
    "Lie on your back first and find the place.",
    ...bellyPlace,
    "Turn on your front, propped on your forearms. Slip the ball under that place.",
    "Slide the knee of the other leg out to the side. The leg on the side of the ball stays long.",
  ],
  steps: [
    "Breathe in for four and raise the thigh of the long leg a little, a finger's width or two (2 to 4 cm, about 1 in).",
    "Breathe out for six and lower it.",
    "Keep it small. The low back does not arch, and the arms keep their share of the weight.",
    "Rest with the leg down whenever the breath gets short.",
  ],
  outOf: [
    "Lower the leg, press into your forearms and lift the belly off.",
    "Draw the legs together, roll to the free side and rest.",
  ],
  feel: ["A dull pressure that comes and goes with the leg.", "The back of the hip works a little."],
  notFeel: [...bellyNotFeel, "No pinching in the low back or the front of the hip."],
  dose: "3 lifts at first, then 4, at most 6, about 10 seconds each, so never more than 60 seconds. One round a side. S2 says several times and gives no number. S0's 3 to 6 minutes a spot are not for lying on a ball; nobody has tested that.",
  known: deepBellyKnown,
  differ:
    bellySite +
    " S2 presses and moves the leg, but does not roll the ball; we do the same, and keep the lift small.",
  easier: "The softball with the knee out and no lift, the first step, or your hands alone.",
  harder: "The bench, which is for experienced people only.",
  cautions: [...deepBellyCautions, proneBellyCaution],
};
