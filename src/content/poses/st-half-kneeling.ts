import type { FigurePoses, LegPose, PoseStep } from "../pose.ts";

const frontLeg: LegPose = { foot: { to: { spot: [0.47, 0, -0.1] } } };
const support = [
  { part: "right-knee", on: "pad", sink: 0.01 },
  { part: "right-toes", on: "floor" },
] as const satisfies PoseStep["pose"]["support"];

export const stHalfKneelingPoses: FigurePoses = {
  id: "st-half-kneeling",
  build: "male",
  view: { yaw: 64, pitch: 9 },
  props: [
    { kind: "mat", at: [0.02, 0, 0] },
    { kind: "pad", at: [-0.08, 0, 0.1] },
  ],
  motions: [{ from: 1, to: 2 }],
  steps: [
    {
      moment: "start",
      pose: {
        lie: "upright",
        at: [-0.1, 0],
        pelvis: { tilt: 5 },
        rightLeg: { hip: { flexion: 15, abduction: 1 }, knee: 102, ankle: -35 },
        leftLeg: frontLeg,
        leftArm: {
          hand: { to: { on: "left-above-knee", shift: [-0.05, 0, -0.02] }, elbow: [-0.4, -0.2, -0.8] },
        },
        rightArm: {
          hand: { to: { on: "left-above-knee", shift: [-0.19, 0, 0.04] }, elbow: [-0.5, -0.3, 0.8] },
        },
        support,
        free: ["rightLeg.knee"],
      },
      marks: [{ kind: "side", at: "right-thigh-side", shift: [-300, -60] }],
      words:
        "You kneel on the {side} knee, on a pad. The {other} foot stands flat in front, its knee right above the ankle. Your trunk is tall, your hands rest on the front thigh, and your seat is a little behind the kneeling knee.",
    },
    {
      moment: "working",
      pose: {
        lie: "upright",
        pelvis: { tilt: -8 },
        spine: { flexion: 6 },
        rightLeg: { hip: { flexion: -10, abduction: 1 }, knee: 88, ankle: -35 },
        leftLeg: frontLeg,
        leftArm: {
          hand: { to: { on: "left-above-knee", shift: [0.02, 0, -0.02] }, elbow: [-0.4, -0.2, -0.8] },
        },
        rightArm: {
          hand: { to: { on: "left-above-knee", shift: [-0.13, 0, 0.04] }, elbow: [-0.5, -0.3, 0.8] },
        },
        support,
        free: ["rightLeg.knee"],
      },
      marks: [
        { kind: "side", at: "right-thigh-side", shift: [-350, 30] },
        { kind: "arrow", from: { on: "right-side-hip", shift: [-0.34, 0.1, 0.1] }, by: [0.18, 0, 0] },
        {
          kind: "arrow",
          from: { on: "right-side-hip", shift: [-0.2, -0.05, 0.1] },
          by: [0.1, -0.12, 0],
          bow: -0.25,
        },
      ],
      highlight: ["psoas-major", "iliacus", "rectus-femoris"],
      words:
        "You tuck: tailbone down, belt buckle up, the buttock of the {side} side squeezed. Then the whole body glides forward until the {side} hip stands right above its knee and the thigh is in one line with your upright trunk. The low back does not arch.",
    },
  ],
};
