import type { ArmPose, FigurePoses } from "../pose.ts";

const onWall: ArmPose = {
  hand: {
    to: { spot: [0.36, 1.2, -0.51] },
    elbow: [-0.5, -0.8, -0.3],
    fingers: [0.6, 1, 0],
    palm: [0, 0, -1],
  },
};

export const stHipflexorStandingPoses: FigurePoses = {
  id: "st-hipflexor-standing",
  build: "male",
  view: { yaw: 62, pitch: 7 },
  props: [{ kind: "wall", at: [0.05, 0, -0.54], turn: 90, size: [0.05, 1.9, 1.7] }],
  steps: [
    {
      moment: "start",
      pose: {
        lie: "upright",
        at: [0.02, 0],
        height: 0.87,
        leftLeg: { foot: { to: { spot: [0.4, 0, -0.09] } } },
        rightLeg: {
          toes: 20,
          foot: {
            to: { spot: [-0.28, 0, 0.09] },
            with: "toes",
            sole: [-0.35, -0.94, 0],
            toes: [0.94, -0.35, 0],
          },
        },
        leftArm: onWall,
        rightArm: { shoulder: { abduction: 12, flexion: -24 }, elbow: 12 },
        support: [],
      },
      marks: [{ kind: "side", at: "right-shin", shift: [-180, -50] }],
      words:
        "You stand tall in a long step beside a wall, fingertips on it. The {side} leg is a good stride behind you, its heel lifted. Both feet point straight ahead.",
    },
    {
      moment: "working",
      pose: {
        lie: "upright",
        at: [0.13, 0],
        height: 0.83,
        pelvis: { tilt: -6 },
        spine: { flexion: 6 },
        leftLeg: { foot: { to: { spot: [0.4, 0, -0.09] } } },
        rightLeg: {
          toes: 37,
          foot: {
            to: { spot: [-0.28, 0, 0.09] },
            with: "toes",
            sole: [-0.6, -0.8, 0],
            toes: [0.8, -0.6, 0],
          },
        },
        leftArm: onWall,
        rightArm: { shoulder: { abduction: 12, flexion: -24 }, elbow: 12 },
        support: [],
      },
      marks: [
        { kind: "side", at: "right-shin", shift: [-190, -60] },
        { kind: "arrow", from: { on: "right-side-hip", shift: [0.3, 0.06, 0.1] }, by: [0.18, -0.12, 0] },
      ],
      highlight: ["psoas-major", "iliacus", "pectineus"],
      words:
        "The front knee bends and the hips travel forward and down in one piece, pelvis tucked, trunk upright. The {side} leg stretches out behind you, toes on the floor and heel up.",
    },
  ],
};
