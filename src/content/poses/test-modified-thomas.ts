import type { FigurePoses } from "../pose.ts";

export const testModifiedThomasPoses: FigurePoses = {
  id: "test-modified-thomas",
  build: "female",
  view: { yaw: 66, pitch: 14 },
  props: [{ kind: "table", at: [-0.67, 0, 0], size: [1.4, 0.74, 0.66] }],
  steps: [
    {
      moment: "working",
      pose: {
        lie: "supine",
        pelvis: { tilt: -8 },
        spine: { flexion: 6 },
        neck: { flexion: 8 },
        rightLeg: { hip: { flexion: -12, abduction: 3 }, knee: 72, ankle: -22 },
        leftLeg: { hip: { flexion: 126, abduction: 2 }, knee: 128, ankle: 5 },
        leftArm: {
          hand: {
            to: { on: "left-shin", shift: [0, 0.005, -0.02] },
            with: "palm",
            elbow: [0, -0.2, -1],
            fingers: [0.5, 0.2, 1],
          },
        },
        rightArm: {
          hand: {
            to: { on: "left-shin", shift: [-0.06, 0.02, 0.02] },
            with: "palm",
            elbow: [0, -0.3, 1],
            fingers: [0.5, 0.2, -1],
          },
        },
        support: [
          { part: "seat", on: "table" },
          { part: "upper-back", on: "table" },
          { part: "head", on: "table" },
        ],
        free: ["pitch", "spine.flexion", "neck.flexion"],
      },
      words:
        "You lie on your back at the end of a table. Both hands hold the {other} knee to the chest. The {side} thigh hangs past the edge, its lower leg loose.",
    },
  ],
};
