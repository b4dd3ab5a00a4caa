import type { TechniqueText } from "../../../technique.ts";
import {
  bellyNotFeel,
  deepBellyCautions,
  deepBellyKnown,
  proneBellyCaution,
} from "./belly-pressure-words.ts";

export const relIliacusSoftballText: TechniqueText = {
  name: "Softball near the hip bone",
  purpose: "Still pressure with a large ball for the muscle that lines the inside of the hip bone (iliacus).",
  position: "On your front on the floor, propped on your forearms, a softball just inside one hip bone.",
  standIns: "Nothing stands in for the softball here. A folded towel over it makes it milder.",
  into: [
    "Lie on your back and find the bony point at the front of your hip.",
    "Your place is two fingers (4 cm, 1.5 in) in from that point, on the line to the navel.",
    "Turn on your front, propped on your forearms. Slip the ball there with one hand.",
    "Keep your weight on forearms, thighs and toes.",
  ],
  steps: [
    "Breathe out and let a little weight down. Breathe in and wait.",
    "Lean slightly outward, so that the pressure goes toward the inside of the hip bone.",
    "Stop at a dull pressure, at most 4 of 10. Stay still, in for four and out for six.",
    "To try another place, lift off, move the ball a little outward, and let down anew. Do not roll over it.",
  ],
  outOf: [
    "Press into your forearms and lift the belly off the ball.",
    "Roll to the free side, away from it, and rest.",
  ],
  feel: ["A dull pressure close to the bone, but not on it.", "It may ease, fade or move."],
  notFeel: [
    ...bellyNotFeel,
    "No tingling or numbness at the front or outer thigh: a skin nerve passes near the bone.",
  ],
  dose: "30 seconds at first, later 45, at most 60, one round a side. S2 gives no time. S1 gives 30 to 60 seconds for a ball, and we stay there. S0's 3 to 6 minutes a spot are not for lying on a ball; nobody has tested that.",
  known: deepBellyKnown,
  differ:
    "S2 moves the ball from the place of the deep hip flexor toward the rim of the hip bone and tries several placements. S0 uses hands for this muscle. S4 leaves it to trained people. We ask for hands first, one place a round, and never toward the navel, as S1 would have it for the muscle next door.",
  easier: "Hands inside the hip bone, with or without the leg slide, or rest with bent knees.",
  harder: "There is no harder form. More weight is not the aim.",
  cautions: [...deepBellyCautions, "Stay above the groin crease.", proneBellyCaution],
};
