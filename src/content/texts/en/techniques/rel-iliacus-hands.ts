import type { TechniqueText } from "../../../technique.ts";
import { bellyNotFeel, handBellyCautions } from "./belly-pressure-words.ts";

export const relIliacusHandsText: TechniqueText = {
  name: "Hands inside the hip bone",
  purpose: "Light hand pressure for the muscle that lines the inside of the hip bone (iliacus).",
  position: "On your back, knees bent, feet flat on the floor or bed.",
  standIns: "",
  into: [
    "Lie on your back with knees bent and feet planted, hip-width apart.",
    "Find the bony point at the front of the hip on the side you work.",
    "Lay the flat pads of your fingers just inside that bone, toward the middle by a finger's width.",
  ],
  steps: [
    "Breathe out and let the fingers sink, slowly and gently, to get some depth.",
    "Then turn the pressure outward, against the inside of the hip bone, as if you felt into a bowl.",
    "Stay still where you meet a soft, dull tenderness. Breathe in for four and out for six.",
    "Rest your elbows on the floor, so that your hands stay loose.",
  ],
  outOf: [
    "Lift your fingers slowly on a breath in.",
    "Rest the hand on the belly for a breath before you change sides.",
  ],
  feel: [
    "A dull tenderness close to the bone, quite usual at first (S0).",
    "It may ease, fade or move as you breathe.",
  ],
  notFeel: bellyNotFeel,
  dose: "30 seconds at first, later 60, at most 90, on one spot, one round a side, every other day at most. S0 holds 3 to 6 minutes. We do not go there: the first study it names was of a therapist's method in 17 children, on another part of the body, and nobody has tested minutes of pressing into your own belly.",
  known:
    "No study has tested pressing this muscle by yourself. The few trials are of therapists' hands on the hip flexors. Many people find that the front of the hip feels softer afterwards, for a while.",
  differ:
    "S0 teaches this to everybody. S4 says that a trained person should do it and that you should see one first. We leave it closed until you have read why and choose it. S0 calls tenderness normal; we agree up to 4 of 10.",
  easier: "Rest the warm hands there without pressing, or rest with bent knees and no touch at all.",
  harder: "The same with a leg slide. The softball form needs its own choice.",
  cautions: [...handBellyCautions, "Stay inside the hip bone and above the groin crease."],
};
