import type { TechniqueText } from "../../../technique.ts";
import {
  bellyNotFeel,
  bellyPlace,
  bellySite,
  deepBellyCautions,
  deepBellyKnown,
} from "./belly-pressure-words.ts";

export const relPsoasBallBlockText: TechniqueText = {
  name: "Ball and block on the belly",
  purpose: "Pressure toward the deep hip flexor (psoas) when the angle is hard for your hands.",
  position: "On your back, knees bent, feet flat on the floor.",
  standIns:
    "A tennis ball, a softball or a lacrosse ball under a yoga block. Take the softest and largest you have: a small hard ball presses more. A folded towel over the place makes it milder.",
  into: [
    "Lie on your back with knees bent and feet planted, block and ball beside you.",
    ...bellyPlace,
    "Set the ball on that place, and the flat side of the block on the ball. Hold the block with both hands.",
  ],
  steps: [
    "Let the weight of block and hands rest on the ball. That may be all you need.",
    "If it is easy, press a little on a breath out, straight toward the back and never toward the midline.",
    "Your arms decide how much; keep elbows and shoulders loose.",
    "Stay still. Breathe in for four and out for six into the belly.",
  ],
  outOf: ["Lift the block first, then the ball, slowly.", "Rest a hand there for two breaths."],
  feel: ["A deep, dull pressure that you can breathe into.", "It may ease, fade or move."],
  notFeel: bellyNotFeel,
  dose: "30 seconds at first, later 45, at most 60, one round a side. S0 names no time here; its rule is 3 to 6 minutes for every spot. S1 gives 30 to 60 seconds for a ball, and we stay there, since nobody has tested minutes of it.",
  known: deepBellyKnown,
  differ:
    bellySite +
    " S0 takes a small ball, S2 finds small balls too small. We put gentle before deep, so larger and softer comes first.",
  easier: "Your hands alone, or rest with bent knees.",
  harder: "Lying over a ball with your arms taking weight.",
  cautions: [
    ...deepBellyCautions,
    "Put ball and block aside first if you want to reach the phone. Never fall asleep with a ball on you.",
  ],
};
