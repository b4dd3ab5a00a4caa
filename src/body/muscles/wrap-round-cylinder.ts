import { add, subtract } from "../geometry/point.ts";
import type { Point } from "../geometry/point.ts";
import { rotate } from "../geometry/rotation.ts";
import type { Rotation } from "../geometry/rotation.ts";

/** A cylinder about its own z. */
export interface Cylinder {
  readonly middle: Point;
  readonly rotation: Rotation;
  /** The rotation undone. */
  readonly back: Rotation;
  readonly radius: number;
}

/** Where the path touches the cylinder and leaves it, and how far round it goes. */
export interface Wrap {
  readonly touches: Point;
  readonly leaves: Point;
  /** Radians. */
  readonly arc: number;
  /** Metres from the first point to the last, all in all. */
  readonly length: number;
}

/** A point this close to the surface counts as lying on it; at the far corners of the range one would sink in. */
const leastGap = 1e-6;

/**
 * The shortest way between two points over the front and the foot of a cylinder, or null where the straight line passes
 * it freely. Seen along the cylinder's z the way turns clockwise, which keeps it on the side of negative y, as the model
 * demands ("quadrant -y"). Closed form: two tangents, and between them a helix of even slope.
 */
export function wrapRoundCylinder(from: Point, to: Point, cylinder: Cylinder): Wrap | null {
  const { radius } = cylinder;
  const start = seenFrom(cylinder, from);
  const end = seenFrom(cylinder, to);
  const startGap = Math.max(Math.hypot(start[0], start[1]), radius + leastGap);
  const endGap = Math.max(Math.hypot(end[0], end[1]), radius + leastGap);
  const touchAngle = Math.atan2(start[1], start[0]) - Math.acos(radius / startGap);
  const leaveAngle = Math.atan2(end[1], end[0]) + Math.acos(radius / endGap);
  const arc = withinHalfTurn(touchAngle - leaveAngle);
  if (arc <= 0) return null;
  const toSurface = Math.sqrt(startGap ** 2 - radius ** 2);
  const fromSurface = Math.sqrt(endGap ** 2 - radius ** 2);
  const flat = toSurface + radius * arc + fromSurface;
  const rise = (end[2] - start[2]) / flat;
  const onSurface = (angle: number, z: number) =>
    placedBy(cylinder, [radius * Math.cos(angle), radius * Math.sin(angle), z]);
  return {
    touches: onSurface(touchAngle, start[2] + rise * toSurface),
    leaves: onSurface(leaveAngle, end[2] - rise * fromSurface),
    arc,
    length: Math.hypot(flat, end[2] - start[2]),
  };
}

/** Points on the surface from where the path touches to where it leaves, for drawing. */
export function pointsOnWrap(wrap: Wrap, cylinder: Cylinder, count: number): Point[] {
  const { radius } = cylinder;
  const first = seenFrom(cylinder, wrap.touches);
  const last = seenFrom(cylinder, wrap.leaves);
  const angle = Math.atan2(first[1], first[0]);
  return Array.from({ length: count }, (_, place) => {
    const share = count === 1 ? 0.5 : place / (count - 1);
    const at = angle - share * wrap.arc;
    return placedBy(cylinder, [
      radius * Math.cos(at),
      radius * Math.sin(at),
      first[2] + share * (last[2] - first[2]),
    ]);
  });
}

function seenFrom({ middle, back }: Cylinder, point: Point): Point {
  return rotate(back, subtract(point, middle));
}

function placedBy({ middle, rotation }: Cylinder, point: Point): Point {
  return add(rotate(rotation, point), middle);
}

function withinHalfTurn(angle: number): number {
  const turn = 2 * Math.PI;
  return ((((angle + Math.PI) % turn) + turn) % turn) - Math.PI;
}
