import type { FigurePoses, LegPose } from "../pose.ts";

const leftLeg: LegPose = {
  foot: { to: { spot: [0.02, 0, -0.48] }, toes: [0.12, 0, -1], knee: [0.5, 0, -1] },
};
const rightLeg: LegPose = { foot: { to: { spot: [0, 0, 0.46] }, toes: [1, 0, -0.25], knee: [1, 0, 0.1] } };

export const stQlTrianglePoses: FigurePoses = {
  id: "st-ql-triangle",
  build: "female",
  view: { yaw: 10, pitch: 6 },
  props: [{ kind: "mat", at: [0, 0, 0], turn: 90, size: [1.6, 0.012, 0.6] }],
  motions: [{ from: 1, to: 2 }],
  steps: [
    {
      moment: "start",
      pose: {
        lie: "upright",
        height: 0.785,
        leftLeg,
        rightLeg,
        arms: { shoulder: { abduction: 88 }, elbow: 4, forearm: 80, curl: 8 },
        support: [],
      },
      marks: [{ kind: "side", at: "right-side-hip", shift: [-230, 30] }],
      words:
        "You stand with your feet 90 to 120 cm (3 to 4 ft) apart. The {other} foot is turned out to the {other}, the {side} foot slightly in. Both arms are lifted out to shoulder height.",
    },
    {
      moment: "working",
      pose: {
        lie: "upright",
        at: [0, 0.02],
        height: 0.745,
        pelvis: { list: -22, turn: -30 },
        spine: { bend: -40, rotation: 24 },
        neck: { bend: -4, rotation: 20 },
        leftLeg,
        rightLeg,
        rightArm: { shoulder: { abduction: 104 }, elbow: 4, forearm: 80, curl: 8 },
        leftArm: {
          hand: {
            to: { on: "left-shin", shift: [0.02, 0.03, 0] },
            elbow: [-0.3, 0, -1],
            fingers: [0.1, -1, -0.3],
          },
        },
        support: [],
      },
      marks: [
        { kind: "side", at: "right-side-hip", shift: [-230, 60] },
        { kind: "arrow", from: { on: "right-shoulder", shift: [0, 0.24, 0.42] }, by: [0, 0.25, -0.02] },
      ],
      highlight: ["quadratus-lumborum"],
      words:
        "You fold sideways over the {other} leg, just above the hips. The {other} hand rests on its shin, the {side} arm reaches to the ceiling. The {side} side of the waist is the long, open one; its shoulder stays above the lower one.",
    },
  ],
};
