import type { TechniqueText } from "../../../technique.ts";

export const pasBolsterText: TechniqueText = {
  name: "Resting over a bolster",
  purpose:
    "A silent rest with the upper body raised, so that thighs, ribs and the deep hip flexor (psoas) can let go.",
  position: "On your back, head and shoulders on a bolster, legs long, ribs free.",
  standIns:
    "A bolster is best. A firm cushion, a tightly rolled blanket or sleeping bag, or firm pillows stacked to the same height do as well.",
  into: [
    "Choose the height. If your thighs lifted in the recline test, take the height at which they come down again. If not, start with 13 to 20 cm (5 to 8 in). Never more than 30 cm (12 in).",
    "Sit with legs long in front of the bolster and lean back with the help of your hands.",
    "Its lower edge lies at the bottom of your shoulder blades, where a bra strap or chest strap runs. Head and shoulders are carried; the lower ribs hang free.",
    "Put a folded towel or small pillow under your head, so that the face looks up and the chin neither drops nor tips.",
    "Arms out to the sides, palms up. Feet may fall outward. A warm, heavy, folded blanket on the lower ribs is welcome, and a small roll under the knees if the back complains.",
  ],
  steps: [
    "No music, no podcast, no talk, no screen. Unclench keeps silent too, until the bell.",
    "Imagine that heels, pelvis and ribs grow soft and heavy, like warm wax. Do not push them down.",
    "Let the lower front ribs sink by themselves. Breathe as you breathe.",
    "If lying still is hard, that is a kind reason to stay a little.",
  ],
  outOf: [
    "Bend your knees, roll onto one side and off the bolster. Wait there for two breaths.",
    "Push up with your hands and sit for a moment.",
    "If you like, look again: thighs nearer the floor, or a smaller gap under the back? No change is fine.",
  ],
  feel: ["Carried, heavy, quiet.", "Thighs, ribs or low back may slowly come nearer the ground."],
  notFeel: [
    "No pain in back or neck, no pinching ribs, no numb arms or legs.",
    "No gripping at the back of the pelvis: a reader of S3 took that for a good sign, and it is not.",
  ],
  dose: "5 minutes at first, later 7, then 10: the 5 to 10 minutes of S3, daily. Two minutes are enough on a short day, or once it comes easily. S3 says that a full release may take about a year. Good moments are before bed and before a walk.",
  known:
    "Many people find it restful. That it relaxes is plausible; no study has measured this muscle in it. That music or talk excites the muscle is S3's view and untested; silence is simply part of the rest.",
  differ:
    "S3 says that this muscle lifts the ribs. Its highest fibres start at the vertebra of the lowest rib, and no study shows a pull on the ribs. You can try the rest without believing it. S3 wants it daily. S4 asks for its exercises a few times a week, daily for desk workers. Rest can be daily for everybody.",
  easier:
    "A lower bolster, or resting with bent knees. If your back was flat in the test, start with one or two minutes.",
  harder: "More minutes, if you like it. There is no need.",
  cautions: [
    "If lying like this makes you dizzy, sick or short of breath, sit up slowly and use the propped form.",
    "If it hurts, it is not for you today: get out of it and choose another rest.",
    "On a bed it is softer and counts as well, but the test belongs on the floor.",
  ],
};
