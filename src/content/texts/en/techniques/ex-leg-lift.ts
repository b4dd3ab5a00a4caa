import type { TechniqueText } from "../../../technique.ts";

export const exLegLiftText: TechniqueText = {
  name: "Straight leg lift",
  purpose:
    "Strengthens the front of the hip (psoas, iliacus, rectus femoris) together with the belly wall, with no kit.",
  position: "On your back, legs long. The leg you lift is the one you train.",
  standIns:
    "Nothing is needed. A mat, and a folded towel under the hands or head if you like. Ankle weights come much later.",
  into: [
    "Lie on your back on the floor or a firm bed, both legs long.",
    "If your back arches, slide your hands, palms down, under your seat, or bend the other knee with its foot flat. Some like the arms overhead instead; then the back must stay down by itself.",
    "Draw your navel gently towards your spine, until the low back touches the floor.",
  ],
  steps: [
    "Breathe out and lift the straight leg 10 to 15 cm (4 to 6 in), no more. The knee stays quiet, toes up.",
    "Hold for 3 seconds at first, up to 5 later. Keep breathing: count aloud if you tend to hold your breath.",
    "Lower slowly until the heel almost touches, or rests for a moment.",
    "Check the back: still down? Then the next one.",
    "All repetitions on one leg, then the other. One takes 7 to 9 seconds.",
  ],
  outOf: [
    "Lower the leg, bend both knees and put your feet flat.",
    "Rest for two breaths, then roll to your side to get up.",
  ],
  feel: ["Work at the front of the hip and thigh.", "The belly firm and broad."],
  notFeel: [
    "The low back lifting or aching: bend the other knee, lift less, or stop.",
    "Snapping or sharp pain in the groin.",
    "Pull or tingling down the back of the leg.",
  ],
  dose: "S4: 10 to 15 on each leg, each held for 3 to 5 seconds; it names no sets, so S0's 2 to 3 sets count. Level 1 is 2 × 10 with 3 s, level 2 is 2 × 15 with 4 s, level 3 is 3 × 15 with 5 s, and 30 s of rest. Every other day.",
  known:
    "Studies show that the hip flexors grow stronger with regular training; that was with bands. No study has tested this exercise and dose. Stronger hip flexors ease pain? Plausible, not shown.",
  differ:
    "S4 blames weakness on sitting and calls the same muscle overactive in one breath. We test weak and tight apart, and train what tested weak.",
  easier: "Bend the other knee, lift for 1 second only, or use the band knee pull or the dead bug first.",
  harder: "Ankle weights, half a kilo (1 lb) to begin with, once 3 × 15 are easy.",
  cautions: [
    "This pulls hard on the low back through the psoas. A back that cannot stay down is not ready; that is no failure.",
    "Not in the first twelve weeks after a birth, nor with a hernia, thin bones in the spine, or a back that hurts with straight legs.",
  ],
};
