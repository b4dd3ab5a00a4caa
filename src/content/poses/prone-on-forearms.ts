import type { Pose } from "../pose.ts";

/** On the front, propped on the forearms; where the belly rests is told by each figure. */
export const proneOnForearms = {
  lie: "prone",
  pelvis: { tilt: 4 },
  spine: { flexion: -22 },
  neck: { flexion: -18 },
  legs: { hip: { flexion: -2, abduction: 5 }, knee: 2, ankle: -52 },
  arms: { shoulder: { flexion: 68, abduction: 8, rotation: 0 }, elbow: 88, forearm: 70, curl: 10 },
  support: [
    { part: "right-forearm", on: "floor" },
    { part: "right-hand", on: "floor" },
    { part: "left-forearm", on: "floor" },
    { part: "left-hand", on: "floor" },
    { part: "right-foot", on: "floor" },
    { part: "left-foot", on: "floor" },
    { part: "right-thigh", on: "floor" },
  ],
  free: ["pitch", "arms.shoulder.flexion", "arms.elbow", "legs.hip.flexion", "legs.knee", "spine.flexion"],
} as const satisfies Pose;

const forearms = [
  { part: "right-forearm", on: "floor" },
  { part: "right-hand", on: "floor" },
  { part: "left-forearm", on: "floor" },
  { part: "left-hand", on: "floor" },
] as const;

/** The left knee bent and slid out to the side, the right leg long. */
export const leftKneeOut = {
  ...proneOnForearms,
  pelvis: { tilt: 4, list: -8 },
  spine: { flexion: -24 },
  rightLeg: { hip: { flexion: 15, abduction: 4 }, knee: 18, ankle: -52 },
  leftLeg: { hip: { flexion: 30, abduction: 49, rotation: 59 }, knee: 78, ankle: -30 },
  support: [
    ...forearms,
    { part: "right-foot", on: "floor" },
    { part: "right-thigh", on: "floor" },
    { part: "left-knee", on: "floor" },
  ],
  free: [
    "pitch",
    "arms.shoulder.flexion",
    "arms.elbow",
    "rightLeg.hip.flexion",
    "rightLeg.knee",
    "leftLeg.hip.flexion",
    "spine.flexion",
  ],
} as const satisfies Pose;

/** The same with the long right leg a little off the floor. */
export const rightLegLifted = {
  ...leftKneeOut,
  rightLeg: { hip: { flexion: 4, abduction: 4 }, knee: 5, ankle: -52 },
  support: [...forearms, { part: "left-knee", on: "floor" }],
  free: ["pitch", "arms.shoulder.flexion", "arms.elbow", "leftLeg.hip.flexion", "spine.flexion"],
} as const satisfies Pose;

/** The right knee bent and out to the side, its inner thigh over a roller; the left leg long. */
export const rightKneeOut = {
  ...proneOnForearms,
  pelvis: { tilt: 4 },
  spine: { flexion: -22, rotation: -30 },
  leftLeg: { hip: { flexion: 10, abduction: 4 }, knee: 10, ankle: -52 },
  rightLeg: { hip: { flexion: 27, abduction: 48, rotation: 59 }, knee: 76, ankle: -30 },
  support: [
    ...forearms,
    { part: "left-knee", on: "floor" },
    { part: "left-foot", on: "floor" },
    { part: "right-thigh", on: "roller", sink: 0.02 },
  ],
  free: [
    "pitch",
    "roll",
    "arms.shoulder.flexion",
    "arms.elbow",
    "leftLeg.hip.flexion",
    "leftLeg.knee",
    "rightLeg.hip.flexion",
    "spine.flexion",
  ],
} as const satisfies Pose;

/** On the forearms with both legs long, before a thigh goes on the roller. */
export const besideRoller = {
  ...proneOnForearms,
  support: [{ part: "belly", on: "floor" }, ...proneOnForearms.support],
} as const satisfies Pose;
