import type { TechniqueText } from "../../../technique.ts";

export const stTableText: TechniqueText = {
  name: "Table edge stretch",
  purpose:
    "Stretches the front of the hip and thigh (psoas, iliacus, rectus femoris) lying down, with your back held safely flat.",
  position: "On your back at the end of a table, one knee hugged, the other lower leg hanging.",
  standIns:
    "A steady table, a bench, or the edge of a firm bed. On a bed the edge sinks a little: sit further in. Never hang a weight on the leg here.",
  into: [
    "Make sure that the table cannot tip or slide. Have a chair or wall near for getting up.",
    "Sit at the end so that half of each thigh lies on the table and the knees hang free.",
    "Hold the knee of the side that you do not stretch with both hands, behind the thigh if the knee is sore.",
    "Lean back slowly, elbow by elbow, until you lie flat. A pillow under the head is fine.",
  ],
  steps: [
    "Draw the held knee towards your chest until the low back and the bone at its base (sacrum) lie flat, and no further.",
    "Let the other leg go. Its thigh rests level on the table, its lower leg hangs.",
    "If the thigh floats above the table, that is your stretch: let it come down by itself. The table stops it when it is level.",
    "If your back rounds and your seat lifts, you pull too hard: loosen your grip a little.",
    "Breathe slowly. With each breath out let the hanging leg grow heavier.",
  ],
  outOf: [
    "Bring the hanging foot up onto the table edge, or hook it with the other foot.",
    "Hug both knees for a breath, roll to your side and push up to sitting with your arms.",
  ],
  feel: [
    "A quiet pull at the front of the hip of the hanging leg, perhaps down the front of the thigh to the knee.",
    "The low back resting, broad and flat.",
  ],
  notFeel: [
    "An arch in the low back.",
    "Pinching in the groin of the hugged leg: hold it less close or a little outward.",
    "Tingling, numbness, or gripping at the back of the pelvis.",
  ],
  dose: "S4: 30 to 60 seconds, three or four times a side. Level 1 is 3 × 30 s, sides taking turns; level 2 is 3 × 45 s; level 3 is 3 × 60 s. At most 4 minutes a side a session; five days a week or more.",
  known:
    "Studies show that stretching brings range, most of it with about ten minutes a week. In one small study of 14 people, 3 minutes of hanging from this position gave the hip more range straight away, and the knee a little less. It is also the position of the hanging leg test, so a good stretch day can flatter a test on the same day.",
  differ:
    "S4's 30 to 60 seconds stand between S1's 20 to 30 and S0's 2 to 3 minutes. S0 and S3 would have you release first. No study settles either; we count the week.",
  easier:
    "Sit further in so that the whole thigh lies on the table, or put the hanging foot on a stool. Constructive rest is gentler still.",
  harder:
    "Let the hanging knee bend more to reach the front of the thigh, or go on to the half-kneeling tuck.",
  cautions: [
    "The thigh stays level: do not slide down the table to let it drop lower.",
    "Come up by way of your side, not with a jerk of the belly.",
  ],
};
