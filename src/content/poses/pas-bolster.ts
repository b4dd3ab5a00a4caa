import type { FigurePoses } from "../pose.ts";

export const pasBolsterPoses: FigurePoses = {
  id: "pas-bolster",
  build: "female",
  view: { yaw: 72, pitch: 18 },
  props: [
    { kind: "mat", at: [0.06, 0, 0], size: [1.8, 0.012, 0.66] },
    { kind: "bolster", at: [-0.54, 0, 0], size: [0.44, 0.16, 0.6] },
    { kind: "towel", at: [-0.63, 0.155, 0], size: [0.22, 0.035, 0.3] },
  ],
  steps: [
    {
      moment: "start",
      pose: {
        lie: "upright",
        pelvis: { tilt: -30 },
        spine: { flexion: 24 },
        neck: { flexion: 4 },
        legs: { hip: { flexion: 62, abduction: 8, rotation: 10 }, knee: 4, ankle: -12 },
        rightArm: {
          hand: {
            to: { prop: "bolster", at: [0.03, 0.16, 0.18] },
            fingers: [-0.9, 0, 0.4],
            elbow: [-0.4, 0, 0.8],
          },
        },
        leftArm: {
          hand: {
            to: { prop: "bolster", at: [0.03, 0.16, -0.18] },
            fingers: [-0.9, 0, -0.4],
            elbow: [-0.4, 0, -0.8],
          },
        },
        support: [
          { part: "seat", on: "floor" },
          { part: "right-heel", on: "floor" },
          { part: "left-heel", on: "floor" },
        ],
        free: ["legs.hip.flexion"],
      },
      words:
        "You sit with legs long, close in front of the bolster. Your hands reach back to it and help you to lie down.",
    },
    {
      moment: "working",
      pose: {
        lie: "supine",
        pelvis: { tilt: 10 },
        spine: { flexion: 10 },
        chest: { flexion: -16 },
        neck: { flexion: 4 },
        legs: { hip: { flexion: 4, abduction: 9, rotation: 28 }, knee: 3, ankle: -22 },
        arms: { shoulder: { flexion: -20, abduction: 44, rotation: 40 }, elbow: 14, forearm: -70, curl: 8 },
        support: [
          { part: "seat", on: "floor" },
          { part: "upper-back", on: "bolster", sink: 0.02 },
          { part: "head", on: "towel", sink: 0.01 },
          { part: "right-heel", on: "floor" },
          { part: "left-heel", on: "floor" },
          { part: "right-hand", on: "floor" },
          { part: "left-hand", on: "floor" },
        ],
        free: ["pitch", "spine.flexion", "neck.flexion", "legs.hip.flexion", "arms.shoulder.flexion"],
      },
      highlight: ["psoas-major"],
      eyes: "closed",
      words:
        "You lie on your back, legs long, feet fallen outward. A bolster carries head and shoulders, with a folded towel under the head; its edge lies at the bottom of the shoulder blades. Arms out, palms up, eyes closed.",
    },
  ],
};
