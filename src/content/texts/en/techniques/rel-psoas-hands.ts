import type { TechniqueText } from "../../../technique.ts";
import { bellyNotFeel, bellyPlace, bellySite, handBellyCautions } from "./belly-pressure-words.ts";

export const relPsoasHandsText: TechniqueText = {
  name: "Hands on the deep hip flexor",
  purpose: "Light, slow hand pressure at the edge of the belly muscle, toward the deep hip flexor (psoas).",
  position: "On your back, knees bent, feet flat on the floor or bed.",
  standIns: "",
  into: [
    "Lie on your back with knees bent and feet planted, hip-width apart.",
    ...bellyPlace,
    "Lay the flat pads of both hands' fingers there, one hand on the other.",
  ],
  steps: [
    "Breathe out and let the fingers sink a little. Breathe in and wait.",
    "Go on like this for a few breaths, straight toward the back and never toward the midline, only as far as it is comfortable.",
    "Go slowly and keep the belly loose; what lies there has time to move aside.",
    "Stay still. Breathe in for four and out for six. You need not be exact.",
  ],
  outOf: [
    "Lift your fingers slowly, over a whole breath in.",
    "Rest a warm hand there before you change sides.",
  ],
  feel: [
    "A deep, dull pressure, perhaps a mild ache.",
    "It may ease, fade or move. It is fine to feel little.",
  ],
  notFeel: bellyNotFeel,
  dose: "30 seconds at first, later 60, at most 90, on one spot, one round a side, every other day at most. S0 holds 3 to 6 minutes. We do not go there: the first study it names was of a therapist's method in 17 children, on another part of the body, and nobody has tested minutes of pressing into your own belly.",
  known:
    "No study has tested pressing this muscle by yourself. The few trials are of therapists' hands. That it takes away back pain or rights a tilted pelvis, as S0 has it, is not shown. Many people find that the front of the hip feels softer for a while.",
  differ:
    bellySite +
    " S0 lets you do it by yourself, S4 only trained hands; we leave it closed until you have read why and choose it.",
  easier: "Rest the hands there without pressing, or rest with bent knees and no touch at all.",
  harder:
    "The same with a leg slide. Ball and block, after three sessions with hands, need their own choice.",
  cautions: handBellyCautions,
};
