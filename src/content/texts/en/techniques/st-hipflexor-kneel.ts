import type { TechniqueText } from "../../../technique.ts";

export const stHipflexorKneelText: TechniqueText = {
  name: "Kneeling hip stretch",
  purpose:
    "Stretches the front of the hip (psoas, iliacus, pectineus) with more balance and less effort than standing.",
  position: "On one knee. The leg that kneels is the one you stretch.",
  standIns:
    "Nothing is needed. Any pad, folded blanket or cushion under the knee, and a chair beside you for a hand.",
  into: [
    "Put a thick pad on the floor and a chair beside it.",
    "Kneel on the knee of the side you stretch. Set the other foot flat in front, a good step ahead.",
    "Rest one hand on the front thigh and one on the chair. Stand tall on the knee, ribs above hips.",
  ],
  steps: [
    "Tuck: draw the tailbone down until the low back feels long.",
    "Keep the tuck and lean your hips forward and down while the front knee bends. The trunk stays upright.",
    "Let the back thigh travel behind your hip only as far as the tuck holds and the pull stays easy.",
    "Take slow breaths into the belly. On each breath out, let the hip sink a little, or not at all.",
    "Shift a finger's width left, right or around until you find where it is tight. Then rest there.",
  ],
  outOf: [
    "Push the front foot into the floor and bring your hips back above the kneeling knee.",
    "Put both hands down, change knees, or stand up with the help of the chair.",
  ],
  feel: [
    "A clear pull at the front of the hip you kneel on, perhaps into the belly or the top of the thigh.",
    "Work in the front leg, which steadies you.",
  ],
  notFeel: [
    "Sharp or burning pain in the groin.",
    "An ache in the low back: come back and tuck again.",
    "A sore kneecap: more padding, or roll the weight onto the part just above the kneecap.",
  ],
  dose: "S0 offers it as the kneeling form of its standing stretch, so the same rule counts: 3 times 30 seconds for beginners, one hold of 2 to 3 minutes for the practised. Level 1 is 3 × 30 s with sides taking turns, level 2 is 2 × 60 s, level 3 is one hold of 2 minutes. At most 4 minutes a side a session, on five days a week or more.",
  known:
    "Studies show that hip flexor stretching brings more backward range, and that holds of up to 2 minutes take nothing from your performance. How hard you pull makes little difference. Whether it helps a sore back is not settled: one eight-week trial in women with back pain found no clear difference between groups.",
  differ:
    "The sources differ on release first or stretch at once, and on times. We rest first for comfort and count the week. Tight and weak are tested apart.",
  easier: "Half-kneeling tuck: the same place, but your hip stops right above the knee.",
  harder: "Standing hip stretch, or the kneeling lunge with arms up.",
  cautions: [
    "The hip goes near the end of its backward range. A hip that catches, locks or gives way needs the half-kneeling tuck instead.",
    "If kneeling hurts in spite of padding, use the table or stand.",
  ],
};
