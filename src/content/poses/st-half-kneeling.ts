import type { FigurePoses } from "../pose.ts";

export const stHalfKneelingPoses: FigurePoses = {
  id: "st-half-kneeling",
  build: "male",
  view: { yaw: 62, pitch: 9 },
  props: [
    { kind: "mat", at: [0.05, 0, 0] },
    { kind: "pad", at: [-0.08, 0, 0.1] },
  ],
  steps: [
    {
      moment: "working",
      pose: {
        lie: "upright",
        pelvis: { tilt: -6 },
        spine: { flexion: 5 },
        rightLeg: { hip: { flexion: -10, abduction: 1 }, knee: 86, ankle: -35 },
        leftLeg: { foot: { to: { spot: [0.52, 0, -0.1] } } },
        leftArm: {
          hand: { to: { on: "left-above-knee", shift: [0.02, 0, -0.02] }, elbow: [-0.4, -0.2, -0.8] },
        },
        rightArm: {
          hand: { to: { on: "left-above-knee", shift: [-0.13, 0, 0.03] }, elbow: [-0.5, -0.3, 0.8] },
        },
        support: [
          { part: "right-knee", on: "pad", sink: 0.01 },
          { part: "right-toes", on: "floor" },
        ],
        free: ["rightLeg.knee"],
      },
      marks: [
        { kind: "side", at: "right-thigh-front", shift: [-330, -90] },
        { kind: "arrow", from: { on: "right-side-hip", shift: [-0.28, 0.06, 0.1] }, by: [0.16, 0, 0] },
      ],
      highlight: ["psoas-major", "iliacus"],
      words:
        "You kneel on the {side} knee, on a pad. The {other} foot stands flat in front, its knee above the ankle. Trunk tall, hands on the front thigh; the hips glide forward.",
    },
  ],
};
