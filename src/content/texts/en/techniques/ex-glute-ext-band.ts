import type { TechniqueText } from "../../../technique.ts";

export const exGluteExtBandText: TechniqueText = {
  name: "Band leg raise, face down",
  purpose: "Strengthens your buttocks (gluteus maximus), the muscles that pull against the hip flexors.",
  position: "Face down over the end of a bench, legs off the edge, a loop band above the knees.",
  standIns:
    "A bench, or a table that neither tips nor slides. Put a folded towel on the edge where your hips rest. A long band tied into a loop serves as loop band.",
  into: [
    "Pull the loop band up to just above both knees.",
    "Lie face down with the crease of your hips right at the padded edge. Toes on the floor, knees soft.",
    "Hold the sides of the bench. Rest your forehead or a cheek; let the neck be long.",
    "Open the legs until the band is tight, and turn knees and toes out.",
  ],
  steps: [
    "Firm your belly as if someone were about to poke it. It stays firm for the whole set.",
    "Squeeze both buttocks, and let that squeeze lift the legs.",
    "Rise to the line of your body and no higher. Keep pushing out against the band.",
    "Hold at the top for 1 to 2 seconds, breathing out.",
    "Lower slowly until the toes just touch, and begin again. About 5 seconds for one.",
  ],
  outOf: [
    "Lower the toes to the floor and let the buttocks go.",
    "Push up with your arms, step back, take the band off. Stand a moment before you walk.",
  ],
  feel: ["Both buttocks working hard and growing warm.", "The outer hips holding the band."],
  notFeel: [
    "The low back doing the lifting: firm the belly, rise less.",
    "Pain at the front of the hip, or cramp in the backs of the thighs.",
    "Pressure on the groin: more padding, or slide forward a little.",
  ],
  dose: "S0: 2 to 3 sets of 12 to 20 with 1 to 2 seconds at the top, after releasing and stretching. Level 1 is 2 × 12, level 2 is 3 × 12, level 3 is 3 × 20, with 45 s of rest between sets. Every other day.",
  known:
    "Studies show that training with bands makes hip muscles stronger. No study has tested this exercise for tight hip flexors. The idea that tight hip flexors switch the buttocks off has mixed support. A computer model finds more load on the front of the hip joint the further the leg goes back: one more reason to stop in line.",
  differ:
    "S2 says that tight muscles are weak, S0 tests the two apart. We test them apart and train the buttocks when you are tight, as S0 does.",
  easier:
    "Lift one leg at a time, or leave the band off. The bridge on the ball is kinder to the front of the hip.",
  harder: "A stronger band, or 3 seconds at the top.",
  cautions: [
    "Not for you if lying on the stomach or bending backwards hurts, or with a hip that catches.",
    "Head lower than you like? Rest it on a pillow. Dizzy: stop and sit.",
  ],
};
