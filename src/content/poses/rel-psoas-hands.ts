import type { FigurePoses } from "../pose.ts";
import { handsOn, hookLying, placeFinding } from "./hook-lying.ts";

export const relPsoasHandsPoses: FigurePoses = {
  id: "rel-psoas-hands",
  build: "female",
  view: { yaw: 62, pitch: 34 },
  props: [{ kind: "mat", at: [-0.06, 0, 0], size: [1.5, 0.012, 0.66] }],
  steps: [
    {
      moment: "start",
      pose: { ...hookLying, ...placeFinding },
      marks: [
        { kind: "press", on: "right-psoas-point" },
        { kind: "side", at: "right-thigh-side", shift: [60, 170] },
      ],
      words:
        "You lie on your back, knees bent, feet flat. One finger touches the navel, another the bony point at the front of the {side} hip. Your place is half-way between them.",
    },
    {
      moment: "working",
      pose: { ...hookLying, ...handsOn("right-psoas-point") },
      marks: [
        { kind: "press", on: "right-psoas-point" },
        { kind: "side", at: "right-thigh-side", shift: [60, 170] },
      ],
      highlight: ["psoas-major"],
      words:
        "You lie on your back, knees bent, feet flat. The flat fingers of both hands, one hand on the other, rest on the {side} side of the belly, half-way between navel and front hip bone.",
    },
  ],
};
