import type { TechniqueText } from "../../../technique.ts";
import { bellyNotFeel, bellyPlace, bellySite, handBellyCautions } from "./belly-pressure-words.ts";

export const checkOnMuscleText: TechniqueText = {
  name: "Am I on the muscle?",
  purpose: "A short check whether your fingers rest over the deep hip flexor (psoas).",
  position: "On your back, knees bent, feet flat on the floor or bed.",
  standIns: "",
  into: [
    "Lie on your back with knees bent and feet planted.",
    ...bellyPlace,
    "Let flat fingers sink there over two or three breaths out.",
  ],
  steps: [
    "Keep breathing. Lift the foot on that side a few centimetres (an inch or two) off the ground.",
    "Feel for something that firms and rises under your fingers.",
    "Put the foot down and feel it soften. Do it once more.",
    "Felt nothing? Move a finger's width outward and try again, or leave it. Do not press harder.",
  ],
  outOf: ["Put the foot down, then lift the fingers slowly."],
  feel: [
    "A firm band that comes up and goes again with the leg.",
    "Or nothing clear: that is usual at the start, says S0.",
  ],
  notFeel: bellyNotFeel,
  dose: "Two small lifts a side, about 8 seconds each. S0 gives no number. It is a check and not an exercise.",
  known:
    "Lifting the thigh makes this muscle work; that is plain anatomy. No study has tested whether people find it with their own fingers. The belly wall firms too, so it can mislead.",
  differ:
    bellySite +
    " If you feel nothing, S0 says that you may be off the spot or not deep enough. We only ever move outward, never deeper.",
  easier: "Leave the check out. The hand techniques work without it: you need not be exact.",
  harder: "There is no harder form.",
  cautions: handBellyCautions,
};
