import type { Pose, Prop } from "../pose.ts";

/** Standing with the back to a wall whose face is at x = 0, feet a foot's length away, knees soft. */
export const backAtWall = {
  lie: "upright",
  at: [0.15, 0],
  pelvis: { tilt: -4 },
  spine: { flexion: 2 },
  neck: { flexion: 2 },
  legs: { hip: { flexion: 20, abduction: 7, rotation: 8 }, knee: 24, ankle: 6 },
  rightArm: { hand: { to: { on: "right-thigh-front", shift: [0, 0.08, 0] }, elbow: [0.5, -0.2, 0.8] } },
  leftArm: { hand: { to: { on: "left-thigh-front", shift: [0, 0.08, 0] }, elbow: [0.5, -0.2, -0.8] } },
  support: [
    { part: "right-heel", on: "floor" },
    { part: "left-heel", on: "floor" },
    { part: "right-toes", on: "floor" },
    { part: "left-toes", on: "floor" },
    { part: "upper-back", on: "wall" },
  ],
  free: ["pitch", "x", "legs.ankle", "legs.knee", "spine.flexion"],
} as const satisfies Pose;

/** Turned a little, so that the right side of the low back leans on the ball. */
export const turnedToBall = {
  ...backAtWall,
  pelvis: { tilt: -4, turn: 28 },
  support: [...backAtWall.support.slice(0, 4), { part: "lower-back", on: "lacrosse-ball", sink: 0.015 }],
  free: ["pitch", "x", "legs.ankle", "legs.knee"],
} as const satisfies Pose;

export const wallAndBall: readonly Prop[] = [
  { kind: "wall", at: [0, 0, 0], size: [0.05, 1.8, 1.1] },
  { kind: "mat", at: [0.32, 0, 0], size: [0.62, 0.012, 0.8] },
  { kind: "lacrosse-ball", behind: "right-beside-spine", at: [0.032, 0, 0] },
];
