import type { TechniqueText } from "../../../technique.ts";

export const pasProppedText: TechniqueText = {
  name: "Resting half upright or on your side",
  purpose: "The same quiet rest for those who may not, or would rather not, lie flat.",
  position:
    "Half upright, at 45 degrees or more, well supported; or on your side with a pillow between the knees.",
  standIns:
    "Pillows, cushions, a bolster, rolled blankets, an armchair, or the raised end of a bed: whatever carries you without effort.",
  into: [
    "Half upright: build a slope from the seat to the head, at least half-way to sitting. No gap behind the low back.",
    "Lean back into it. Put a pillow under your knees and one under each arm if you like.",
    "Or lie on your side: head on a pillow so that the neck is straight, knees bent, a thick pillow between knees and ankles, another to hug.",
  ],
  steps: [
    "Test it: if anything has to hold you up, add a pillow there.",
    "No music, no talk, no screen. Unclench keeps silent too, until the bell.",
    "Let the weight go into what carries you. Breathe as you breathe.",
    "Shift as often as you like. Comfort is the whole task.",
  ],
  outOf: [
    "Half upright: bend forward with the help of your hands. On your side: push up with the upper hand.",
    "Sit for a moment before you stand.",
  ],
  feel: ["Carried everywhere, warm and slow.", "Belly and hips loose, because they are a little bent."],
  notFeel: [
    "No dizziness, no short breath, no numb arm or leg.",
    "No ache in neck or hip, and no gripping at the back of the pelvis.",
  ],
  dose: "5 minutes at first, later 7, then 10; two on a short day. None of the articles has this form. The times are those that S1 and S3 give for their rests. Every day if you like.",
  known:
    "Resting relaxes many people. No study has tested this form for the hip flexors, and we claim no more than rest.",
  differ: "",
  easier: "More pillows and fewer minutes.",
  harder: "Resting on your back with bent knees, if lying flat is fine for you.",
  cautions: [
    "Later in pregnancy, stay at 45 degrees or more, or on your side. Change position at once if you feel light-headed.",
    "With a weak heart or swollen legs, rest at the angle that your clinician advises.",
  ],
};
