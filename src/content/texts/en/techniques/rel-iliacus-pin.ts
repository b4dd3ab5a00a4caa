import type { TechniqueText } from "../../../technique.ts";
import { bellyNotFeel, handBellyCautions } from "./belly-pressure-words.ts";

export const relIliacusPinText: TechniqueText = {
  name: "Inside the hip bone with a leg slide",
  purpose: "Holds the muscle inside the hip bone (iliacus) with the fingers while the leg slides long.",
  position: "On your back, knees bent, feet flat on the floor or bed.",
  standIns: "",
  into: [
    "Lie on your back with knees bent and feet planted. Socks help the heel to slide.",
    "Find the bony point at the front of the hip. Lay flat fingers just inside it.",
    "Let them sink on a breath out, then press outward, toward the bone.",
  ],
  steps: [
    "Keep the pressure light and even.",
    "Breathe out for six and slide the heel on that side away, until the back of the thigh touches the ground, or as far as it is easy.",
    "Breathe in for four and draw the heel back up. The foot stays on the ground.",
    "If the pressure grows sharp as the leg goes long, let go and stop.",
  ],
  outOf: ["Bring the knee up first, then lift the fingers slowly.", "Rest both feet for a breath."],
  feel: ["The muscle shifts under your fingers as the leg moves.", "A dull tenderness that does not grow."],
  notFeel: bellyNotFeel,
  dose: "3 slow slides at first, then 6, at most 9. Each takes about 10 seconds, so never more than 90 seconds on a spot. S0 repeats the slide for its 3 to 6 minutes. We stop sooner: no study has tested this on oneself.",
  known:
    "No study has tested it. The muscle is shorter with the knee up and longer with the leg down; that much is plain anatomy. Whether pressing meanwhile adds anything is not known.",
  differ:
    "S0 does this by yourself, S4 leaves it to trained hands. S0 presses for minutes, S4 holds tender places on other muscles for 30 to 90 seconds. We keep to 90 seconds and to your own choice.",
  easier: "The still form with hands, or a slide that goes only half-way.",
  harder: "The softball form, which needs its own choice.",
  cautions: [...handBellyCautions, "Stay inside the hip bone and above the groin crease."],
};
