import type { FigurePoses } from "../pose.ts";
import { besideRoller, rightKneeOut } from "./prone-on-forearms.ts";

export const relFoamAdductorsPoses: FigurePoses = {
  id: "rel-foam-adductors",
  build: "female",
  view: { yaw: 62, pitch: 28 },
  props: [
    { kind: "mat", at: [-0.08, 0, 0.06], size: [1.7, 0.012, 0.86] },
    { kind: "roller", at: [0.05, 0, 0.27], size: [0.13, 0.13, 0.42], turn: 90 },
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
        { kind: "press", on: "right-inner-thigh-mid" },
        { kind: "side", at: "right-above-knee", shift: [-60, 150] },
      ],
      highlight: ["adductors"],
      words:
        "The {side} knee is bent and out to the side; the middle of the inner thigh rests on the roller, half-way between knee and groin. Forearms and the long {other} leg carry the rest.",
    },
  ],
};
