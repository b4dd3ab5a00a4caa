import type { Point } from "../geometry/point.ts";
import type { LimbJoint, MiddleJoint } from "../skeleton/joint.ts";

/** One end of a solid: a joint, an offset in its axes, a radius. */
export type End<Name> = readonly [joint: Name, offset: Point, radius: number];
export type Wide = readonly [direction: Point, stretch: number];

export interface Draft<Name> {
  readonly group: string;
  readonly part: string;
  readonly from: End<Name>;
  readonly to: End<Name>;
  readonly wide: Wide;
}

const round: Wide = [[0, 0, 1], 1];
export const wideBy = (stretch: number): Wide => [[0, 0, 1], stretch];
export const deepBy = (stretch: number): Wide => [[1, 0, 0], stretch];

export type SideJoint = LimbJoint | MiddleJoint;

/** One solid between two joints. */
export function between<Name>(
  group: string,
  part: string,
  from: End<Name>,
  to: End<Name>,
  wide: Wide = round,
): Draft<Name> {
  return { group, part, from, to, wide };
}
