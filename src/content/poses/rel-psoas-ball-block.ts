import type { FigurePoses } from "../pose.ts";
import { hookLying, placeFinding } from "./hook-lying.ts";

export const relPsoasBallBlockPoses: FigurePoses = {
  id: "rel-psoas-ball-block",
  build: "male",
  view: { yaw: 68, pitch: 22 },
  props: [{ kind: "mat", at: [-0.06, 0, 0], size: [1.6, 0.012, 0.66] }],
  steps: [
    {
      moment: "start",
      pose: { ...hookLying, ...placeFinding },
      props: [
        { kind: "softball", at: [0.0, 0, 0.32] },
        { kind: "block", at: [0.2, 0, 0.32], size: [0.23, 0.075, 0.15], turn: 10 },
      ],
      marks: [
        { kind: "press", on: "right-psoas-point" },
        { kind: "side", at: "right-above-knee", shift: [250, -30] },
      ],
      words:
        "You lie on your back, knees bent, feet flat, ball and block beside you. One finger touches the navel, another the bony point at the front of the {side} hip. Your place is half-way between them.",
    },
    {
      moment: "working",
      pose: {
        ...hookLying,
        rightArm: {
          hand: {
            to: { prop: "block", at: [-0.05, 0.085, 0.03] },
            elbow: [0, -0.6, 1],
            fingers: [0.6, 0, -0.8],
            palm: [0, -1, 0],
          },
        },
        leftArm: {
          hand: {
            to: { prop: "block", at: [0.05, 0.085, -0.03] },
            elbow: [0, -0.6, -1],
            fingers: [0.5, 0, 0.85],
            palm: [0, -1, 0],
          },
        },
      },
      props: [
        { kind: "softball", at: [0, 0.228, 0], under: "right-psoas-point" },
        { kind: "block", at: [0, 0.323, 0], size: [0.23, 0.075, 0.15], under: "right-psoas-point" },
      ],
      marks: [{ kind: "side", at: "right-above-knee", shift: [250, -30] }],
      highlight: ["psoas-major"],
      words:
        "You lie on your back, knees bent. A softball lies on the {side} side of the belly, half-way between navel and front hip bone; a block lies flat on it, held by both hands.",
    },
  ],
};
