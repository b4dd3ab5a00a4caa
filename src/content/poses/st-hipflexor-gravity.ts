import type { ArmPose, FigurePoses, LegPose, PoseStep, Prop } from "../pose.ts";

const hugged: LegPose = { hip: { flexion: 126, abduction: 4 }, knee: 134, ankle: -5 };
const leftArm: ArmPose = {
  hand: { to: { on: "left-shin", shift: [0.01, 0.01, -0.035] }, elbow: [0, 0.2, -1], fingers: [0.6, 0.1, 1] },
};
const rightArm: ArmPose = {
  hand: { to: { on: "left-shin", shift: [-0.06, 0.03, 0.035] }, elbow: [0, 0.1, 1], fingers: [0.6, 0.1, -1] },
};
const trunk = { lie: "supine", pelvis: { tilt: -8 }, spine: { flexion: 6 }, neck: { flexion: 8 } } as const;
const support = [
  { part: "seat", on: "table" },
  { part: "upper-back", on: "table" },
  { part: "head", on: "table" },
] as const satisfies PoseStep["pose"]["support"];
const free = ["pitch", "spine.flexion", "neck.flexion"];

/** How far in front of the table it stands. */
const stool = (x: number): Prop => ({
  kind: "bench",
  name: "stool",
  at: [x, 0, -0.14],
  size: [0.32, 0.26, 0.34],
});

export const stHipflexorGravityPoses: FigurePoses = {
  id: "st-hipflexor-gravity",
  build: "male",
  view: { yaw: 70, pitch: 12 },
  props: [{ kind: "table", at: [-0.445, 0, 0], size: [0.95, 0.64, 0.62] }],
  steps: [
    {
      moment: "start",
      pose: {
        ...trunk,
        rightLeg: {
          foot: {
            to: { prop: "stool", at: [0.02, 0.26, 0.12] },
            knee: [0.4, 1, 0],
            toes: [1, 0, 0],
            sole: [0, -1, 0],
          },
        },
        leftLeg: hugged,
        leftArm,
        rightArm,
        support,
        free,
      },
      props: [stool(0.6)],
      straps: [{ kind: "ankle-weight", on: "right" }],
      marks: [{ kind: "side", at: "right-shin", shift: [190, -120] }],
      words:
        "You lie on your back at the end of a steady table and hug the {other} knee until the low back lies flat. The {side} foot, a light weight around its ankle, stands on a stool in front of the table.",
    },
    {
      moment: "working",
      pose: {
        ...trunk,
        rightLeg: { hip: { flexion: -16, abduction: 3 }, knee: 68, ankle: -25 },
        leftLeg: hugged,
        leftArm,
        rightArm,
        support,
        free,
      },
      props: [stool(0.84)],
      straps: [{ kind: "ankle-weight", on: "right" }],
      marks: [
        { kind: "side", at: "right-shin", shift: [150, -150] },
        { kind: "arrow", from: { on: "right-ankle-front", shift: [0.2, 0.3, 0.05] }, by: [0, -0.24, 0] },
      ],
      highlight: ["psoas-major", "iliacus", "pectineus"],
      words:
        "The {side} foot has slid off the stool, which stands a little way off. The leg hangs over the edge, knee loosely bent, and the weight at the ankle draws it down. Both hands still hug the {other} knee; the low back stays flat.",
    },
  ],
};
