import type { ArmPose, FigurePoses, LegPose, PoseStep } from "../pose.ts";

const legUp: LegPose = { hip: { flexion: 90, abduction: 3 }, knee: 90, ankle: 0 };
const armUp: ArmPose = { shoulder: { flexion: 90, abduction: 0 }, elbow: 4, curl: 8 };
const lying = [
  { part: "seat", on: "floor" },
  { part: "upper-back", on: "floor" },
  { part: "head", on: "floor" },
] as const satisfies PoseStep["pose"]["support"];
const trunk = { lie: "supine", pelvis: { tilt: -4 }, spine: { flexion: 4 } } as const;
const free = ["pitch", "spine.flexion", "neck.flexion"];
const armBack: ArmPose = { shoulder: { flexion: 170, abduction: 6 }, elbow: 8, curl: 8 };

export const exDeadbugPoses: FigurePoses = {
  id: "ex-deadbug",
  build: "male",
  view: { yaw: 74, pitch: 15 },
  props: [{ kind: "mat", at: [-0.05, 0, 0], size: [1.9, 0.012, 0.6] }],
  motions: [
    { from: 2, to: 3 },
    { from: 2, to: 4 },
    { from: 2, to: 5 },
  ],
  steps: [
    {
      moment: "start",
      pose: {
        ...trunk,
        legs: { hip: { flexion: 50, abduction: 3 }, knee: 96, ankle: -34 },
        arms: { shoulder: { flexion: -14, abduction: 18 }, elbow: 8, forearm: 70 },
        support: [
          ...lying,
          { part: "right-foot", on: "floor" },
          { part: "right-heel", on: "floor" },
          { part: "right-hand", on: "floor" },
          { part: "left-hand", on: "floor" },
        ],
        free: [...free, "legs.hip.flexion", "legs.ankle", "arms.shoulder.flexion"],
      },
      words:
        "You lie on your back, knees bent, both feet flat on the floor, arms beside you. From here you lift one knee, then the other.",
    },
    {
      moment: "working",
      pose: {
        ...trunk,
        legs: legUp,
        arms: armUp,
        support: lying,
        free,
      },
      highlight: ["abdominals"],
      words:
        "You lie on your back. Both knees stand right above the hips, the shins level. Both arms reach straight up towards the ceiling. The low back lies flat.",
    },
    {
      moment: "end",
      variant: "level-1-arm",
      pose: {
        ...trunk,
        legs: legUp,
        leftArm: armUp,
        rightArm: armBack,
        support: [...lying, { part: "right-hand", on: "floor" }],
        free: [...free, "rightArm.shoulder.flexion"],
      },
      marks: [
        {
          kind: "arrow",
          from: { on: "right-shoulder", shift: [-0.12, 0.52, 0.05] },
          by: [-0.3, -0.2, 0],
          bow: 0.18,
        },
        { kind: "side", at: "right-elbow", shift: [-20, 110] },
      ],
      highlight: ["abdominals"],
      words:
        "Level 1, first the arm: the {side} arm goes back until its hand touches the floor behind your head. The {other} arm and both legs stay where they are.",
    },
    {
      moment: "end",
      variant: "level-1-leg",
      pose: {
        ...trunk,
        leftLeg: legUp,
        rightLeg: { hip: { flexion: 48, abduction: 3 }, knee: 78, ankle: 8 },
        arms: armUp,
        support: [...lying, { part: "right-heel", on: "floor" }],
        free: [...free, "rightLeg.hip.flexion"],
      },
      marks: [
        {
          kind: "arrow",
          from: { on: "right-heel", shift: [-0.02, 0.42, 0.05] },
          by: [0.13, -0.17, 0],
          bow: -0.15,
        },
        { kind: "side", at: "right-thigh-side", shift: [-90, 190] },
      ],
      highlight: ["abdominals"],
      words:
        "Level 1, then the leg: both arms point up again. The {side} leg goes down, knee bent, until the heel touches the floor in front of you. The {other} knee stays above its hip.",
    },
    {
      moment: "end",
      variant: "level-2",
      pose: {
        ...trunk,
        leftLeg: legUp,
        rightLeg: { hip: { flexion: 12, abduction: 3 }, knee: 8, ankle: 0 },
        leftArm: armBack,
        rightArm: armUp,
        support: [...lying, { part: "left-hand", on: "floor" }],
        free: [...free, "leftArm.shoulder.flexion"],
      },
      marks: [
        {
          kind: "arrow",
          from: { on: "right-heel", shift: [-0.2, 0.42, 0.02] },
          by: [0.22, -0.15, 0],
          bow: -0.2,
        },
        {
          kind: "arrow",
          from: { on: "left-fingertips", shift: [0.14, 0.27, 0] },
          by: [-0.1, -0.2, 0],
          bow: 0.18,
        },
        { kind: "side", at: "right-shin", shift: [-30, 130] },
      ],
      highlight: ["abdominals"],
      words:
        "From level 2: the {side} leg reaches long, just above the floor, while the {other} arm goes back beside your head. The other arm and the other knee stay up. The low back stays flat.",
    },
    {
      moment: "end",
      variant: "roller",
      pose: {
        ...trunk,
        leftLeg: legUp,
        rightLeg: { hip: { flexion: 12, abduction: 3 }, knee: 8, ankle: 0 },
        leftArm: armBack,
        rightArm: {
          hand: {
            to: { prop: "roller", at: [-0.075, 0.075, 0.02] },
            elbow: [-0.3, -0.2, 1],
            fingers: [0.25, 1, -0.3],
            palm: [1, 0, 0],
          },
        },
        support: [...lying, { part: "left-hand", on: "floor" }],
        free: [...free, "leftArm.shoulder.flexion"],
      },
      props: [{ kind: "roller", at: [-0.145, 0.45, -0.05], size: [0.14, 0.14, 0.34] }],
      marks: [
        {
          kind: "arrow",
          from: { on: "right-heel", shift: [-0.2, 0.42, 0.02] },
          by: [0.22, -0.15, 0],
          bow: -0.2,
        },
        { kind: "side", at: "right-shin", shift: [-30, 130] },
      ],
      highlight: ["abdominals"],
      words:
        "Harder: a foam roller is pressed between the {side} hand, which stays, and the {other} knee, which stays too. The {side} leg and the {other} arm reach out long.",
    },
    {
      moment: "end",
      variant: "band",
      pose: {
        ...trunk,
        leftLeg: legUp,
        rightLeg: { hip: { flexion: 12, abduction: 3 }, knee: 8, ankle: 0 },
        arms: { ...armUp, curl: 70 },
        support: lying,
        free,
      },
      props: [{ kind: "anchor", at: [-1.3, 0, 0], size: [0.06, 0.4, 0.06] }],
      straps: [
        { kind: "band", from: { prop: "anchor", at: [0.03, 0.3, 0] }, to: { on: "right-palm" } },
        { kind: "band", from: { prop: "anchor", at: [0.03, 0.3, 0] }, to: { on: "left-palm" } },
      ],
      marks: [
        {
          kind: "arrow",
          from: { on: "right-heel", shift: [-0.2, 0.42, 0.02] },
          by: [0.22, -0.15, 0],
          bow: -0.2,
        },
        { kind: "side", at: "right-shin", shift: [-30, 130] },
      ],
      highlight: ["abdominals"],
      words:
        "Harder: both hands hold a band that is fixed low behind your head and pulls them back. The arms stay straight up against it, while the {side} leg reaches long, just above the floor. The {other} knee stays above its hip.",
    },
  ],
};
