import type { ArmPose, FigurePoses, LegPose, PoseStep } from "../pose.ts";

const frontLeg: LegPose = { foot: { to: { spot: [0.54, 0, -0.1] } } };
const support = [
  { part: "right-knee", on: "pad", sink: 0.01 },
  { part: "right-toes", on: "floor" },
] as const satisfies PoseStep["pose"]["support"];
const handsOnThigh = (x: number): { readonly leftArm: ArmPose; readonly rightArm: ArmPose } => ({
  leftArm: { hand: { to: { on: "left-above-knee", shift: [x, 0, -0.02] }, elbow: [-0.4, -0.2, -0.8] } },
  rightArm: { hand: { to: { on: "left-above-knee", shift: [x - 0.14, 0, 0.04] }, elbow: [-0.5, -0.3, 0.8] } },
});

export const stKneelingLungePoses: FigurePoses = {
  id: "st-kneeling-lunge",
  build: "female",
  view: { yaw: 68, pitch: 8 },
  props: [
    { kind: "mat", at: [0.08, 0, 0], size: [1.6, 0.012, 0.6] },
    { kind: "pad", at: [-0.06, 0, 0.1] },
  ],
  motions: [{ from: 1, to: 2 }],
  steps: [
    {
      moment: "start",
      pose: {
        lie: "upright",
        at: [0, 0],
        rightLeg: { hip: { flexion: -3, abduction: 1 }, knee: 90, ankle: -35 },
        leftLeg: frontLeg,
        ...handsOnThigh(-0.04),
        support,
        free: ["rightLeg.knee"],
      },
      marks: [{ kind: "side", at: "right-thigh-side", shift: [-260, -80] }],
      words:
        "You kneel on the {side} knee, on a pad. The {other} foot stands flat in front, that knee bent to a right angle. Hands on the front thigh, trunk tall.",
    },
    {
      moment: "working",
      variant: "level-1",
      pose: {
        lie: "upright",
        at: [0.13, 0],
        pelvis: { tilt: -5 },
        spine: { flexion: 5 },
        rightLeg: { hip: { flexion: -25, abduction: 1 }, knee: 70, ankle: -35 },
        leftLeg: frontLeg,
        ...handsOnThigh(-0.02),
        support,
        free: ["rightLeg.knee"],
      },
      marks: [
        { kind: "side", at: "right-thigh-side", shift: [-260, -80] },
        { kind: "arrow", from: { on: "right-side-hip", shift: [-0.36, 0.12, 0.1] }, by: [0.19, -0.06, 0] },
      ],
      highlight: ["psoas-major", "iliacus"],
      words:
        "The pelvis is tucked, and the hips lunge softly forward over the front foot. The {side} thigh slants back. The back stays straight, the hands stay on the front thigh.",
    },
    {
      moment: "working",
      variant: "level-2",
      pose: {
        lie: "upright",
        at: [0.16, 0],
        pelvis: { tilt: -4 },
        spine: { flexion: 2 },
        neck: { flexion: -4 },
        rightLeg: { hip: { flexion: -28, abduction: 1 }, knee: 68, ankle: -35 },
        leftLeg: frontLeg,
        arms: { shoulder: { flexion: 168, abduction: 8 }, elbow: 6, forearm: 0, curl: 8 },
        support,
        free: ["rightLeg.knee"],
      },
      marks: [
        { kind: "side", at: "right-thigh-side", shift: [-260, -80] },
        { kind: "arrow", from: { on: "right-side-hip", shift: [-0.36, 0.12, 0.1] }, by: [0.19, -0.06, 0] },
        { kind: "arrow", from: { on: "right-shoulder", shift: [-0.2, 0.2, 0.05] }, by: [0, 0.26, 0] },
      ],
      highlight: ["psoas-major", "iliacus"],
      words:
        "From level 2: both arms reach straight up beside your ears, and the hips go 2 to 5 cm (1 to 2 in) further forward over the {other} foot. The ribs stay down.",
    },
  ],
};
