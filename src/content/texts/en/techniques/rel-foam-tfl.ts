import type { TechniqueText } from "../../../technique.ts";

export const relFoamTflText: TechniqueText = {
  name: "Roller on the outer front of the hip",
  purpose:
    "Still pressure for the small muscle at the outer front of the hip (tensor fasciae latae, or TFL).",
  position: "On your front, turned a little to one side, a soft roller under the outer front of that hip.",
  standIns:
    "If the roller is too hard, wrap a towel around it, or try a firmly rolled blanket. On daily aspirin or a drug like it: the soft roller only, and stop if you bruise.",
  into: [
    "Lay the roller crosswise and lie on your front, propped on your forearms.",
    "Find the bony point at the front of the hip. Your place is a hand's width (8 cm, 3 in) below it and a little outward, where the front trouser pocket opens.",
    "Rest that place on the roller and turn slightly onto it. Bend the other knee out, foot or knee on the floor, to take weight.",
  ],
  steps: [
    "Roll slowly, a few centimetres (an inch or two) up and down, to find a tender place.",
    "Stop there. Lean at an angle and let a little weight down.",
    "Stay still. Breathe in for four and out for six.",
    "Less weight: press into your forearms and the free leg.",
  ],
  outOf: [
    "Press into your forearms and lift the hip off.",
    "Push the roller away and rest on your front for a breath.",
  ],
  feel: ["A broad, dull tenderness at the outer front of the hip.", "It may ease, fade or move."],
  notFeel: [
    "No pressure on bone: neither the hip point nor the knob at the side of the thigh.",
    "Nothing sharp, burning, electric or numb on the outer thigh.",
    "Never more than 4 of 10, and never a held breath.",
  ],
  dose: "30 seconds at first, later 60, then 90, on one tender place, one round a side: the 30 to 90 seconds of S4. The reviews used one to three rounds of 30 to 120 seconds. S0 would hold 3 to 6 minutes. With a soft roller here you may choose that yourself, at low discomfort; no plan asks for it.",
  known:
    "Studies show that rolling lets a joint move a little further for a short while; over more than four weeks the gain was clearer, at the thigh and not at the ankle. Rolling the front of the thigh let the hip move further back, most clearly right afterwards. This very muscle is little tested.",
  differ:
    "S2 wants pressure without rolling, S4 rolls and holds at tender places. We roll only to find the place, and then stay still. S0 is gentle; so are we.",
  easier: "Less weight, a rolled blanket, or resting on your back with bent knees.",
  harder: "There is no harder form; a longer hold is your own choice.",
  cautions: [
    "S4 asks you to see a doctor first, and not to roll with cancer, blood clots, an aneurysm, blood thinners, heart failure, open skin, bursitis or swelling. The safety check asks about these.",
    "An ache that moves or fades is common (S0). Anything below the knee, or electric, is a stop (S1).",
    "Stop if you bruise.",
  ],
};
