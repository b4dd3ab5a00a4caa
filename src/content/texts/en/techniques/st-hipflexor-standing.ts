import type { TechniqueText } from "../../../technique.ts";

export const stHipflexorStandingText: TechniqueText = {
  name: "Standing hip stretch",
  purpose:
    "Stretches the front of the hip (psoas, iliacus and pectineus) anywhere you can stand, with no kit at all.",
  position: "Standing in a long step. The back leg is the one you stretch.",
  standIns: "Nothing is needed. A wall, a worktop or a chair back beside you gives a hand to hold.",
  into: [
    "Stand beside a wall or chair and rest your fingertips on it.",
    "Step the leg you stretch a good stride back. Both feet point straight ahead, hip-width apart, as if on two rails.",
    "Let the back heel lift. Stand tall, ribs above hips.",
  ],
  steps: [
    "Draw the tailbone down and the front of the pelvis up, as if you tucked in a tail. Often you already feel something.",
    "Keep that tuck. Bend the front knee and let your hips travel forward and down, all in one piece.",
    "Stop where the pull is clear but easy, about 3 of 10. The low back does not arch.",
    "Squeeze the buttock of the back leg lightly. Breathe into your belly.",
    "Turn the back foot or shift the hips by a finger's width until you find the tight place.",
  ],
  outOf: [
    "Straighten the front knee and let the hips come back over your feet.",
    "Step the back foot forward, hand on the wall, and walk a few paces.",
  ],
  feel: [
    "A pull at the front of the hip of the back leg, perhaps up into the lower belly or a little down the thigh.",
  ],
  notFeel: [
    "Pinching or sharp pain deep in the groin.",
    "Pressure in the low back: tuck again and go less far.",
    "Tingling or numbness at the front or outside of the thigh.",
  ],
  dose: "S0: 3 times 30 seconds a side for beginners, sides taking turns; one hold of 2 to 3 minutes for long-time stretchers. Level 1 is 3 × 30 s, level 2 is 2 × 60 s, level 3 is one hold of 2 minutes. Never more than 4 minutes a side in one session. Five days a week or more; past ten minutes a week little is gained.",
  known:
    "Studies show that stretching the hip flexors lets the hip move further back, and that up to 2 minutes costs you no performance. Part of it is that you get used to the pull. In one trial the extra range did not change how people moved. Relief of back pain is not shown.",
  differ:
    "S0 and S3 want a release first, S1 and S4 start with the stretch. No study favours either; we put rest first for comfort. Times differ too, so we count the week. And tight does not mean weak: we test both.",
  easier: "Do it on your knees (kneeling hip stretch), or take a shorter step and only tuck.",
  harder: "Lift the arm of the stretched side overhead, or go on to the kneeling lunge.",
  cautions: [
    "The hip goes to the end of its range here: not after a hip replacement and not with a hip that catches or locks.",
    "No long holds right before sport.",
  ],
};
