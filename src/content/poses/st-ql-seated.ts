import type { ArmPose, FigurePoses, LegPose } from "../pose.ts";

const rightLeg: LegPose = { foot: { to: { spot: [0.45, 0, 0.1] } } };
const leftLeg: LegPose = {
  foot: { to: { spot: [0.42, 0, -0.32] }, toes: [1, 0, -0.45], knee: [1, 0, -0.5] },
};
const holding: ArmPose = {
  hand: {
    to: { prop: "chair", at: [0.18, 0.43, 0.226] },
    with: "fingertips",
    elbow: [1, 0.2, -0.6],
    fingers: [0, -1, 0.05],
    palm: [0, 0, -1],
  },
};

export const stQlSeatedPoses: FigurePoses = {
  id: "st-ql-seated",
  build: "male",
  view: { yaw: 24, pitch: 8 },
  props: [{ kind: "chair", at: [0, 0, 0], size: [0.42, 0.43, 0.42] }],
  motions: [{ from: 1, to: 2 }],
  steps: [
    {
      moment: "start",
      pose: {
        lie: "upright",
        at: [0.06, 0],
        spine: { flexion: 16, rotation: 16 },
        rightLeg,
        leftLeg,
        leftArm: holding,
        rightArm: { shoulder: { flexion: -16, abduction: 20 }, elbow: 10 },
        support: [{ part: "seat", on: "chair" }],
      },
      marks: [{ kind: "side", at: "right-shoulder", shift: [-200, -40] }],
      words:
        "You sit forward on a steady chair. The {other} hand reaches across your lap and holds the {side} edge of the seat. The {other} foot stands a little outward, as a prop.",
    },
    {
      moment: "working",
      pose: {
        lie: "upright",
        at: [0.06, 0],
        spine: { flexion: 25, bend: -20, rotation: 12 },
        neck: { bend: -6 },
        rightLeg,
        leftLeg,
        leftArm: holding,
        rightArm: { shoulder: { flexion: 14, abduction: 162 }, elbow: 14, curl: 8 },
        support: [{ part: "seat", on: "chair" }],
      },
      marks: [
        { kind: "side", at: "right-shoulder", shift: [-220, 60] },
        {
          kind: "arrow",
          from: { on: "left-ear", shift: [0.1, 0.3, -0.06] },
          by: [0, -0.16, -0.24],
          bow: -0.18,
        },
      ],
      highlight: ["quadratus-lumborum"],
      words:
        "The {side} arm goes up beside your ear. You lean to the {other} and slightly forward in one long curve. The {other} hand still holds the seat, and the {side} sitting bone stays heavy on the chair.",
    },
  ],
};
