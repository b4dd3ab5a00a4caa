import type { TechniqueText } from "../../../technique.ts";

export const pasCrpText: TechniqueText = {
  name: "Resting on your back with bent knees",
  purpose: "A quiet rest (constructive rest) in which the deep hip flexor (psoas) has nothing to do.",
  position: "On your back, knees bent, feet flat and hip-width apart.",
  standIns: "",
  into: [
    "Sit down, lie back over one side, and bend your knees.",
    "Set the feet flat, as wide as your hips, at a distance at which the legs stand almost by themselves. If they tire, let the knees lean together.",
    "Lay the arms beside you, palms up. A folded towel under the head is welcome if the chin tips up.",
  ],
  steps: [
    "Let the ground carry you: heels, pelvis, ribs, head.",
    "Breathe slowly, in for four and out for six. Belly and lower ribs widen on the breath in.",
    "Do nothing to the low back. It need not be flat.",
    "When you notice effort in jaw, belly or thighs, let it go with the next breath out.",
  ],
  outOf: [
    "Roll onto one side and wait there for two breaths.",
    "Push up with your hands. Sit for a moment before you stand.",
  ],
  feel: [
    "Heavy, warm, perhaps a little bored. That is fine.",
    "The low back may slowly come nearer the ground.",
  ],
  notFeel: [
    "No pain, no numb legs, no gripping at the back of the pelvis.",
    "No dizziness and no short breath.",
  ],
  dose: "5 minutes at first, later 7, then 10: the 5 to 10 minutes of S1. Two minutes are better than none on a short day. Every day if you like.",
  known:
    "Many people find it restful. That slow breathing and lying still calm you is plausible; no study has looked at this muscle meanwhile. The aim is ease, not length.",
  differ:
    "S1 says that this muscle is at its shortest here. It is shorter than in standing, but in sitting it is shorter still. S1 and S4 stretch without releasing first; S3 and S0 release first. No study says that you must; we put rest first because it is comfortable. S3 rests daily; so may you.",
  easier: "Calves on a chair or a bed, or half upright or on your side.",
  harder: "Resting over a bolster with legs long.",
  cautions: [
    "If lying flat makes you dizzy, sick or short of breath, roll onto your side and use the propped form.",
    "Gripping or pain at the back of the pelvis is a sign to stop, not a sign of success.",
  ],
};
