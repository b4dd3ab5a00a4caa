import type { TechniqueText } from "../../../technique.ts";
import { groinBall, groinCautions, groinNotFeel } from "./groin-pressure-words.ts";

export const relFoamAdductorsText: TechniqueText = {
  name: "Roller on the inner thigh",
  purpose: "Still pressure for the muscles along the inner thigh (adductors).",
  position:
    "On your front, propped on your forearms, one bent knee out to the side, inner thigh on a soft roller.",
  standIns:
    "If the roller is too hard, wrap a towel around it, or try a firmly rolled blanket. Never a ball.",
  into: [
    "Lay the roller beside you, pointing the same way as your body.",
    "Lie on your front, propped on your forearms. Bend one knee and slide it out over the roller.",
    "Start at the middle of the inner thigh, half-way between knee and groin crease.",
  ],
  steps: [
    "Shift sideways, slowly, a few centimetres (an inch or two), to find a tender place.",
    "Stop there and let a little weight down. Forearms and the other leg carry the rest.",
    "Stay still. Breathe in for four and out for six.",
    "Keep a hand's width (8 to 10 cm, 3 to 4 in) below the groin crease, and off the bony inner knee.",
  ],
  outOf: [
    "Press into your forearms and lift the thigh off.",
    "Draw the legs together and rest for a breath.",
  ],
  feel: ["A broad, dull tenderness along the inner thigh.", "It may ease, fade or move."],
  notFeel: groinNotFeel,
  dose: "30 seconds at first, later 60, at most 90, on one tender place, one round a side: the 30 to 90 seconds of S4. The reviews used rounds of 30 to 120 seconds. S0 would hold 3 to 6 minutes; on the inner thigh we do not, because of the vessels near by.",
  known:
    "Studies show that rolling lets a joint move a little further for a short while. They are mostly about other muscles; the inner thigh by itself is little tested. S4's hope that this eases the deep hip flexor is untested.",
  differ:
    "S2 wants pressure without rolling, S4 rolls and holds at tender places. We move only to find the place, and then stay still. " +
    groinBall,
  easier: "Less weight, a rolled blanket, or resting on your back with bent knees.",
  harder: "The soft roller higher on the inner thigh, still below the crease.",
  cautions: [
    ...groinCautions,
    "S4 asks you to see a doctor first, and not to roll with cancer, blood clots, an aneurysm, blood thinners, heart failure, open skin, bursitis or swelling.",
  ],
};
