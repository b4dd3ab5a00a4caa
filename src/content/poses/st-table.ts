import type { FigurePoses } from "../pose.ts";

export const stTablePoses: FigurePoses = {
  id: "st-table",
  build: "male",
  view: { yaw: 70, pitch: 12 },
  props: [{ kind: "table", at: [-0.36, 0, 0], size: [1.08, 0.64, 0.62] }],
  steps: [
    {
      moment: "start",
      pose: {
        lie: "upright",
        at: [-0.05, 0],
        pelvis: { tilt: -10 },
        spine: { flexion: 26 },
        rightLeg: { hip: { flexion: 79, abduction: 4 }, knee: 84, ankle: -18 },
        leftLeg: { hip: { flexion: 124, abduction: 4 }, knee: 132, ankle: -5 },
        leftArm: {
          hand: {
            to: { on: "left-shin", shift: [0.01, 0.05, -0.04] },
            elbow: [-0.3, -0.3, -1],
            fingers: [0.3, -0.5, 1],
          },
        },
        rightArm: {
          hand: {
            to: { on: "left-shin", shift: [0.01, 0.11, 0.04] },
            elbow: [-0.3, -0.3, 1],
            fingers: [0.3, -0.5, -1],
          },
        },
        support: [{ part: "seat", on: "table" }],
      },
      marks: [{ kind: "side", at: "right-shin", shift: [170, 60] }],
      words:
        "You sit at the end of a steady table, half of the {side} thigh on it, the knee hanging free. Both hands hold the {other} knee.",
    },
    {
      moment: "working",
      pose: {
        lie: "supine",
        at: [-0.05, 0],
        pelvis: { tilt: -8 },
        spine: { flexion: 6 },
        neck: { flexion: 8 },
        rightLeg: { hip: { flexion: 1, abduction: 3 }, knee: 80, ankle: -22 },
        leftLeg: { hip: { flexion: 124, abduction: 4 }, knee: 132, ankle: -5 },
        leftArm: {
          hand: {
            to: { on: "left-shin", shift: [0.01, 0.01, -0.035] },
            elbow: [0, 0.2, -1],
            fingers: [0.6, 0.1, 1],
          },
        },
        rightArm: {
          hand: {
            to: { on: "left-shin", shift: [-0.06, 0.03, 0.035] },
            elbow: [0, 0.1, 1],
            fingers: [0.6, 0.1, -1],
          },
        },
        support: [
          { part: "seat", on: "table" },
          { part: "upper-back", on: "table" },
          { part: "head", on: "table" },
        ],
        free: ["pitch", "spine.flexion", "neck.flexion"],
      },
      marks: [
        { kind: "side", at: "right-shin", shift: [170, 60] },
        { kind: "arrow", from: { on: "right-above-knee", shift: [0.02, 0.24, 0.05] }, by: [0, -0.17, 0] },
      ],
      highlight: ["psoas-major", "iliacus", "rectus-femoris"],
      words:
        "You lie flat and draw the {other} knee to your chest until low back and sacrum lie flat. The {side} thigh rests level on the table and its lower leg hangs from the edge.",
    },
  ],
};
