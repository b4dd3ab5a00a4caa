import type { Point } from "../geometry/point.ts";
import { add } from "../geometry/point.ts";
import type { Rotation } from "../geometry/rotation.ts";
import { rotate } from "../geometry/rotation.ts";

export type BodySide = "right" | "left";

const limbJoints = [
  "shoulder",
  "elbow",
  "wrist",
  "knuckles",
  "fingers",
  "hip",
  "knee",
  "ankle",
  "toes",
] as const;
export type LimbJoint = (typeof limbJoints)[number];
export type MiddleJoint = "pelvis" | "lumbar" | "chest" | "neck" | "head";
export type JointName = MiddleJoint | `${BodySide}-${LimbJoint}`;

const middleJoints: readonly MiddleJoint[] = ["pelvis", "lumbar", "chest", "neck", "head"];

/** All 23, from the pelvis outwards. */
export const jointNames: readonly JointName[] = [
  ...middleJoints,
  ...limbJoints.map((joint): JointName => `right-${joint}`),
  ...limbJoints.map((joint): JointName => `left-${joint}`),
];

/** Where a joint is and how the segment beyond it is turned. */
export interface Frame {
  readonly at: Point;
  readonly turned: Rotation;
}

export type Joints = Readonly<Record<JointName, Frame>>;

/** A point told in a frame's own axes, in the room. */
export function pointIn(frame: Frame, offset: Point): Point {
  return add(frame.at, rotate(frame.turned, offset));
}
