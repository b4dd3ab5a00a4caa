import type { TechniqueText } from "../../../technique.ts";

export const stHipflexorGravityText: TechniqueText = {
  name: "Weighted table stretch",
  purpose:
    "Lets gravity and a small weight stretch the front of your hip (psoas, iliacus, pectineus) while you lie still.",
  position:
    "On your back at the end of a table, one leg hanging over the edge with a light weight at the ankle.",
  standIns:
    "A steady table or bench, never a bed edge. The weight: a cuff that closes around the ankle, or an ankle strap with a small weight hooked on. Without them, do the table edge stretch, which needs no weight.",
  into: [
    "Choose a table that cannot tip or slide. Put a chair or stool where your hanging foot can reach it.",
    "Begin with half a kilo (1 lb), for weeks. Never more than 2 kg (about 4 lb).",
    "Sit right at the end. Fasten the weight to the ankle of the side you stretch and rest that foot on the stool.",
    "Hold the other knee, lie back slowly, and hug that knee until your low back lies flat.",
  ],
  steps: [
    "Slide the weighted foot off the stool and lower the leg slowly. Let it hang, knee loosely bent.",
    "Let weight and time do the work. Do not push the leg down.",
    "Keep the low back flat. Hugging the other knee a little closer makes the pull stronger.",
    "Breathe slowly, and let belly and jaw go soft.",
    "Turn the hanging thigh slightly in or out to find the tight place.",
  ],
  outOf: [
    "Put the hanging foot back on the stool, or lift the thigh with both hands.",
    "Roll to your side, push up to sitting, and take the weight off before you stand or change sides.",
  ],
  feel: [
    "A slow, deep pull at the front of the hanging hip, perhaps into the belly or down the front of the thigh.",
  ],
  notFeel: [
    "Pinching in the groin or a hip that clunks.",
    "The low back lifting: hug the knee closer or take the weight off.",
    "Gripping at the back of the pelvis, numbness or tingling: stop.",
  ],
  dose: "S0 names no weight; its general rule is 3 times 30 seconds, or 2 to 3 minutes for long-time stretchers. Level 1 is 3 × 30 s, sides taking turns; level 2 is 2 × 60 s; level 3 is one hold of 2 minutes. At most 4 minutes a side a session. Long before sport, never just before it.",
  known:
    "Stretching for some minutes a week brings range: studies show that. In one small study of 14 people, 3 minutes of hanging over an edge gave the hip more range at once, while the knee lost some. No study has tested a weight at the ankle, and the weights here are our own careful choice.",
  differ: "The sources disagree on times and on releasing first. We count the week and rest first.",
  easier: "The table edge stretch: the same place, no weight, and the table holds your thigh level.",
  harder:
    "Hug the other knee closer. Time before weight: add half a kilo (1 lb) only after three easy sessions.",
  cautions: [
    "This is the strongest stretch of all here, with load at the end of the range. It is meant for healthy, steady hips.",
    "Not with a hip that catches or gives way, a replaced hip, very bendy joints, or back pain on bending backwards.",
    "Test the strap or cuff before you lie back, and keep feet and pets out from under the weight.",
  ],
};
