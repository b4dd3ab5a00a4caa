import type { FigurePoses } from "../pose.ts";

const support = [
  { part: "seat", on: "bolster", sink: 0.02 },
  { part: "right-heel", on: "floor" },
] as const;

export const stHamstringPoses: FigurePoses = {
  id: "st-hamstring",
  build: "male",
  view: { yaw: 74, pitch: 10 },
  props: [
    { kind: "mat", at: [0.4, 0, 0], size: [1.6, 0.012, 0.66] },
    { kind: "bolster", at: [-0.06, 0, 0] },
  ],
  steps: [
    {
      moment: "start",
      pose: {
        lie: "upright",
        pelvis: { tilt: 2 },
        legs: { hip: { flexion: 82, abduction: 6 }, knee: 3, ankle: -6 },
        rightArm: {
          hand: {
            to: { spot: [0.02, 0.004, 0.3] },
            with: "fingertips",
            elbow: [-1, 0, 0.4],
            fingers: [0.1, -1, 0.15],
            palm: [0, 0, -1],
          },
        },
        leftArm: {
          hand: {
            to: { spot: [0.02, 0.004, -0.3] },
            with: "fingertips",
            elbow: [-1, 0, -0.4],
            fingers: [0.1, -1, -0.15],
            palm: [0, 0, 1],
          },
        },
        support,
        free: ["legs.hip.flexion"],
      },
      words:
        "You sit on the front edge of a bolster, both legs stretched out in front, hip-width apart. Hands beside you, the top of your head lifted, a natural curve in the back.",
    },
    {
      moment: "working",
      pose: {
        lie: "upright",
        pelvis: { tilt: 22 },
        spine: { flexion: 2 },
        neck: { flexion: -8 },
        legs: { hip: { flexion: 102, abduction: 6 }, knee: 3, ankle: -6 },
        rightArm: {
          hand: {
            to: { spot: [0.26, 0.004, 0.28] },
            with: "fingertips",
            elbow: [-1, 0, 0.4],
            fingers: [0.1, -1, 0.15],
            palm: [0, 0, -1],
          },
        },
        leftArm: {
          hand: {
            to: { spot: [0.26, 0.004, -0.28] },
            with: "fingertips",
            elbow: [-1, 0, -0.4],
            fingers: [0.1, -1, -0.15],
            palm: [0, 0, 1],
          },
        },
        support,
        free: ["legs.hip.flexion"],
      },
      marks: [
        {
          kind: "arrow",
          from: { on: "breastbone", shift: [0.12, 0.12, 0.05] },
          by: [0.2, -0.09, 0],
          bow: -0.15,
        },
      ],
      highlight: ["hamstrings"],
      words:
        "You fold at the hips like a door on its hinge: the breastbone goes forward, the back stays long. Both legs stay straight, hands on the floor beside the thighs. A few degrees are plenty.",
    },
  ],
};
