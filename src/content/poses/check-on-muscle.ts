import type { FigurePoses } from "../pose.ts";
import { handsOn, hookLying } from "./hook-lying.ts";

export const checkOnMusclePoses: FigurePoses = {
  id: "check-on-muscle",
  build: "male",
  view: { yaw: 66, pitch: 30 },
  props: [{ kind: "mat", at: [-0.06, 0, 0], size: [1.6, 0.012, 0.66] }],
  motions: [{ from: 1, to: 2 }],
  steps: [
    {
      moment: "start",
      pose: { ...hookLying, ...handsOn("right-psoas-point") },
      marks: [
        { kind: "press", on: "right-psoas-point" },
        { kind: "side", at: "right-thigh-side", shift: [-30, 165] },
      ],
      words:
        "You lie on your back, knees bent, feet flat. Flat fingers rest on the {side} side of the belly, half-way between navel and front hip bone.",
    },
    {
      moment: "working",
      pose: {
        ...hookLying,
        rightLeg: { hip: { flexion: 60, abduction: 2 }, knee: 108, ankle: -8 },
        ...handsOn("right-psoas-point"),
      },
      marks: [
        { kind: "press", on: "right-psoas-point" },
        { kind: "side", at: "right-thigh-side", shift: [-30, 165] },
        { kind: "arrow", from: { on: "right-heel", shift: [0.32, -0.05, 0.06] }, by: [0, 0.16, 0] },
      ],
      highlight: ["psoas-major"],
      words:
        "The {side} foot is lifted a few centimetres off the floor, knee bent; the {other} foot stays flat. Under the fingers something firms and rises.",
    },
  ],
};
