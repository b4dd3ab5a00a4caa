import type { LandmarkId, LegPose, Pose, Spot } from "../pose.ts";

/** One foot flat on the floor, its knee up. The right one; `hookLegs` has both. */
const standing = (z: number): LegPose => ({
  foot: { to: { spot: [0.52, 0, z] }, toes: [1, 0, z * 0.7], knee: [0.5, 1, z * 0.15] },
});

/** Knees up, feet flat and hip-width apart, lying on the back with the hips above the middle of the mat. */
const hookLegs = { rightLeg: standing(0.1), leftLeg: standing(-0.1) } as const;

/** On the back, head and trunk on the floor, knees up. Arms are told by each figure. */
export const hookLying = {
  lie: "supine",
  pelvis: { tilt: 2 },
  spine: { flexion: 4 },
  neck: { flexion: 6 },
  ...hookLegs,
  support: [
    { part: "seat", on: "floor" },
    { part: "upper-back", on: "floor" },
    { part: "head", on: "floor" },
  ],
  free: ["pitch", "spine.flexion", "neck.flexion"],
} as const satisfies Pose;

/** Fingertips of both hands on one point of the belly, one hand on the other, elbows beside the body. */
export function handsOn(point: LandmarkId, shift: Spot = [0, 0, 0]): Pick<Pose, "rightArm" | "leftArm"> {
  const [x, y, z] = shift;
  return {
    rightArm: {
      hand: {
        to: { on: point, shift: [x, y + 0.006, z] },
        with: "fingertips",
        elbow: [0.5, -0.7, 0.8],
        fingers: [0.5, -0.4, -0.8],
        palm: [-0.2, -1, 0.2],
      },
    },
    leftArm: {
      hand: {
        to: { on: point, shift: [x - 0.02, y + 0.032, z - 0.012] },
        with: "fingertips",
        elbow: [0.5, -0.7, -0.8],
        fingers: [0.4, -0.25, 0.85],
        palm: [-0.2, -1, 0],
      },
    },
  };
}

/** One finger on the navel, one on the front hip bone: the place lies between them. */
export const placeFinding = {
  rightArm: {
    hand: {
      to: { on: "right-asis", shift: [0, 0.006, 0] },
      with: "fingertips",
      elbow: [0.5, -0.7, 0.8],
      fingers: [0.75, -0.35, -0.55],
      palm: [-0.3, -1, 0],
    },
  },
  leftArm: {
    hand: {
      to: { on: "navel", shift: [0, 0.006, 0] },
      with: "fingertips",
      elbow: [0.5, -0.7, -0.8],
      fingers: [0.35, -0.25, 0.8],
      palm: [0, -1, -0.2],
    },
  },
} as const satisfies Pick<Pose, "rightArm" | "leftArm">;

/** The same with the right leg slid long on the floor. */
export const legLong = {
  ...hookLying,
  rightLeg: { hip: { flexion: 6, abduction: 2, rotation: 6 }, knee: 6, ankle: -16 },
  support: [...hookLying.support, { part: "right-heel", on: "floor" }],
  free: [...hookLying.free, "rightLeg.hip.flexion"],
} as const satisfies Pose;

/** The right finger on the front hip bone, the left hand resting on the belly. */
export const hipBoneFinding = {
  rightArm: {
    hand: {
      to: { on: "right-asis", shift: [0, 0.006, 0] },
      with: "fingertips",
      elbow: [0.5, -0.7, 0.8],
      fingers: [0.75, -0.35, -0.55],
      palm: [-0.3, -1, 0],
    },
  },
  leftArm: { shoulder: { flexion: -4, abduction: 22, rotation: 10 }, elbow: 14, forearm: 40 },
} as const satisfies Pick<Pose, "rightArm" | "leftArm">;
