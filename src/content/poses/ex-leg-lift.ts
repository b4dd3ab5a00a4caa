import type { FigurePoses, LegPose, PoseStep } from "../pose.ts";

const lying = [
  { part: "seat", on: "floor" },
  { part: "upper-back", on: "floor" },
  { part: "head", on: "floor" },
] as const satisfies PoseStep["pose"]["support"];
const free = ["pitch", "spine.flexion", "neck.flexion"];
const legLong: LegPose = { hip: { flexion: -2, abduction: 4 }, knee: 1, ankle: -8 };
const legLifted: LegPose = { hip: { flexion: 5.2, abduction: 3 }, knee: 0, ankle: 8 };
const armsBeside = { shoulder: { flexion: -14, abduction: 22 }, elbow: 8, forearm: 70 };
const trunk = { lie: "supine", pelvis: { tilt: -6 }, spine: { flexion: 5 } } as const;
const handsDown = [
  { part: "right-hand", on: "floor" },
  { part: "left-hand", on: "floor" },
] as const;
const lyingLong = [
  ...lying,
  { part: "left-heel", on: "floor" },
] as const satisfies PoseStep["pose"]["support"];

export const exLegLiftPoses: FigurePoses = {
  id: "ex-leg-lift",
  build: "male",
  view: { yaw: 80, pitch: 6 },
  props: [{ kind: "mat", at: [0.02, 0, 0], size: [2, 0.012, 0.66] }],
  motions: [{ from: 1, to: 2 }],
  steps: [
    {
      moment: "start",
      pose: {
        ...trunk,
        legs: legLong,
        arms: armsBeside,
        support: [...lyingLong, { part: "right-heel", on: "floor" }, ...handsDown],
        free: [...free, "legs.hip.flexion", "arms.shoulder.flexion"],
      },
      marks: [{ kind: "side", at: "right-shin", shift: [0, 140] }],
      words:
        "You lie on your back, both legs long, arms beside you. Your navel draws gently in and the low back touches the floor.",
    },
    {
      moment: "working",
      pose: {
        ...trunk,
        leftLeg: legLong,
        rightLeg: legLifted,
        arms: armsBeside,
        support: [...lyingLong, ...handsDown],
        free: [...free, "leftLeg.hip.flexion", "arms.shoulder.flexion"],
      },
      marks: [
        { kind: "side", at: "right-shin", shift: [-60, 170] },
        { kind: "arrow", from: { on: "right-heel", shift: [0.1, -0.12, 0.05] }, by: [0, 0.22, 0] },
      ],
      highlight: ["psoas-major", "iliacus", "rectus-femoris", "abdominals"],
      words:
        "The straight {side} leg is lifted 10 to 15 cm (4 to 6 in), knee straight and toes up, and held there. The {other} leg stays long on the floor, and the low back stays down.",
    },
    {
      moment: "end",
      pose: {
        ...trunk,
        leftLeg: legLong,
        rightLeg: { ...legLifted, hip: { flexion: -3, abduction: 3 } },
        arms: armsBeside,
        support: [...lyingLong, ...handsDown],
        free: [...free, "leftLeg.hip.flexion", "arms.shoulder.flexion"],
      },
      marks: [
        { kind: "side", at: "right-shin", shift: [-60, 170] },
        { kind: "arrow", from: { on: "right-heel", shift: [0.1, 0.24, 0.05] }, by: [0, -0.2, 0] },
      ],
      highlight: ["psoas-major", "iliacus", "rectus-femoris", "abdominals"],
      words: "The {side} leg comes down slowly, still straight, until its heel almost touches the floor.",
    },
    {
      moment: "working",
      variant: "knee-bent",
      pose: {
        ...trunk,
        leftLeg: { foot: { to: { spot: [0.42, 0, -0.11] } } },
        rightLeg: legLifted,
        arms: armsBeside,
        support: [...lying, ...handsDown],
        free: [...free, "arms.shoulder.flexion"],
      },
      marks: [
        { kind: "side", at: "right-shin", shift: [-60, 170] },
        { kind: "arrow", from: { on: "right-heel", shift: [0.1, -0.12, 0.05] }, by: [0, 0.22, 0] },
      ],
      highlight: ["psoas-major", "iliacus", "rectus-femoris", "abdominals"],
      words:
        "Easier on the back: the {other} knee is bent, its foot flat on the floor. The {side} leg lifts as before, straight and only 10 to 15 cm high.",
    },
    {
      moment: "working",
      variant: "hands-under-seat",
      pose: {
        ...trunk,
        leftLeg: legLong,
        rightLeg: legLifted,
        rightArm: {
          hand: {
            to: { spot: [0.03, 0.018, 0.11] },
            elbow: [0, 0, 1],
            fingers: [1, 0, -0.35],
            palm: [0, -1, 0],
          },
        },
        leftArm: {
          hand: {
            to: { spot: [0.03, 0.018, -0.11] },
            elbow: [0, 0, -1],
            fingers: [1, 0, 0.35],
            palm: [0, -1, 0],
          },
        },
        support: [
          { part: "seat", on: "floor", sink: -0.015 },
          { part: "upper-back", on: "floor" },
          { part: "head", on: "floor" },
          { part: "left-heel", on: "floor" },
        ],
        free: [...free, "leftLeg.hip.flexion"],
      },
      marks: [
        { kind: "side", at: "right-shin", shift: [-60, 170] },
        { kind: "arrow", from: { on: "right-heel", shift: [0.1, -0.12, 0.05] }, by: [0, 0.22, 0] },
      ],
      highlight: ["psoas-major", "iliacus", "rectus-femoris", "abdominals"],
      words:
        "If the back arches: both hands lie palms down under your seat. The straight {side} leg lifts 10 to 15 cm.",
    },
    {
      moment: "working",
      variant: "arms-overhead",
      view: { yaw: 79, pitch: 6 },
      pose: {
        ...trunk,
        leftLeg: legLong,
        rightLeg: legLifted,
        arms: { shoulder: { flexion: 172, abduction: 8 }, elbow: 10, curl: 10 },
        support: [...lyingLong, ...handsDown],
        free: [...free, "leftLeg.hip.flexion", "arms.shoulder.flexion"],
      },
      marks: [
        { kind: "side", at: "right-shin", shift: [-60, 170] },
        { kind: "arrow", from: { on: "right-heel", shift: [0.1, -0.12, 0.05] }, by: [0, 0.22, 0] },
      ],
      highlight: ["psoas-major", "iliacus", "rectus-femoris", "abdominals"],
      words:
        "Another way: both arms lie overhead on the floor. The straight {side} leg lifts 10 to 15 cm, and the low back stays down by itself.",
    },
    {
      moment: "working",
      variant: "ankle-weight",
      pose: {
        ...trunk,
        leftLeg: legLong,
        rightLeg: legLifted,
        arms: armsBeside,
        support: [...lyingLong, ...handsDown],
        free: [...free, "leftLeg.hip.flexion", "arms.shoulder.flexion"],
      },
      straps: [{ kind: "ankle-weight", on: "right" }],
      marks: [
        { kind: "side", at: "right-shin", shift: [-60, 170] },
        { kind: "arrow", from: { on: "right-heel", shift: [0.1, -0.12, 0.05] }, by: [0, 0.22, 0] },
      ],
      highlight: ["psoas-major", "iliacus", "rectus-femoris", "abdominals"],
      words:
        "Much later: the same lift with a light weight around the {side} ankle. The leg stays straight, 10 to 15 cm high, and the low back stays down.",
    },
  ],
};
