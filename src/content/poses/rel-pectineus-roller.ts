import type { FigurePoses } from "../pose.ts";
import { besideRoller, rightKneeOut } from "./prone-on-forearms.ts";

export const relPectineusRollerPoses: FigurePoses = {
  id: "rel-pectineus-roller",
  build: "female",
  view: { yaw: 62, pitch: 28 },
  props: [
    { kind: "mat", at: [-0.08, 0, 0.06], size: [1.7, 0.012, 0.86] },
    { kind: "roller", at: [0.1, 0, 0.215], size: [0.13, 0.13, 0.42], turn: 90 },
  ],
  steps: [
    {
      moment: "start",
      pose: besideRoller,
      marks: [{ kind: "side", at: "right-knee-back", shift: [-40, 180] }],
      words:
        "You lie on your front, propped on your forearms, both legs long. A soft roller lies beside the {side} hip and points the same way as your body.",
    },
    {
      moment: "working",
      pose: rightKneeOut,
      marks: [
        { kind: "press", on: "right-inner-thigh" },
        { kind: "side", at: "right-above-knee", shift: [-60, 150] },
      ],
      highlight: ["pectineus", "adductors"],
      words:
        "The {side} knee is bent and out to the side; the high inner thigh, a hand's width below the groin crease, rests on the end of the roller. Forearms and the long {other} leg carry the rest.",
    },
  ],
};
