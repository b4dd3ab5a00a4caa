import type { TechniqueText } from "../../../technique.ts";

export const stHalfKneelingText: TechniqueText = {
  name: "Half-kneeling tuck",
  purpose:
    "Stretches the front of the hip and thigh (psoas, iliacus, rectus femoris) by tucking the pelvis, without bending the hip far back.",
  position: "On one knee, the other foot in front. The leg that kneels is the one you stretch.",
  standIns:
    "Nothing is needed. A pad, cushion or folded blanket under the knee, and a chair beside you if you like a hand hold.",
  into: [
    "Pad the floor. Kneel on the knee of the side you stretch.",
    "Put the other foot flat in front, far enough for its knee to stand right above the ankle.",
    "Both hips look straight ahead. Start with your seat a little behind the kneeling knee, trunk tall.",
  ],
  steps: [
    "Tip your pelvis: tailbone down, belt buckle up. Think of a bowl of water that you tip towards your back.",
    "Squeeze the buttock of the kneeling side, about half as hard as you can.",
    "Keep both, and glide your body forward until you feel a pull at the front of the hip.",
    "Stop at the latest when the hip stands right above its knee, the thigh in one line with your body. Past that it is another stretch.",
    "Stay, and breathe deep into the belly and lower ribs. If the low back arches, go back, tuck again and start anew.",
  ],
  outOf: [
    "Let the buttock go and sink back behind the knee.",
    "Hands on the front thigh or the chair; stand up, or change knees.",
  ],
  feel: [
    "A firm pull at the front of the hip and upper thigh of the kneeling leg. Small movement, strong effect.",
    "The buttock of that side working.",
  ],
  notFeel: [
    "Pressure or pinching in the low back: the tuck has gone.",
    "Sharp pain deep in the groin, or tingling in the thigh.",
    "A sore kneecap: more padding, or use the table edge stretch.",
  ],
  dose: "S1: hold 20 to 30 seconds, three times a side. Level 1 is 3 × 30 s, sides taking turns, and 20 s is fine in the first days. Level 2 is 2 × 60 s and level 3 one hold of 2 minutes, both from S0's rule for those with practice. At most 4 minutes a side a session; five days a week or more.",
  known:
    "Studies show that stretching the hip flexors brings range, and that 5 to 10 minutes a week are enough. How hard you pull hardly matters. That it takes tension off the spine is the source's idea; an eight-week trial in women with back pain found no clear difference between groups.",
  differ:
    "S1 and S4 stretch straight away, S0 and S3 release first. No study settles it. S1's 20 to 30 seconds and S0's 2 to 3 minutes are both used here, by level.",
  easier: "Table edge stretch, or only the tuck in half-kneeling without gliding forward.",
  harder: "Let the hip travel further (kneeling hip stretch), or lift your arms (kneeling lunge).",
  cautions: [
    "The tuck is the stretch. Losing it to go further takes the pull away from the hip and loads the back.",
    "If kneeling hurts in spite of padding, choose another stretch.",
  ],
};
