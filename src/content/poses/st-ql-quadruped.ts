import type { FigurePoses } from "../pose.ts";

const hand = (x: number, z: number, side: 1 | -1, aside = 0.05 * side) =>
  ({
    hand: {
      to: { spot: [x, 0.012, z] },
      elbow: [-0.6, 0.2, side * 0.6],
      fingers: [1, 0, aside],
      palm: [0, -1, 0],
    },
  }) as const;

export const stQlQuadrupedPoses: FigurePoses = {
  id: "st-ql-quadruped",
  build: "female",
  view: { yaw: 112, pitch: 54 },
  props: [{ kind: "mat", at: [0, 0, 0], size: [1.7, 0.012, 0.66] }],
  steps: [
    {
      moment: "start",
      pose: {
        lie: "prone",
        pelvis: { tilt: -4 },
        neck: { flexion: -8 },
        legs: { hip: { flexion: 90, abduction: 4 }, knee: 90, ankle: -40 },
        rightArm: hand(0.47, 0.17, 1),
        leftArm: hand(0.47, -0.17, -1),
        support: [
          { part: "right-knee", on: "floor" },
          { part: "left-knee", on: "floor" },
          { part: "right-toes", on: "floor" },
        ],
        free: ["legs.hip.flexion", "legs.knee"],
      },
      marks: [{ kind: "side", at: "right-thigh-side", shift: [190, 150] }],
      words:
        "You are on hands and knees, hands below the shoulders and knees below the hips, the back level like a table.",
    },
    {
      moment: "working",
      pose: {
        lie: "prone",
        pelvis: { list: 8, tilt: -4 },
        spine: { bend: -36, rotation: 8 },
        neck: { flexion: 6, bend: -8 },
        leftLeg: { hip: { flexion: 84.5, abduction: 4 }, knee: 95, ankle: -40 },
        rightLeg: { hip: { flexion: -6, abduction: 12 }, knee: 4, ankle: 10, toes: 50 },
        rightArm: hand(0.48, -0.05, 1, -1.8),
        leftArm: hand(0.4, -0.36, -1, -0.8),
        support: [
          { part: "left-knee", on: "floor" },
          { part: "right-toes", on: "floor" },
        ],
        free: ["rightLeg.hip.flexion"],
      },
      marks: [
        { kind: "side", at: "right-thigh-side", shift: [-120, 170] },
        { kind: "arrow", from: { on: "right-fingertips", shift: [0.1, 0.04, 0.4] }, by: [-0.02, 0, -0.26] },
        { kind: "arrow", from: { on: "right-heel", shift: [0, 0.12, 0.1] }, by: [-0.2, -0.02, 0.06] },
      ],
      highlight: ["quadratus-lumborum"],
      words:
        "The {side} leg is slid out long behind you and a little outward, toes on the floor, its hip sinking. Both hands have walked to the {other}, so that your body makes a gentle bow with the {side} side as its long outer edge.",
    },
  ],
};
