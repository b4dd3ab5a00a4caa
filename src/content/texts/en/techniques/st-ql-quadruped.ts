import type { TechniqueText } from "../../../technique.ts";

export const stQlQuadrupedText: TechniqueText = {
  name: "All-fours side stretch",
  purpose:
    "Lengthens one whole side of your trunk, the side of the low back (quadratus lumborum) included, on hands and knees.",
  position: "Hands and knees, on the floor or on a firm bed.",
  standIns: "Nothing is needed. A mat or a folded blanket under the knees and shins makes it softer.",
  into: [
    "Come onto hands and knees: hands below the shoulders, knees below the hips, back level like a table.",
    "Spread your fingers. If your wrists complain, stand on your fists or forearms.",
    "Slide the leg of the side you stretch straight out behind you and a little outward, toes on the floor.",
  ],
  steps: [
    "Let the hip of that leg sink towards the floor, and turn your trunk slightly towards that leg.",
    "Walk both hands a small way to the other side, so that your body makes a gentle bow. The stretched side is the outer edge of the bow.",
    "Push lightly through the heel of the long leg, as if you could make that side longer from armpit to foot.",
    "Let your head hang or look at your hands. Breathe into the long side.",
    "Move the hip or the hands a finger's width this way and that until you find what is tight, then be still.",
  ],
  outOf: [
    "Walk your hands back to the middle.",
    "Draw the knee in under its hip, and sit back on your heels or lie down if you like.",
  ],
  feel: [
    "A long pull from the armpit along the ribs and waist to the hip bone.",
    "Perhaps a mild pull on the outside of the hip.",
  ],
  notFeel: [
    "Gripping at the back of the pelvis: that is a sign to stop, never a success.",
    "A sharp catch in the low back.",
    "Pain in the knee that carries you: add padding, or choose the chair.",
  ],
  dose: "S0's general rule: 3 times 30 seconds for beginners, one hold of 2 to 3 minutes for the practised. Level 1 is 3 × 30 s, sides alternating; level 2 is 2 × 60 s; level 3 is one hold of 2 minutes. Most days.",
  known:
    "Studies show that regular stretching brings more range of motion. No study has tested this position, and nobody has shown that stretching this muscle changes the hip flexors.",
  differ:
    "S0 tells you to send one leg out and turn to that side, and no more. Walking the hands away is ours, so that the side really grows longer. Stretch times differ between the sources; we count the week.",
  easier:
    "Leave the hands where they are and slide the leg out only half way, or rest your chest on a pillow.",
  harder:
    "Cross the long leg behind you over the middle line, or go on to the seated and standing side stretches.",
  cautions: [
    "Weight rests on one knee: pad it well.",
    "Turn only as far as you can still breathe low and slow.",
  ],
};
