import type { FigurePoses, LegPose, PoseStep } from "../pose.ts";

const frontLeg: LegPose = { foot: { to: { spot: [0.55, 0, -0.1] } } };
const support = [
  { part: "right-knee", on: "pad", sink: 0.01 },
  { part: "right-toes", on: "floor" },
] as const satisfies PoseStep["pose"]["support"];

export const stHipflexorKneelPoses: FigurePoses = {
  id: "st-hipflexor-kneel",
  build: "female",
  view: { yaw: 66, pitch: 9 },
  props: [
    { kind: "mat", at: [0.05, 0, 0.05] },
    { kind: "pad", at: [-0.06, 0, 0.1] },
    { kind: "chair", at: [0.06, 0, -0.56], turn: 180, size: [0.42, 0.41, 0.42] },
  ],
  steps: [
    {
      moment: "start",
      pose: {
        lie: "upright",
        at: [-0.02, 0],
        rightLeg: { hip: { flexion: 0, abduction: 1 }, knee: 92, ankle: -35 },
        leftLeg: frontLeg,
        leftArm: { hand: { to: { prop: "chair", at: [-0.195, 0.857, -0.08] }, elbow: [-0.8, -0.3, -0.6] } },
        rightArm: {
          hand: { to: { on: "left-above-knee", shift: [-0.17, 0, 0.04] }, elbow: [-0.5, -0.3, 0.8] },
        },
        support,
        free: ["rightLeg.knee"],
      },
      marks: [{ kind: "side", at: "right-thigh-side", shift: [-330, 20] }],
      words:
        "You kneel tall on the {side} knee, on a thick pad, the hip above the knee. The {other} foot stands flat a good step in front. One hand rests on the front thigh, the other on a chair beside you.",
    },
    {
      moment: "working",
      pose: {
        lie: "upright",
        at: [0.12, 0],
        pelvis: { tilt: -6 },
        spine: { flexion: 6 },
        rightLeg: { hip: { flexion: -26, abduction: 1 }, knee: 72, ankle: -35 },
        leftLeg: frontLeg,
        leftArm: { hand: { to: { prop: "chair", at: [-0.195, 0.857, -0.08] }, elbow: [-0.8, -0.3, -0.6] } },
        rightArm: {
          hand: { to: { on: "left-above-knee", shift: [-0.1, 0, 0.04] }, elbow: [-0.5, -0.3, 0.8] },
        },
        support,
        free: ["rightLeg.knee"],
      },
      marks: [
        { kind: "side", at: "right-thigh-side", shift: [-330, 20] },
        { kind: "arrow", from: { on: "right-side-hip", shift: [-0.36, 0.14, 0.1] }, by: [0.19, -0.07, 0] },
      ],
      highlight: ["psoas-major", "iliacus", "pectineus"],
      words:
        "Trunk upright and pelvis tucked, you lean your hips forward and down while the front knee bends. The {side} thigh slants back: its hip is now well in front of its knee.",
    },
  ],
};
