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
        spine: { flexion: -2 },
        rightLeg: { hip: { flexion: -10, abduction: 1 }, knee: 86, ankle: -35 },
        leftLeg: { foot: { to: { spot: [0.52, 0, -0.1] } } },
        arms: { hand: { to: { on: "left-above-knee" } } },
        rightArm: {
          hand: { to: { on: "left-above-knee", shift: [-0.05, 0, 0.02] }, elbow: [-0.5, -0.3, 0.8] },
        },
        support: [
          { part: "right-knee", on: "pad", sink: 0.01 },
          { part: "right-toes", on: "floor" },
        ],
        free: ["rightLeg.knee"],
      },
      words: "x",
    },
  ],
};
