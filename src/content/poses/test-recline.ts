import type { FigurePoses, PoseStep } from "../pose.ts";

const free = ["pitch", "spine.flexion", "neck.flexion"];
const lying = [
  { part: "seat", on: "floor" },
  { part: "upper-back", on: "floor" },
  { part: "head", on: "floor" },
] as const satisfies PoseStep["pose"]["support"];
const armsBeside = { shoulder: { flexion: -14, abduction: 62 }, elbow: 8, forearm: 70 };

export const testReclinePoses: FigurePoses = {
  id: "test-recline",
  build: "male",
  view: { yaw: 82, pitch: 6 },
  props: [{ kind: "mat", at: [0.02, 0, 0], size: [1.95, 0.012, 0.8] }],
  motions: [{ from: 1, to: 2 }],
  steps: [
    {
      moment: "start",
      pose: {
        lie: "upright",
        pelvis: { tilt: -4 },
        legs: { hip: { flexion: 84, abduction: 4 }, knee: 1, ankle: 0 },
        rightArm: {
          hand: {
            to: { spot: [-0.205, 0.012, 0.2] },
            elbow: [-1, 0, 0.3],
            fingers: [-1, 0, 0.3],
            palm: [0, -1, 0],
          },
        },
        leftArm: {
          hand: {
            to: { spot: [-0.205, 0.012, -0.2] },
            elbow: [-1, 0, -0.3],
            fingers: [-1, 0, -0.3],
            palm: [0, -1, 0],
          },
        },
        support: [
          { part: "seat", on: "floor" },
          { part: "right-heel", on: "floor" },
        ],
        free: ["legs.hip.flexion"],
      },
      words:
        "You sit on a firm floor, on a thin mat at most, legs straight ahead, feet pointing up, hands on the floor behind you. The backs of both thighs lie on the floor.",
    },
    {
      moment: "working",
      variant: "on-hands",
      pose: {
        lie: "upright",
        pelvis: { tilt: -30 },
        spine: { flexion: -2 },
        neck: { flexion: 14 },
        legs: { hip: { flexion: 58, abduction: 4 }, knee: 1, ankle: 0 },
        rightArm: {
          hand: {
            to: { spot: [-0.565, 0.012, 0.24] },
            elbow: [-1, 0, 0.4],
            fingers: [-1, 0, 0.4],
            palm: [0, -1, 0],
          },
        },
        leftArm: {
          hand: {
            to: { spot: [-0.565, 0.012, -0.24] },
            elbow: [-1, 0, -0.4],
            fingers: [-1, 0, -0.4],
            palm: [0, -1, 0],
          },
        },
        support: [
          { part: "seat", on: "floor" },
          { part: "right-heel", on: "floor" },
        ],
        free: ["legs.hip.flexion"],
      },
      marks: [
        {
          kind: "arrow",
          from: { on: "breastbone", shift: [0.22, 0.16, 0.05] },
          by: [-0.2, -0.14, 0],
          bow: 0.15,
        },
      ],
      words:
        "You lower yourself backwards very slowly, the weight on your hands. The legs stay straight and the backs of the thighs still lie on the floor.",
    },
    {
      moment: "working",
      variant: "thighs-lift",
      pose: {
        lie: "supine",
        pelvis: { tilt: 34 },
        spine: { flexion: 4 },
        neck: { flexion: 20 },
        legs: { hip: { flexion: 48, abduction: 4 }, knee: 24, ankle: 0 },
        rightArm: {
          hand: {
            to: { spot: [-0.08, 0.012, 0.28] },
            elbow: [-1, -0.6, 0.3],
            fingers: [1, 0, 0],
            palm: [0, -1, 0],
          },
        },
        leftArm: {
          hand: {
            to: { spot: [-0.08, 0.012, -0.28] },
            elbow: [-1, -0.6, -0.3],
            fingers: [1, 0, 0],
            palm: [0, -1, 0],
          },
        },
        support: [
          { part: "seat", on: "floor" },
          { part: "right-heel", on: "floor" },
          { part: "right-elbow", on: "floor" },
        ],
        free: ["legs.knee", "spine.flexion"],
      },
      marks: [
        { kind: "arrow", from: { on: "right-thigh-front", shift: [0.06, 0.08, 0.05] }, by: [0, 0.17, 0] },
      ],
      highlight: ["psoas-major"],
      words:
        "Lower still, the weight on your elbows: the moment at which one or both thighs lift off the floor. Here you stop. The height at which they come down again is your bolster height.",
    },
    {
      moment: "end",
      variant: "all-flat",
      pose: {
        lie: "supine",
        pelvis: { tilt: 0 },
        legs: { hip: { flexion: -2, abduction: 5, rotation: 22 }, knee: 1, ankle: -18 },
        arms: armsBeside,
        support: [
          ...lying,
          { part: "right-heel", on: "floor" },
          { part: "right-hand", on: "floor" },
          { part: "left-hand", on: "floor" },
        ],
        free: ["arms.shoulder.flexion", ...free, "legs.hip.flexion"],
      },
      words:
        "You lie all the way down, arms a little out to the sides, feet rolled gently outward. Here the backs of the thighs lie on the floor and about a pencil fits under the low back.",
    },
    {
      moment: "end",
      variant: "back-arches",
      pose: {
        lie: "supine",
        pelvis: { tilt: 18 },
        spine: { flexion: -36 },
        legs: { hip: { flexion: 16, abduction: 5, rotation: 22 }, knee: 1, ankle: -18 },
        arms: armsBeside,
        rightArm: {
          hand: {
            to: { spot: [-0.15, 0.018, 0.1] },
            elbow: [0, 0.1, 1],
            fingers: [0.35, 0, -1],
            palm: [0, -1, 0],
          },
        },
        support: [...lying, { part: "right-heel", on: "floor" }, { part: "left-hand", on: "floor" }],
        free: ["arms.shoulder.flexion", "pitch", "neck.flexion", "legs.hip.flexion"],
      },
      marks: [{ kind: "arrow", from: { on: "lower-ribs", shift: [0.02, 0.05, 0.05] }, by: [0, 0.17, 0] }],
      highlight: ["psoas-major"],
      words:
        "What you look for: the low back stands off the floor so far that your whole hand slides in under it, and the ribs poke up.",
    },
    {
      moment: "end",
      variant: "thighs-off",
      pose: {
        lie: "supine",
        pelvis: { tilt: 0 },
        legs: { hip: { flexion: 12, abduction: 5, rotation: 8 }, knee: 22, ankle: -8 },
        arms: armsBeside,
        support: [
          ...lying,
          { part: "right-heel", on: "floor" },
          { part: "right-hand", on: "floor" },
          { part: "left-hand", on: "floor" },
        ],
        free: ["arms.shoulder.flexion", ...free, "legs.knee"],
      },
      marks: [
        { kind: "arrow", from: { on: "right-thigh-front", shift: [0.04, 0.08, 0.05] }, by: [0, 0.17, 0] },
      ],
      highlight: ["psoas-major"],
      words:
        "What you look for: the backs of the thighs stay off the floor, and the knees stay a little bent.",
    },
  ],
};
