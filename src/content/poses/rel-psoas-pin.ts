import type { FigurePoses } from "../pose.ts";
import { handsOn, hookLying, legLong, placeFinding } from "./hook-lying.ts";

export const relPsoasPinPoses: FigurePoses = {
  id: "rel-psoas-pin",
  build: "female",
  view: { yaw: 66, pitch: 30 },
  props: [{ kind: "mat", at: [0.07, 0, 0], size: [1.8, 0.012, 0.66] }],
  motions: [{ from: 2, to: 3 }],
  steps: [
    {
      moment: "start",
      pose: { ...hookLying, ...placeFinding },
      marks: [
        { kind: "press", on: "right-psoas-point" },
        { kind: "side", at: "right-thigh-side", shift: [-30, 165] },
      ],
      words:
        "You lie on your back, knees bent, feet flat. One finger touches the navel, another the bony point at the front of the {side} hip. Your place is half-way between them.",
    },
    {
      moment: "working",
      pose: { ...hookLying, ...handsOn("right-psoas-point") },
      marks: [
        { kind: "press", on: "right-psoas-point" },
        { kind: "side", at: "right-thigh-side", shift: [-30, 165] },
        { kind: "arrow", from: { on: "right-heel", shift: [0.27, 0, 0.06] }, by: [0.22, 0, 0] },
      ],
      highlight: ["psoas-major"],
      words:
        "Both knees are bent, feet flat. Flat fingers rest on the {side} side of the belly, half-way between navel and front hip bone. The {side} heel is about to slide away.",
    },
    {
      moment: "end",
      pose: { ...legLong, ...handsOn("right-psoas-point") },
      marks: [
        { kind: "press", on: "right-psoas-point" },
        { kind: "side", at: "right-thigh-side", shift: [-30, 165] },
        { kind: "arrow", from: { on: "right-heel", shift: [0.02, 0.02, 0.1] }, by: [-0.22, 0, 0] },
      ],
      highlight: ["psoas-major"],
      words:
        "The {side} leg has slid long, the back of its thigh on the floor; the {other} knee is still up. The fingers stay on the same place. From here the heel slides back.",
    },
  ],
};
