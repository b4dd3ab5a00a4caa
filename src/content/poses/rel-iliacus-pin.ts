import type { FigurePoses } from "../pose.ts";
import { handsOn, hookLying, legLong, hipBoneFinding } from "./hook-lying.ts";

export const relIliacusPinPoses: FigurePoses = {
  id: "rel-iliacus-pin",
  build: "male",
  view: { yaw: 66, pitch: 30 },
  props: [{ kind: "mat", at: [0.07, 0, 0], size: [1.8, 0.012, 0.66] }],
  motions: [{ from: 2, to: 3 }],
  steps: [
    {
      moment: "start",
      pose: { ...hookLying, ...hipBoneFinding },
      marks: [
        { kind: "press", on: "right-inside-asis" },
        { kind: "side", at: "right-thigh-side", shift: [-30, 165] },
      ],
      words:
        "You lie on your back, knees bent, feet flat. One finger of the {side} hand touches the bony point at the front of the {side} hip. Your place is just inside that bone.",
    },
    {
      moment: "working",
      pose: { ...hookLying, ...handsOn("right-inside-asis") },
      marks: [
        { kind: "press", on: "right-inside-asis" },
        { kind: "side", at: "right-thigh-side", shift: [-30, 165] },
        { kind: "arrow", from: { on: "right-heel", shift: [0.27, 0, 0.06] }, by: [0.22, 0, 0] },
      ],
      highlight: ["iliacus"],
      words:
        "Both knees are bent, feet flat. Flat fingers rest just inside the {side} front hip bone and press outward, toward it. The {side} heel is about to slide away.",
    },
    {
      moment: "end",
      pose: { ...legLong, ...handsOn("right-inside-asis") },
      marks: [
        { kind: "press", on: "right-inside-asis" },
        { kind: "side", at: "right-thigh-side", shift: [-30, 165] },
        { kind: "arrow", from: { on: "right-heel", shift: [0.02, 0.02, 0.1] }, by: [-0.22, 0, 0] },
      ],
      highlight: ["iliacus"],
      words:
        "The {side} leg has slid long, the back of its thigh on the floor; the {other} knee is still up. The fingers stay on the same place. From here the heel slides back.",
    },
  ],
};
