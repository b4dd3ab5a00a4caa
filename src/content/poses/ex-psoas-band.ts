import type { FigurePoses, LegPose, PoseStep } from "../pose.ts";

const leftLeg: LegPose = { foot: { to: { spot: [0.36, 0, -0.11] } } };
const arms = { shoulder: { flexion: -14, abduction: 22 }, elbow: 8, forearm: 70 };
const trunk = { lie: "supine", pelvis: { tilt: -4 }, spine: { flexion: 4 } } as const;
const support = [
  { part: "seat", on: "floor" },
  { part: "upper-back", on: "floor" },
  { part: "head", on: "floor" },
  { part: "right-hand", on: "floor" },
  { part: "left-hand", on: "floor" },
] as const satisfies PoseStep["pose"]["support"];
const free = ["pitch", "spine.flexion", "neck.flexion", "arms.shoulder.flexion"];
const straps = [
  { kind: "loop-band", around: "right-foot" },
  {
    kind: "band",
    from: { prop: "anchor", at: [-0.03, 0.1, 0] },
    to: { on: "right-sole" },
  },
] as const satisfies PoseStep["straps"];

export const exPsoasBandPoses: FigurePoses = {
  id: "ex-psoas-band",
  build: "female",
  view: { yaw: 76, pitch: 13 },
  props: [
    { kind: "mat", at: [-0.02, 0, 0], size: [1.7, 0.012, 0.6] },
    { kind: "anchor", at: [1.2, 0, 0.1], size: [0.06, 0.4, 0.06] },
  ],
  motions: [{ from: 1, to: 2 }],
  steps: [
    {
      moment: "start",
      pose: {
        ...trunk,
        leftLeg,
        rightLeg: { hip: { flexion: 2, abduction: 2 }, knee: 3, ankle: 8 },
        arms,
        support,
        free,
      },
      straps,
      marks: [{ kind: "side", at: "right-shin", shift: [-60, 170] }],
      words:
        "You lie on your back, feet towards a low anchor. A band runs from it around the {side} foot and is just tight with that leg long and low. The {other} knee is bent, its foot flat. Arms beside you.",
    },
    {
      moment: "working",
      pose: {
        ...trunk,
        leftLeg,
        rightLeg: { hip: { flexion: 116, abduction: 2 }, knee: 112, ankle: 12 },
        arms,
        support,
        free,
      },
      straps,
      marks: [
        { kind: "side", at: "right-above-knee", shift: [-110, -90] },
        {
          kind: "arrow",
          from: { on: "right-knee-front", shift: [0.44, 0.24, 0] },
          by: [-0.34, 0, 0],
          bow: -0.12,
        },
      ],
      highlight: ["psoas-major", "iliacus"],
      words:
        "The {side} knee is drawn in towards the chest, close to the body, toes pulled up so that the band stays on. Knee and foot travel in one straight track. The seat stays down.",
    },
  ],
};
