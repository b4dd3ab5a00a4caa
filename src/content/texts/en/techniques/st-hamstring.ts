import type { TechniqueText } from "../../../technique.ts";

export const stHamstringText: TechniqueText = {
  name: "Tall sit for the hamstrings",
  purpose:
    "Gives the backs of your thighs (hamstrings) time at their full length, so that sitting with straight legs, and the recline test, become possible.",
  position: "Sitting high on a bolster, both legs out in front.",
  standIns:
    "Nothing is needed, but height helps a lot. A bolster, a firm cushion, a folded blanket or a pillow will do; so will the edge of a low step.",
  into: [
    "Put the bolster on the floor, or on a firm bed, with a wall behind you if you tire quickly.",
    "Sit on its front edge, so that your pelvis can tip forward. The higher you sit, the easier it gets.",
    "Stretch both legs out in front, hip-width apart. Bend the knees slightly, or roll a towel under them, if they will not lie straight.",
  ],
  steps: [
    "Find the middle of your pelvis: rock back, rock forward, and stop where you sit on the sitting bones with a natural curve in the back.",
    "Put your hands beside you and lift the top of your head.",
    "Fold at the hips, as a door turns on its hinge: breastbone forward, back long. A few degrees are plenty.",
    "Stop when the back wants to round. Sitting tall counts; reaching for the toes does not.",
    "Let the feet do as they like. Breathe slowly and let the minutes add up.",
  ],
  outOf: [
    "Come upright, bend both knees with the help of your hands, and shake the legs out.",
    "Roll to hands and knees to stand up.",
  ],
  feel: [
    "An even, mild pull in the middle of the backs of both thighs.",
    "The back muscles working a little to keep you tall.",
  ],
  notFeel: [
    "Pull, tingling or electric feelings behind the knee, in the calf or in the foot: bend the knees, and stop if it stays.",
    "Ache in the low back: sit higher.",
  ],
  dose: "S3 names no time; it only wants you to gather time in this position. We use S0's rule for stretches: level 1 is 3 × 30 s, level 2 is 2 × 60 s, level 3 is 2 minutes in one go. Both legs at once, most days.",
  known:
    "Studies show that regular stretching brings hamstring range, and that the weekly sum counts more than any single hold. Whether it makes the recline test clearer is S3's practical advice, untested. Tight backs of the thighs are very common and are no sign of anything wrong.",
  differ: "No source sets a dose for this one. Between S0's and S1's stretch times we follow S0.",
  easier: "Sit higher, bend the knees, lean back against a wall. Or stretch one leg and bend the other.",
  harder: "Sit lower, and hinge a little further with the same long back.",
  cautions: [
    "With pain that runs down the back of a leg this one is left out: straight legs pull on the nerve too.",
    "Do not round your back to get further, above all with thin bones (osteoporosis).",
  ],
};
