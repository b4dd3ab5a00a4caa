import type { FigurePoses, Pose, Prop } from "../pose.ts";

const bench: Prop = { kind: "bench", at: [0.5, 0, 0], size: [1, 0.45, 0.36] };
const block: Prop = { kind: "block", at: [0.125, 0.45, 0.06], size: [0.19, 0.075, 0.15] };
const ball: Prop = { kind: "softball", at: [0.09, 0.525, 0.055] };

const overBench = {
  lie: "prone",
  spine: { flexion: -8 },
  neck: { flexion: -10 },
  legs: { hip: { flexion: 74, abduction: 7 }, knee: 52, ankle: 14, toes: 40 },
  arms: { shoulder: { flexion: 74, abduction: 2, rotation: -6 }, elbow: 80, forearm: 70, curl: 10 },
  support: [
    { part: "belly", on: "softball", sink: 0.02 },
    { part: "right-forearm", on: "bench" },
    { part: "right-hand", on: "bench" },
    { part: "left-forearm", on: "bench" },
    { part: "left-hand", on: "bench" },
    { part: "right-toes", on: "floor" },
    { part: "left-toes", on: "floor" },
  ],
  free: ["pitch", "arms.shoulder.flexion", "arms.elbow", "legs.hip.flexion"],
} as const satisfies Pose;

export const relPsoasBenchPoses: FigurePoses = {
  id: "rel-psoas-bench",
  build: "male",
  view: { yaw: 72, pitch: 14 },
  props: [{ kind: "mat", at: [-0.42, 0, 0], size: [0.84, 0.012, 0.62] }, bench, block, ball],
  motions: [{ from: 2, to: 3 }],
  steps: [
    {
      moment: "start",
      pose: {
        lie: "upright",
        at: [-0.22, 0],
        pelvis: { tilt: 4 },
        spine: { flexion: 8 },
        neck: { flexion: 18 },
        legs: { hip: { flexion: 4, abduction: 4 }, knee: 92, ankle: -50 },
        rightArm: {
          hand: {
            to: { prop: "softball", at: [-0.01, 0.097, 0] },
            palm: [0.3, -1, 0],
            elbow: [-0.6, -0.4, 0.7],
          },
        },
        leftArm: { hand: { to: { prop: "bench", at: [-0.36, 0.462, -0.13] }, elbow: [-0.6, -0.4, -0.7] } },
        support: [
          { part: "right-knee", on: "floor" },
          { part: "right-foot", on: "floor" },
          { part: "left-foot", on: "floor" },
        ],
        free: ["legs.knee"],
      },
      marks: [{ kind: "side", at: "right-thigh-side", shift: [-210, -110] }],
      words:
        "You kneel at the end of a firm bench. On its end, on the {side} side, a block lies flat with a ball on top; the {side} hand holds the ball.",
    },
    {
      moment: "working",
      pose: overBench,
      marks: [
        { kind: "press", on: "right-psoas-point" },
        { kind: "side", at: "right-thigh-side", shift: [-170, 40] },
      ],
      highlight: ["psoas-major"],
      words:
        "You lie with the belly over the end of a bench, hips bent, feet on the floor behind you, forearms on the bench. A ball on a block presses into the {side} side of the belly.",
    },
    {
      moment: "end",
      pose: {
        ...overBench,
        rightLeg: { hip: { flexion: 46, abduction: 7 }, knee: 8, ankle: 10, toes: 40 },
        leftLeg: overBench.legs,
        free: [
          ...overBench.free.filter((name) => !name.startsWith("legs")),
          "leftLeg.hip.flexion",
          "rightLeg.hip.flexion",
        ],
      },
      marks: [
        { kind: "press", on: "right-psoas-point" },
        { kind: "side", at: "right-thigh-side", shift: [-130, -130] },
        { kind: "arrow", from: { on: "right-heel", shift: [0.1, -0.02, 0.14] }, by: [-0.2, 0, 0] },
      ],
      highlight: ["psoas-major"],
      words:
        "The {side} foot has slid back and the {side} leg is nearly straight; the {other} knee stays bent. Belly, ball and forearms have not moved.",
    },
  ],
};
