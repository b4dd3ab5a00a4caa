import type { TechniqueText } from "../../../technique.ts";

export const stKneelingLungeText: TechniqueText = {
  name: "Kneeling lunge",
  purpose:
    "Stretches the front of the hip (psoas and iliacus) and, with the arms up, the whole front of your trunk.",
  position:
    "On one knee in a deep step, later with both arms overhead. The leg that kneels is the one you stretch.",
  standIns: "Nothing is needed. Pad the knee on a hard floor; a chair beside you helps with balance.",
  into: [
    "Kneel on the padded knee of the side you stretch.",
    "Bring the other foot forward and set it flat, that knee bent to a right angle.",
    "Hands on the front thigh, trunk tall, both hips facing ahead.",
  ],
  steps: [
    "Tuck the pelvis under and keep it there from now on.",
    "Lunge forward softly: hips move, back stays straight.",
    "Lean in little by little over the first breaths. Clear is enough; it never has to be strong.",
    "A tight hip tries to arch your back. Answer with the tuck rather than by going deeper.",
    "From level 2, if all is easy: raise both arms, and let the hips go 2 to 5 cm (1 to 2 in) further.",
    "Breathe slowly and keep the ribs down, even with the arms up.",
  ],
  outOf: [
    "Lower your arms and put your hands on the front thigh.",
    "Push the front foot into the floor, bring your hips back over the knee, then change sides or stand up.",
  ],
  feel: [
    "A pull at the front of the kneeling hip; with the arms up also along the belly on that side.",
    "Gentle work in the front leg and the middle of the body.",
  ],
  notFeel: [
    "Pain that makes you hold your breath or pull a face: that is too far.",
    "A pinched low back or a sharp spot in the groin.",
    "Numbness or tingling in the thigh.",
  ],
  dose: "S4: 30 seconds, three times a side. Level 1 is just that, sides taking turns. Level 2 is 2 × 60 s and level 3 one hold of 2 minutes, by S0's rule for people with practice. At most 4 minutes a side a session. Five days a week or more suits best; past ten minutes a week little is gained.",
  known:
    "Studies show that stretching the hip flexors brings backward range, and that up to 2 minutes takes nothing from your performance. That raised arms add to it is plausible and untested. In one trial the gain in range did not carry over to how people moved.",
  differ:
    "S4 stretches at once, S0 and S3 release first; no study tells which is better. S4 has you stretch a few times a week, or daily at a desk job. We aim for five days, because spread-out minutes count.",
  easier:
    "Keep the hands on the thigh and lunge half as far, or stop with the hip above the knee (half-kneeling tuck).",
  harder:
    "Arms up and hips further, as in step five. With a table and a small weight: the weighted table stretch.",
  cautions: [
    "This is an end-of-range stretch: not for a hip that catches, locks or is replaced, and not if bending backwards hurts.",
    "Balance is harder with the arms up. Raise one only, or keep the chair.",
  ],
};
