import type { ArmPose, FigurePoses, LegPose, PoseStep, Prop } from "../pose.ts";

const table: Prop = { kind: "table", at: [-0.445, 0, 0], size: [0.95, 0.64, 0.62] };
const mat: Prop = { kind: "mat", at: [0.02, 0, 0] };
const hugged: LegPose = { hip: { flexion: 126, abduction: 4 }, knee: 134, ankle: -5 };
const leftArm: ArmPose = {
  hand: {
    to: { on: "left-shin", shift: [0.01, 0.01, -0.035] },
    elbow: [0, 0.2, -1],
    fingers: [0.6, 0.1, 1],
  },
};
const rightArm: ArmPose = {
  hand: {
    to: { on: "left-shin", shift: [-0.06, 0.03, 0.035] },
    elbow: [0, 0.1, 1],
    fingers: [0.6, 0.1, -1],
  },
};
const trunk = { lie: "supine", pelvis: { tilt: -8 }, spine: { flexion: 6 }, neck: { flexion: 8 } } as const;
const onTable = [
  { part: "seat", on: "table" },
  { part: "upper-back", on: "table" },
  { part: "head", on: "table" },
] as const satisfies PoseStep["pose"]["support"];
const onFloor = [
  { part: "seat", on: "floor" },
  { part: "upper-back", on: "floor" },
  { part: "head", on: "floor" },
] as const satisfies PoseStep["pose"]["support"];
const free = ["pitch", "spine.flexion", "neck.flexion"];
const floorView = { yaw: 80, pitch: 14 } as const;

/** Lying at the edge with the free leg as told. */
const atEdge = (rightLeg: LegPose): PoseStep["pose"] => ({
  ...trunk,
  rightLeg,
  leftLeg: hugged,
  leftArm,
  rightArm,
  support: onTable,
  free,
});

export const testModifiedThomasPoses: FigurePoses = {
  id: "test-modified-thomas",
  build: "female",
  view: { yaw: 70, pitch: 12 },
  steps: [
    {
      moment: "start",
      variant: "edge",
      pose: {
        lie: "upright",
        at: [-0.05, 0],
        pelvis: { tilt: -12 },
        spine: { flexion: 26 },
        rightLeg: { hip: { flexion: 84, abduction: 4 }, knee: 82, ankle: -18 },
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
      props: [table],
      marks: [{ kind: "side", at: "right-shin", shift: [170, 60] }],
      words:
        "You sit at the very edge of a firm table. Both hands hold the {other} knee. The {side} leg, the one you test, hangs down.",
    },
    {
      moment: "working",
      variant: "edge",
      pose: atEdge({ hip: { flexion: -10, abduction: 3 }, knee: 76, ankle: -22 }),
      props: [table],
      marks: [{ kind: "side", at: "right-shin", shift: [170, 60] }],
      highlight: ["psoas-major", "iliacus", "rectus-femoris", "tensor-fasciae-latae"],
      words:
        "You lie on your back. Both hands pull the {other} knee in just until the low back lies flat. The {side} leg hangs loose over the edge. Here it is free: the thigh drops a little below the table top and the knee hangs bent.",
    },
    {
      moment: "end",
      variant: "edge-thigh-stays-up",
      pose: atEdge({ hip: { flexion: 16, abduction: 3 }, knee: 84, ankle: -22 }),
      props: [table],
      marks: [
        { kind: "side", at: "right-shin", shift: [170, 70] },
        { kind: "arrow", from: { on: "right-above-knee", shift: [0.1, 0.06, 0.05] }, by: [0, 0.2, 0] },
      ],
      highlight: ["psoas-major", "iliacus"],
      words:
        "A tight sign: the {side} thigh stays above the level of the table and points up, while its knee hangs bent. The low back is still flat.",
    },
    {
      moment: "end",
      variant: "edge-knee-straightens",
      pose: atEdge({ hip: { flexion: -3, abduction: 3 }, knee: 34, ankle: -22 }),
      props: [table],
      marks: [
        { kind: "side", at: "right-shin", shift: [90, -170] },
        {
          kind: "arrow",
          from: { on: "right-ankle-front", shift: [0.02, -0.26, 0.05] },
          by: [0.14, 0.2, 0],
          bow: 0.2,
        },
      ],
      highlight: ["rectus-femoris"],
      words:
        "A tight sign: the {side} thigh lies level, but its knee straightens and the lower leg pokes forward instead of hanging down.",
    },
    {
      moment: "end",
      variant: "edge-thigh-drifts-out",
      view: { yaw: 16, pitch: 34 },
      pose: atEdge({ hip: { flexion: -4, abduction: 24, rotation: 16 }, knee: 74, ankle: -22 }),
      props: [table],
      marks: [
        { kind: "side", at: "right-shin", shift: [-160, 60] },
        { kind: "arrow", from: { on: "right-above-knee", shift: [0.06, 0.04, 0.11] }, by: [0, 0, 0.2] },
      ],
      highlight: ["tensor-fasciae-latae"],
      words:
        "A tight sign, seen from the feet: the {side} thigh drifts out to its side, and the kneecap turns outward.",
    },
    {
      moment: "start",
      variant: "floor",
      view: floorView,
      pose: {
        ...trunk,
        legs: { hip: { flexion: -2, abduction: 4 }, knee: 1, ankle: -12 },
        arms: { shoulder: { flexion: -14, abduction: 20 }, elbow: 8, forearm: 70 },
        support: [
          ...onFloor,
          { part: "right-heel", on: "floor" },
          { part: "right-hand", on: "floor" },
          { part: "left-hand", on: "floor" },
        ],
        free: [...free, "legs.hip.flexion", "arms.shoulder.flexion"],
      },
      props: [mat],
      marks: [{ kind: "side", at: "right-shin", shift: [0, 150] }],
      words: "On the floor: you lie on your back, both legs long. The {side} leg is the one you test.",
    },
    {
      moment: "working",
      variant: "floor",
      view: floorView,
      pose: {
        ...trunk,
        rightLeg: { hip: { flexion: -2, abduction: 4 }, knee: 1, ankle: -12 },
        leftLeg: hugged,
        leftArm,
        rightArm,
        support: [...onFloor, { part: "right-heel", on: "floor" }],
        free: [...free, "rightLeg.hip.flexion"],
      },
      props: [mat],
      marks: [{ kind: "side", at: "right-shin", shift: [0, 150] }],
      highlight: ["psoas-major", "iliacus", "rectus-femoris", "tensor-fasciae-latae"],
      words:
        "Both hands pull the {other} knee in just until the low back lies flat. Nothing is seen here: the {side} leg stays long and flat on the floor.",
    },
    {
      moment: "end",
      variant: "floor-knee-bends",
      view: floorView,
      pose: {
        ...trunk,
        rightLeg: { hip: { flexion: 20, abduction: 4 }, knee: 44, ankle: -10 },
        leftLeg: hugged,
        leftArm,
        rightArm,
        support: [...onFloor, { part: "right-heel", on: "floor" }],
        free: [...free, "rightLeg.knee"],
      },
      props: [mat],
      marks: [
        { kind: "side", at: "right-shin", shift: [150, -110] },
        { kind: "arrow", from: { on: "right-knee-front", shift: [0.08, 0.06, 0.05] }, by: [0, 0.2, 0] },
      ],
      highlight: ["psoas-major", "iliacus", "rectus-femoris"],
      words:
        "A tight sign on the floor: the {side} knee bends and rises towards the ceiling, and the thigh lifts off the floor.",
    },
  ],
};
