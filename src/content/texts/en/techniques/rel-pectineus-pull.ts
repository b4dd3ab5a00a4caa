import type { TechniqueText } from "../../../technique.ts";
import { groinBall, groinCautions, groinNotFeel } from "./groin-pressure-words.ts";

export const relPectineusPullText: TechniqueText = {
  name: "Inner-thigh press and slide",
  purpose: "Pressure on the high inner thigh (pectineus) with a small, slow pull away from the groin.",
  position:
    "On your front, propped on your forearms, one thigh out to the side over the end of a soft roller.",
  standIns:
    "If the roller is too hard, wrap a towel around it, or try a firmly rolled blanket. Never a ball.",
  into: [
    "Lie on your front, propped on your forearms, the roller beside your hip and pointing the same way as your body.",
    "Slide the bent knee out and rest the inner thigh on the end of the roller, a hand's width (8 to 10 cm, 3 to 4 in) below the groin crease.",
  ],
  steps: [
    "Let a little weight down and wait for two breaths.",
    "Now shift your body 2 or 3 cm (1 in) sideways, away from that knee. The roller moves along the thigh, toward the knee, and draws skin and muscle with it.",
    "Stop there. Keep the light pull and breathe in for four, out for six.",
    "If the pull is lost, lift off, start again at the same place, and slide more slowly.",
  ],
  outOf: [
    "Press into your forearms and lift the thigh off.",
    "Draw the legs together and rest for a breath.",
  ],
  feel: [
    "A mild pull along the inner thigh under a broad pressure.",
    "The ache may ease, fade or move a little.",
  ],
  notFeel: groinNotFeel,
  dose: "30 seconds at first, later 60, at most 90, all of it one slow pull on one spot, one round a side. S0 counts this within its 3 to 6 minutes and says that any muscle can be done so. We keep to the shorter times because of the vessels near by.",
  known:
    "No study has tested this. S0 thinks that the pull loosens this muscle from the deep hip flexor; that is an idea, not a finding. Many people find that a slow pull feels kinder than pressing harder.",
  differ:
    "S0 rolls a little down the leg, S4 rolls to find tender places, and S2 wants no rolling at all. We slide once, slowly, always away from the groin, and then stay. " +
    groinBall,
  easier: "The still form with the same roller, or the roller further down the inner thigh.",
  harder: "There is no harder form. More weight or a smaller tool is not the way here.",
  cautions: groinCautions,
};
