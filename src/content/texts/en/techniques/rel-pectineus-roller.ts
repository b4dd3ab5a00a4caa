import type { TechniqueText } from "../../../technique.ts";
import { groinBall, groinCautions, groinNotFeel } from "./groin-pressure-words.ts";

export const relPectineusRollerText: TechniqueText = {
  name: "Soft roller on the high inner thigh",
  purpose:
    "Gentle, still pressure for the small muscle high on the inner thigh (pectineus) and its neighbours.",
  position: "On your front, propped on your forearms, one thigh out to the side over the end of the roller.",
  standIns:
    "If the roller is too hard, wrap a towel around it, or try a firmly rolled blanket. Never a ball.",
  into: [
    "Lay the roller on the floor beside your hip, pointing the same way as your body.",
    "Lie on your front and prop yourself on your forearms.",
    "Bend the knee on that side and slide it out, so that the inner thigh rests on the end of the roller.",
    "Shift until the roller is about a hand's width (8 to 10 cm, 3 to 4 in) below the groin crease, on the inner side.",
  ],
  steps: [
    "Let a little weight down. Keep the rest on your forearms and the other leg.",
    "Let the weight come at a slant, a little toward the knee, rather than straight down.",
    "Stay still. Breathe in for four and out for six, into chest and belly.",
    "If it eases, stay as you are. There is no need to press harder, and no need to be exact.",
  ],
  outOf: [
    "Press into your forearms and lift the thigh off.",
    "Draw the legs together and rest on your front for a breath.",
  ],
  feel: [
    "A broad, dull pressure or mild ache on the inner thigh.",
    "It may ease, fade or move a little while you breathe.",
  ],
  notFeel: groinNotFeel,
  dose: "30 seconds at first, later 60, at most 90, on one spot, one round a side. S0 holds 3 to 6 minutes, beginners less. We stay shorter, because large vessels lie close by. S4 holds tender places for 30 to 90 seconds, and the reviews used rounds of 30 to 120. The first study that S0 names for its minutes was about a therapist's hands on 17 children.",
  known:
    "Studies of rolling on other muscles find a little more movement for a short while. No study has tested this spot. That this muscle anchors the deep hip flexor (psoas), as S0 supposes, is not shown.",
  differ: groinBall,
  easier: "The same roller further down the inner thigh, or resting on your back with bent knees.",
  harder: "The press and slide, once still pressure is comfortable.",
  cautions: groinCautions,
};
