import type { TechniqueText } from "../../../technique.ts";
import {
  bellyNotFeel,
  bellyPlace,
  bellySite,
  deepBellyCautions,
  deepBellyKnown,
  proneBellyCaution,
} from "./belly-pressure-words.ts";

export const relPsoasBenchText: TechniqueText = {
  name: "Ball and block on a bench",
  purpose:
    "For experienced people: pressure toward the deep hip flexor (psoas) with bent hips and a loose belly.",
  position: "On your front over the end of a bench, hips bent over the edge, feet or knees on the floor.",
  standIns:
    "A tennis ball, a softball or a lacrosse ball on a yoga block. Take the softest and largest you have. The bench must stand firmly and must not tip at its end.",
  into: [
    "Lie on your back on the bench first and find the place.",
    ...bellyPlace,
    "Get up. Put the block flat at the end of the bench, on the side you work, and the ball on top of it. Hold the ball with one hand.",
    "Bend forward and set that place on the ball. Hips bend over the edge, feet or knees on the floor, forearms on the bench.",
  ],
  steps: [
    "Feet and forearms carry you. Let a little weight down on a breath out.",
    "Stop at a dull pressure, at most 4 of 10. The belly stays loose because the hips are bent.",
    "Breathe in for four and out for six, and stay still.",
    "Only if that is easy: slide the foot on that side back, slowly, and bring it in again.",
  ],
  outOf: [
    "Bring both feet under you and press up with your arms.",
    "Put the ball aside, kneel or sit, and wait for a few breaths before you stand.",
  ],
  feel: ["A deep, dull pressure in a soft belly.", "It may ease, fade or move."],
  notFeel: [...bellyNotFeel, "No edge of bench or block digging in, and no pinching in the low back."],
  dose: "30 seconds at first, later 45, at most 60, one round a side. S0 names no time here; its rule is 3 to 6 minutes for every spot. That is not for lying on a ball; nobody has tested it. S1 gives 30 to 60 seconds.",
  known: deepBellyKnown,
  differ:
    bellySite +
    " S0 calls this the advanced way. We put it last of all: it is the form in which weight is hardest to dose.",
  easier: "A softball on the floor, ball and block on your back, or your hands alone.",
  harder: "There is no harder form.",
  cautions: [...deepBellyCautions, "Keep the floor around the bench clear.", proneBellyCaution],
};
