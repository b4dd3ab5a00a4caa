import type { ArmPose, FigurePoses } from "../pose.ts";

const leftArm: ArmPose = {
  hand: {
    to: { spot: [0.14, 1.14, -0.49] },
    elbow: [-0.5, -0.8, -0.3],
    fingers: [0.5, 1, 0],
    palm: [0, 0, -1],
  },
};
const wall = { kind: "wall", at: [0, 0, -0.52], turn: 90, size: [0.05, 1.9, 1.2] } as const;

export const testHoldStandingPoses: FigurePoses = {
  id: "test-hold-standing",
  build: "female",
  view: { yaw: 52, pitch: 7 },
  props: [wall],
  motions: [{ from: 1, to: 2 }],
  steps: [
    {
      moment: "start",
      pose: {
        lie: "upright",
        legs: { hip: { abduction: 3 }, knee: 2 },
        rightArm: { shoulder: { abduction: 12 }, elbow: 10 },
        leftArm,
        support: [{ part: "right-foot", on: "floor" }],
      },
      marks: [{ kind: "side", at: "right-shin", shift: [-190, -50] }],
      words:
        "You stand tall beside a wall, both feet on the floor. The fingertips of the hand next to the wall are near it.",
    },
    {
      moment: "working",
      pose: {
        lie: "upright",
        at: [0, -0.05],
        pelvis: { list: -2 },
        rightLeg: { hip: { flexion: 91, abduction: 2 }, knee: 92, ankle: -15 },
        leftLeg: { hip: { flexion: 4, abduction: -1 }, knee: 7, ankle: 3 },
        rightArm: { shoulder: { abduction: 14 }, elbow: 12 },
        leftArm,
        support: [{ part: "left-foot", on: "floor" }],
      },
      marks: [
        { kind: "side", at: "right-above-knee", shift: [215, 0] },
        { kind: "arrow", from: { on: "right-knee-front", shift: [0.1, -0.3, 0.04] }, by: [0, 0.25, 0] },
      ],
      highlight: ["psoas-major", "iliacus"],
      words:
        "The {side} knee is lifted to hip height: the thigh is level and the foot hangs. The {other} leg carries you, its knee soft. The trunk stays upright, the fingertips touch the wall lightly at most.",
    },
  ],
};
