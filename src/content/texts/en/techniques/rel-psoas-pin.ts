import type { TechniqueText } from "../../../technique.ts";
import { bellyNotFeel, bellyPlace, bellySite, handBellyCautions } from "./belly-pressure-words.ts";

export const relPsoasPinText: TechniqueText = {
  name: "Hands on the hip flexor with a leg slide",
  purpose: "Light hand pressure toward the deep hip flexor (psoas) while the leg slides long.",
  position: "On your back, knees bent, feet flat on the floor or bed.",
  standIns: "",
  into: [
    "Lie on your back with knees bent and feet planted. Socks help the heel to slide.",
    ...bellyPlace,
    "Let flat fingers sink there over a few breaths out, only as far as it is comfortable.",
  ],
  steps: [
    "Keep the pressure light and even.",
    "Breathe out for six and slide the heel on that side away, until the back of the thigh touches the ground, or as far as it is easy.",
    "Breathe in for four and draw the heel back up. The foot stays on the ground.",
    "If the pressure grows sharp as the leg goes long, let go and stop.",
  ],
  outOf: ["Bring the knee up first, then lift the fingers slowly.", "Rest both feet for a breath."],
  feel: [
    "Something firms and softens under your fingers as the leg moves.",
    "A dull pressure that does not grow.",
  ],
  notFeel: bellyNotFeel,
  dose: "3 slow slides at first, then 6, at most 9. Each takes about 10 seconds, so never more than 90 seconds on a spot. S0 repeats the slide for 3 to 6 minutes. We stop sooner: no study has tested this on oneself.",
  known:
    "No study has tested it. The muscle is shorter with the knee up and longer with the leg down. Whether pressing meanwhile adds anything is not known.",
  differ: bellySite,
  easier: "The still form with hands, or a slide that goes only half-way.",
  harder: "Ball and block, after three sessions with hands; they need their own choice.",
  cautions: handBellyCautions,
};
