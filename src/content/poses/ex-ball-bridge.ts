import type { FigurePoses, LegPose, PoseStep } from "../pose.ts";

const feet = (x: number): { readonly rightLeg: LegPose; readonly leftLeg: LegPose } => ({
  rightLeg: { foot: { to: { spot: [x, 0, 0.16] }, toes: [1, 0, 0.1], knee: [0.3, 1, 0.1] } },
  leftLeg: { foot: { to: { spot: [x, 0, -0.16] }, toes: [1, 0, -0.1], knee: [0.3, 1, -0.1] } },
});
const folded: Pick<PoseStep["pose"], "leftArm" | "rightArm"> = {
  rightArm: {
    hand: {
      to: { on: "breastbone", shift: [-0.05, -0.015, -0.045] },
      elbow: [0.35, 0.25, 1],
      fingers: [-0.2, 0, -1],
      palm: [0, -1, 0],
    },
  },
  leftArm: {
    hand: {
      to: { on: "breastbone", shift: [0.09, 0.0, 0.05] },
      elbow: [0.5, 0.35, -1],
      fingers: [-0.1, 0, 1],
      palm: [0, -1, 0],
    },
  },
};
const lying = [
  { part: "upper-back", on: "stability-ball", sink: 0.03 },
  { part: "head", on: "stability-ball", sink: 0.02 },
] as const satisfies PoseStep["pose"]["support"];

export const exBallBridgePoses: FigurePoses = {
  id: "ex-ball-bridge",
  build: "female",
  view: { yaw: 76, pitch: 9 },
  props: [{ kind: "mat", at: [0.0, 0, 0], size: [1.8, 0.012, 0.66] }],
  motions: [{ from: 3, to: 2 }],
  steps: [
    {
      moment: "start",
      pose: {
        lie: "upright",
        at: [-0.55, 0],
        rightLeg: { foot: { to: { spot: [-0.1, 0, 0.16] }, knee: [1, 0, 0.2] } },
        leftLeg: { foot: { to: { spot: [-0.1, 0, -0.16] }, knee: [1, 0, -0.2] } },
        arms: { shoulder: { abduction: 24, flexion: -6 }, elbow: 12, forearm: 60 },
        support: [{ part: "seat", on: "stability-ball", sink: 0.03 }],
      },
      props: [{ kind: "stability-ball", at: [-0.6, 0, 0], size: [0.47, 0.47, 0.47] }],
      marks: [{ kind: "arrow", from: { spot: [0.02, 0.05, 0.3] }, by: [0.28, 0, 0] }],
      words:
        "You sit on a stability ball, feet flat, hands on the ball. From here small steps forward let the ball roll up your back.",
    },
    {
      moment: "working",
      pose: {
        lie: "supine",
        at: [0, 0],
        neck: { flexion: 4 },
        ...feet(0.46),
        ...folded,
        support: lying,
        free: ["neck.flexion"],
      },
      props: [{ kind: "stability-ball", at: [-0.52, 0, 0], size: [0.47, 0.47, 0.47] }],
      marks: [{ kind: "arrow", from: { on: "right-seat", shift: [0.02, -0.26, 0.1] }, by: [0, 0.2, 0] }],
      highlight: ["gluteus-maximus"],
      words:
        "Head, neck and shoulders lie on the ball, arms crossed on your chest. Both feet stand flat, shoulder-width apart, the knees above the ankles. Trunk and thighs are in one level line, like a table.",
    },
    {
      moment: "end",
      pose: {
        lie: "supine",
        at: [0.0, 0],
        pelvis: { tilt: 24 },
        neck: { flexion: 4 },
        ...feet(0.46),
        ...folded,
        support: lying,
        free: ["neck.flexion"],
      },
      props: [{ kind: "stability-ball", at: [-0.52, 0, 0], size: [0.47, 0.47, 0.47] }],
      marks: [
        { kind: "arrow", from: { on: "right-front-hip", shift: [0.08, 0.24, 0.1] }, by: [0, -0.18, 0] },
      ],
      highlight: ["gluteus-maximus"],
      words:
        "The seat has come down slowly towards the floor. Head and shoulders stay on the ball, the feet stay where they are. From here you push through both heels to come up again.",
    },
  ],
};
