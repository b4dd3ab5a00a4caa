import type { ArmPose, FigurePoses, LegPose } from "../pose.ts";

const footDown = (z: number): LegPose => ({ foot: { to: { spot: [0.47, 0, z] } } });
const rightArm: ArmPose = {
  hand: {
    to: { on: "breastbone", shift: [0.0, 0.05, -0.085] },
    elbow: [0.25, -0.35, 1],
    fingers: [0, 0.2, -1],
    palm: [-1, 0, 0],
  },
};
const leftArm: ArmPose = {
  hand: {
    to: { on: "breastbone", shift: [0.03, -0.09, 0.05] },
    elbow: [0.35, -0.5, -1],
    fingers: [0, 0.1, 1],
    palm: [-1, 0, 0],
  },
};

export const testHoldSeatedPoses: FigurePoses = {
  id: "test-hold-seated",
  build: "male",
  view: { yaw: 58, pitch: 8 },
  props: [{ kind: "chair", at: [0, 0, 0], size: [0.42, 0.43, 0.44] }],
  motions: [{ from: 1, to: 2 }],
  steps: [
    {
      moment: "start",
      pose: {
        lie: "upright",
        at: [0.04, 0],
        rightLeg: footDown(0.1),
        leftLeg: footDown(-0.1),
        rightArm,
        leftArm,
        support: [{ part: "seat", on: "chair" }],
      },
      marks: [{ kind: "side", at: "right-above-knee", shift: [200, -110] }],
      words:
        "You sit tall near the front edge of a steady chair, both feet flat on the floor and both thighs on the seat. Your arms are crossed on your chest.",
    },
    {
      moment: "working",
      pose: {
        lie: "upright",
        at: [0.04, 0],
        rightLeg: { hip: { flexion: 104, abduction: 1 }, knee: 96, ankle: -8 },
        leftLeg: footDown(-0.1),
        rightArm,
        leftArm,
        support: [{ part: "seat", on: "chair" }],
      },
      marks: [
        { kind: "side", at: "right-above-knee", shift: [200, -150] },
        { kind: "arrow", from: { on: "right-knee-front", shift: [0.2, -0.1, 0.06] }, by: [0, 0.2, 0] },
      ],
      highlight: ["psoas-major", "iliacus"],
      words:
        "The {side} knee stays bent and lifts until its thigh is 5 to 10 cm (2 to 4 in) off the seat, the foot hanging. You hold it there, still. The trunk stays upright and the arms stay crossed.",
    },
  ],
};
