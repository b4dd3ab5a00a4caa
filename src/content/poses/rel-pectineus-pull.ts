import type { FigurePoses, Prop } from "../pose.ts";
import { besideRoller, rightKneeOut } from "./prone-on-forearms.ts";

const roller: Prop = { kind: "roller", at: [0.1, 0, 0.215], size: [0.13, 0.13, 0.42], turn: 90 };

export const relPectineusPullPoses: FigurePoses = {
  id: "rel-pectineus-pull",
  build: "male",
  view: { yaw: 62, pitch: 28 },
  props: [{ kind: "mat", at: [-0.08, 0, 0.06], size: [1.7, 0.012, 0.86] }],
  motions: [{ from: 2, to: 3 }],
  steps: [
    {
      moment: "start",
      pose: besideRoller,
      props: [roller],
      marks: [{ kind: "side", at: "right-knee-back", shift: [-40, 180] }],
      words:
        "You lie on your front, propped on your forearms, both legs long. A soft roller lies beside the {side} hip and points the same way as your body.",
    },
    {
      moment: "working",
      pose: rightKneeOut,
      props: [roller],
      marks: [
        { kind: "arrow", from: { on: "low-back", shift: [-0.02, 0.03, 0.1] }, by: [0, 0, -0.3] },
        { kind: "press", on: "right-inner-thigh" },
        { kind: "side", at: "right-above-knee", shift: [-60, 150] },
      ],
      highlight: ["pectineus", "adductors"],
      words:
        "The {side} knee is bent and out to the side; the high inner thigh, a hand's width below the groin crease, rests on the end of the roller. From here the whole body shifts sideways, away from that knee.",
    },
    {
      moment: "end",
      pose: { ...rightKneeOut, at: [0, -0.05] },
      props: [{ ...roller, at: [0.1, 0, 0.19] }],
      marks: [
        { kind: "press", on: "right-inner-thigh" },
        { kind: "side", at: "right-above-knee", shift: [-60, 150] },
        { kind: "arrow", from: { on: "right-thigh-back", shift: [0.1, 0.07, -0.02] }, by: [-0.15, 0, 0.16] },
      ],
      highlight: ["pectineus", "adductors"],
      words:
        "The body has moved two or three centimetres away from the knee. The roller has drawn skin and muscle along the thigh, toward the {side} knee, and stays there.",
    },
  ],
};
