import type { ArmPose, FigurePoses, PoseStep } from "../pose.ts";

const holding: Pick<PoseStep["pose"], "leftArm" | "rightArm"> = {
  rightArm: {
    hand: {
      to: { prop: "bench", at: [0.08, 0.42, 0.185] },
      elbow: [0.2, 0.3, 1],
      fingers: [0, -1, 0],
      palm: [0, 0, -1],
    },
  } satisfies ArmPose,
  leftArm: {
    hand: {
      to: { prop: "bench", at: [0.08, 0.42, -0.185] },
      elbow: [0.2, 0.3, -1],
      fingers: [0, -1, 0],
      palm: [0, 0, 1],
    },
  },
};
const support = [
  { part: "belly", on: "bench", sink: 0.02 },
  { part: "chest", on: "bench" },
  { part: "head", on: "bench" },
] as const satisfies PoseStep["pose"]["support"];
const free = ["pitch", "spine.flexion", "neck.flexion"];

export const exGluteExtBandPoses: FigurePoses = {
  id: "ex-glute-ext-band",
  build: "female",
  view: { yaw: 108, pitch: 13 },
  props: [{ kind: "bench", at: [0.5, 0, 0], size: [1.0, 0.5, 0.34] }],
  motions: [{ from: 1, to: 2 }],
  steps: [
    {
      moment: "start",
      pose: {
        lie: "prone",
        at: [0, 0],
        legs: { hip: { flexion: 44, abduction: 14, rotation: 18 }, knee: 14, ankle: 10, toes: 40 },
        ...holding,
        support: [...support, { part: "right-toes", on: "floor" }],
        free: [...free, "legs.hip.flexion"],
      },
      straps: [{ kind: "loop-band", around: "thighs" }],
      words:
        "You lie face down on a bench, the crease of your hips right at its end, and hold its sides. A loop band sits just above both knees. The legs are open until the band is tight, knees and toes turned out, toes on the floor.",
    },
    {
      moment: "working",
      pose: {
        lie: "prone",
        at: [0, 0],
        legs: { hip: { flexion: 0, abduction: 14, rotation: 18 }, knee: 8, ankle: -25 },
        ...holding,
        support,
        free,
      },
      straps: [{ kind: "loop-band", around: "thighs" }],
      marks: [
        { kind: "arrow", from: { on: "right-heel", shift: [-0.2, -0.34, 0.05] }, by: [0, 0.26, 0], bow: 0.1 },
      ],
      highlight: ["gluteus-maximus"],
      words:
        "Both legs are lifted behind you, squeezed up by the buttocks, to the line of your body and no higher. They keep pushing outward against the band. The belly stays firm on the bench.",
    },
  ],
};
