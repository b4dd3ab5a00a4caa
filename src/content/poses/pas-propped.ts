import type { FigurePoses } from "../pose.ts";

export const pasProppedPoses: FigurePoses = {
  id: "pas-propped",
  build: "male",
  view: { yaw: 72, pitch: 14 },
  steps: [
    {
      moment: "working",
      variant: "half-upright",
      pose: {
        lie: "upright",
        pelvis: { tilt: -42 },
        spine: { flexion: 12 },
        neck: { flexion: 8 },
        legs: { hip: { flexion: 66, abduction: 5, rotation: 6 }, knee: 52, ankle: -24 },
        rightArm: {
          hand: { to: { on: "right-thigh-front", shift: [-0.07, -0.035, 0] }, elbow: [-0.5, -0.4, 0.7] },
        },
        leftArm: {
          hand: { to: { on: "left-thigh-front", shift: [-0.07, -0.035, 0] }, elbow: [-0.5, -0.4, -0.7] },
        },
        support: [
          { part: "seat", on: "floor" },
          { part: "upper-back", on: "slope", sink: 0.02 },
          { part: "head", on: "pillow", sink: 0.02 },
          { part: "right-thigh", on: "bolster", sink: 0.015 },
          { part: "left-thigh", on: "bolster", sink: 0.015 },
          { part: "right-heel", on: "floor" },
          { part: "left-heel", on: "floor" },
        ],
        free: ["pitch", "spine.flexion", "neck.flexion", "legs.hip.flexion", "legs.knee"],
      },
      props: [
        { kind: "mat", at: [0.08, 0, 0], size: [1.75, 0.012, 0.66] },
        { kind: "pillow", name: "stack", at: [-0.6, 0, 0], size: [0.4, 0.17, 0.56] },
        { kind: "pillow", name: "stack-top", at: [-0.62, 0.16, 0], size: [0.36, 0.16, 0.54] },
        {
          kind: "pillow",
          name: "slope",
          at: [-0.46, 0.28, 0],
          size: [0.8, 0.15, 0.58],
          turn: 180,
          slope: 46,
        },
        { kind: "pillow", at: [-0.53, 0.55, 0], size: [0.3, 0.09, 0.44], turn: 180, slope: 50 },
        { kind: "bolster", at: [0.36, 0, 0], size: [0.24, 0.2, 0.62] },
      ],
      highlight: ["psoas-major"],
      eyes: "closed",
      words:
        "You lean back on a slope of pillows, half-way to sitting. Back and head are carried, a roll lies under the knees, the hands rest on the thighs; eyes closed.",
    },
    {
      moment: "working",
      variant: "on-the-side",
      pose: {
        lie: "left-side",
        spine: { flexion: 14 },
        neck: { flexion: 10, bend: 0 },
        rightLeg: { hip: { flexion: 58, abduction: 0 }, knee: 82, ankle: -15 },
        leftLeg: { hip: { flexion: 50, abduction: 2 }, knee: 78, ankle: -15 },
        rightArm: {
          hand: { to: { prop: "hug", at: [0.03, 0.16, -0.02] }, elbow: [0.5, 0.6, 0.2], palm: [0, -1, 0] },
        },
        leftArm: { shoulder: { flexion: 88, abduction: 0, rotation: 0 }, elbow: 24, forearm: -20 },
        support: [
          { part: "left-side", on: "floor" },
          { part: "head", on: "under-head", sink: 0.02 },
          { part: "left-foot", on: "floor" },
          { part: "right-shin", on: "between", sink: 0.02 },
        ],
        free: ["roll", "neck.bend", "leftLeg.hip.abduction", "rightLeg.hip.abduction"],
      },
      props: [
        { kind: "mat", at: [0.15, 0, 0.0], size: [0.9, 0.012, 1.7] },
        { kind: "pillow", name: "under-head", at: [0.08, 0, -0.69], size: [0.4, 0.13, 0.3] },
        { kind: "pillow", name: "between", at: [0.3, 0.12, 0.46], size: [0.34, 0.12, 0.46] },
        { kind: "pillow", name: "hug", at: [0.36, 0, -0.16], size: [0.26, 0.16, 0.4] },
      ],
      highlight: ["psoas-major"],
      eyes: "closed",
      view: { yaw: 14, pitch: 26 },
      words:
        "You lie on one side, knees bent. A pillow lies under the head, a thick one between knees and ankles, and the upper arm hugs a third; eyes closed.",
    },
  ],
};
