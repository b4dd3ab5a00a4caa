import type { TechniqueText } from "../../../technique.ts";

export const exPsoasBandText: TechniqueText = {
  name: "Band knee pull",
  purpose:
    "Strengthens the muscles that bend the hip (psoas and iliacus), one leg at a time, against a band.",
  position: "On your back, a band from a low anchor to your foot.",
  standIns:
    "A long band or a loop band, and something that cannot move: a door anchor, a heavy table leg, a bed frame. An ankle strap holds the band if it slips off the foot.",
  into: [
    "Fix the band low, at ankle height, and pull hard on it to test it.",
    "Lie down with your feet towards the anchor. Loop the band around the foot of the side you train, over the laces, or hook it to an ankle strap.",
    "Slide away until the band is just tight with that leg long and low. Bend the other knee, its foot flat.",
    "Rest your arms beside you. Let the low back be heavy.",
  ],
  steps: [
    "Breathe out and draw the knee towards your chest, close to the body.",
    "Knee and foot travel in one straight track, neither inward nor outward. Keep the toes pulled up so the band stays on.",
    "Come as high as you can without the seat lifting. Stay for 1 to 2 seconds.",
    "Breathe in and let the leg back out slowly. Do not let the band snatch it.",
    "One takes about 5 seconds. The last two should be hard, and still clean.",
  ],
  outOf: [
    "Bring the leg down long and slide towards the anchor until the band is slack.",
    "Only then take the band off. Roll to your side to get up.",
  ],
  feel: ["Work deep at the front of the hip and in the upper thigh.", "The belly keeping the trunk still."],
  notFeel: [
    "Sharp or pinching pain in the groin: stop; try a smaller path next time.",
    "The low back arching when the leg goes out.",
    "Cramp at the top of the thigh: rest, lighter band.",
  ],
  dose: "S0: 2 to 3 sets of 12 to 20 with 1 to 2 seconds at the top. Level 1 is 2 × 12, level 2 is 3 × 12, level 3 is 3 × 20, a side, with 30 s of rest. Every other day, after stretching.",
  known:
    "Studies show that this makes you stronger: in one trial, six weeks of band training for the hip flexors, three times a week for ten minutes, raised strength by 17 in 100. That a weak psoas makes the back hurt, as S0 says, is plausible and not shown.",
  differ:
    "S2 takes tight muscles for weak ones; S0 tests both apart, and so do we. This one is for the side that tested weak.",
  easier: "A lighter band, a shorter path, or no band at all.",
  harder:
    "A stronger band once 20 feel easy: the trial went from a load for 15 to a load for 8. Or the straight leg lift.",
  cautions: [
    "A band that slips flies towards your face: anchor behind your feet, eyes away, shoe on.",
    "Pain in a hold test on this side means that this exercise waits.",
  ],
};
