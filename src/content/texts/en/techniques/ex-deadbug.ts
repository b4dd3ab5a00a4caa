import type { TechniqueText } from "../../../technique.ts";

export const exDeadbugText: TechniqueText = {
  name: "Dead bug",
  purpose:
    "Trains the belly wall (abdominals) to hold your pelvis and low back quiet while arms and legs move.",
  position: "On your back, hands and knees in the air.",
  standIns:
    "Nothing is needed. A mat for comfort; a small pillow under the head. Band and foam roller are extras for later.",
  into: [
    "Lie on your back on the floor or a firm bed.",
    "Lift one knee, then the other, until they stand above your hips, shins level.",
    "Reach both hands towards the ceiling, above the shoulders.",
    "Breathe out and let the low back come down flat.",
  ],
  steps: [
    "Level 1: take one arm back to the floor behind your head and up again. Then the leg on that side: touch the heel to the floor in front of you and come back. That counts as one. Next the other side.",
    "From level 2: the opposite arm and leg go out together. Each reach counts as one.",
    "Breathe out as you reach, in as you return.",
    "The back stays flat the whole time. Reach only as far as that holds.",
    "Slow and quiet wins: 8 seconds for one at level 1, 5 seconds later.",
  ],
  outOf: [
    "Put one foot down, then the other, and rest your arms.",
    "Roll to your side and push up with your hands.",
  ],
  feel: ["The whole belly firm, deep and low.", "Thighs and shoulders working mildly."],
  notFeel: [
    "The low back lifting or aching: reach less far, or keep the knee bent.",
    "A held breath.",
    "A ridge pushing up along the middle of the belly: make it easier.",
  ],
  dose: "S0: 2 to 3 sets of 12 to 20, after releasing and stretching. Both sides count together, so 12 means six a side. Level 1 is 2 × 12, level 2 is 3 × 12, level 3 is 3 × 20, with 45 s of rest. Every other day.",
  known:
    "A muscle study shows that the dead bug wakes the deep belly muscles; being on all fours wakes them more. No study has tested it for tight hip flexors. That a tight psoas tips the pelvis forward, S0's reason for it, was not borne out where it was measured. A steady middle is useful anyway.",
  differ: "Whether tight means weak is told differently by the sources; we test the two apart.",
  easier: "Move only the arms, or tap the toes down with bent knees.",
  harder:
    "Opposite arm and leg, then press a foam roller between the resting hand and knee, or hold a band that pulls at your hands. The straight leg lift asks more of the belly.",
  cautions: [
    "Loaded belly wall: not in the first twelve weeks after a birth, nor with a hernia.",
    "Never hold your breath, above all with high blood pressure.",
  ],
};
