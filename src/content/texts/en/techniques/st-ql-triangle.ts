import type { TechniqueText } from "../../../technique.ts";

export const stQlTriangleText: TechniqueText = {
  name: "Triangle side stretch",
  purpose:
    "Lengthens the side of your low back, between the lowest rib and the hip bone (quadratus lumborum, QL for short), while you stand.",
  position: "Standing, feet wide apart, leaning to the side away from the one you stretch.",
  standIns:
    "Nothing is needed. A chair, a yoga block or a pile of books beside your front foot gives your lower hand somewhere to rest. A wall behind you steadies you.",
  into: [
    "Stand on a floor that does not slip, best with your back a hand's width from a wall. Set your feet 90 to 120 cm (3 to 4 ft) apart, or less if that feels safer.",
    "The side you stretch stays tall. To stretch the left, turn your right foot out to the right and your left foot slightly in. For the right side, the other way round.",
    "Lift both arms out to shoulder height.",
  ],
  steps: [
    "Fold sideways over the turned-out leg. The fold is just above your hips, as if you hung the side of your waist over a fence.",
    "Let the lower hand rest on the shin, the block or the chair. Never press down on the knee.",
    "Reach the upper arm towards the ceiling. Look up or down, whichever your neck likes.",
    "Breathe into the upper side of your waist. On a breath out, reach a little longer rather than lower.",
    "Roll the chest a finger's width open or closed until you find the tight place, then stay.",
  ],
  outOf: [
    "Bend the front knee, look down, and press the floor away with both feet to stand up.",
    "Turn your feet to the front and wait for a breath before you change sides.",
  ],
  feel: [
    "A long, steady pull from the lowest ribs to the top of the hip bone on the upper side.",
    "Perhaps some pull in the inner thigh of the turned-out leg.",
  ],
  notFeel: [
    "Pinching in the low back on the side you lean to.",
    "Pull or tingling behind the knee or down the leg: bend that knee, and stop if it stays.",
    "Dizziness: look straight ahead, come up, sit down.",
  ],
  dose: "S0 asks for several breaths a side and, for stretches as a whole, 3 times 30 seconds for beginners or one hold of 2 to 3 minutes for those with years of practice. Here: level 1 is 3 × 30 s, sides alternating; level 2 is 2 × 60 s; level 3 is one hold of 2 minutes. Most days of the week.",
  known:
    "Studies show that regular stretching lets joints move further. No study has tested this stretch for the front of the hip. One small study without a comparison group found a little more hip extension after pressing on this muscle with a thumb, which is not the same as stretching it.",
  differ:
    "Sources give different stretch times, from 20 seconds to 3 minutes. What you collect over the week matters more, so we count that.",
  easier:
    "Do it sitting on a chair (seated side stretch), or bring your feet closer and bend the front knee.",
  harder: "Step a little wider, and let the upper arm reach past your ear.",
  cautions: [
    "You bend your spine to its end here while your feet are wide apart: keep a wall or chair within reach.",
    "Fold to the side, not forward: the upper shoulder stays above the lower one.",
  ],
};
