import type { FigurePoses } from "../pose.ts";
import { handsOn, hookLying, hipBoneFinding } from "./hook-lying.ts";

export const relIliacusHandsPoses: FigurePoses = {
  id: "rel-iliacus-hands",
  build: "female",
  view: { yaw: 62, pitch: 34 },
  props: [{ kind: "mat", at: [-0.06, 0, 0], size: [1.5, 0.012, 0.66] }],
  steps: [
    {
      moment: "start",
      pose: { ...hookLying, ...hipBoneFinding },
      marks: [
        { kind: "press", on: "right-inside-asis" },
        { kind: "side", at: "right-thigh-side", shift: [60, 170] },
      ],
      words:
        "You lie on your back, knees bent, feet flat. One finger of the {side} hand touches the bony point at the front of the {side} hip. Your place is just inside that bone.",
    },
    {
      moment: "working",
      pose: { ...hookLying, ...handsOn("right-inside-asis") },
      marks: [
        { kind: "press", on: "right-inside-asis" },
        {
          kind: "arrow",
          from: { on: "right-inside-asis", shift: [0.095, 0.13, -0.085] },
          by: [-0.04, -0.08, 0.06],
        },
        { kind: "side", at: "right-thigh-side", shift: [60, 170] },
      ],
      highlight: ["iliacus"],
      words:
        "You lie on your back, knees bent, feet flat, elbows on the floor. The flat fingers of both hands lie just inside the {side} front hip bone and press gently outward, toward the bone.",
    },
  ],
};
