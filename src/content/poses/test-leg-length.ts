import type { FigurePoses, PoseStep } from "../pose.ts";

const lying = [
  { part: "seat", on: "floor" },
  { part: "upper-back", on: "floor" },
  { part: "head", on: "floor" },
  { part: "right-heel", on: "floor" },
] as const satisfies PoseStep["pose"]["support"];
const free = ["pitch", "spine.flexion", "neck.flexion", "legs.hip.flexion"];
const legs = { hip: { flexion: -2, abduction: 4 }, knee: 1, ankle: 0 };

export const testLegLengthPoses: FigurePoses = {
  id: "test-leg-length",
  build: "female",
  view: { yaw: 66, pitch: 30 },
  props: [{ kind: "mat", at: [0.02, 0, 0], size: [1.8, 0.012, 0.66] }],
  steps: [
    {
      moment: "start",
      pose: {
        lie: "supine",
        legs,
        arms: { shoulder: { flexion: -14, abduction: 24 }, elbow: 8, forearm: 70 },
        support: [...lying, { part: "right-hand", on: "floor" }, { part: "left-hand", on: "floor" }],
        free: [...free, "arms.shoulder.flexion"],
      },
      marks: [{ kind: "side", at: "right-shin", shift: [-40, 170] }],
      words:
        "You lie flat on your back and evenly, both legs straight, feet a hand apart, toes to the ceiling.",
    },
    {
      moment: "working",
      pose: {
        lie: "supine",
        legs,
        arms: { shoulder: { flexion: -14, abduction: 24 }, elbow: 8, forearm: 70 },
        rightArm: {
          hand: {
            to: { on: "navel", shift: [-0.05, 0, 0.05] },
            elbow: [0, 0.2, 1],
            fingers: [0.5, 0, -1],
            palm: [0, -1, 0],
          },
        },
        support: [...lying, { part: "left-hand", on: "floor" }],
        free: [...free, "arms.shoulder.flexion"],
      },
      straps: [
        {
          kind: "tape",
          through: [
            { on: "navel", shift: [0.02, 0.016, 0] },
            { on: "right-front-hip", shift: [0, 0.02, -0.055] },
            { on: "right-thigh-front", shift: [0, 0.016, -0.02] },
            { on: "right-above-knee", shift: [0, 0.016, -0.008] },
            { on: "right-shin", shift: [0, 0.016, -0.006] },
            { on: "right-ankle-front", shift: [0, 0.014, -0.02] },
            { on: "right-ankle-front", shift: [0.035, -0.035, -0.05] },
          ],
        },
      ],
      marks: [{ kind: "side", at: "right-shin", shift: [-40, 170] }],
      words:
        "A tape runs straight from the middle of your navel down the {side} leg to the inner ankle bone or the heel, snug but not tight. One hand holds its end at the navel. The {other} leg is measured the same way.",
    },
  ],
};
