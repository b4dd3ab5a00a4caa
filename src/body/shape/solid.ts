import type { BodyPart } from "#content";
import type { Point } from "../geometry/point.ts";
import { add, dot, scale, subtract } from "../geometry/point.ts";

export type Group =
  | "trunk"
  | "bust"
  | "neck"
  | "head"
  | "hair"
  | "face"
  | "right-sleeve"
  | "left-sleeve"
  | "right-short"
  | "left-short"
  | "right-arm"
  | "left-arm"
  | "right-hand"
  | "left-hand"
  | "right-leg"
  | "left-leg"
  | "right-foot"
  | "left-foot";

/** A round cone, stretched along one direction: the flesh around a piece of a segment. Metres. */
export interface Solid {
  readonly group: Group;
  readonly part: BodyPart | "neck";
  readonly from: Point;
  readonly to: Point;
  readonly fromRadius: number;
  readonly toRadius: number;
  /** Unit direction along which it is wider, and by how many times (1 or more). */
  readonly wide: Point;
  readonly stretch: number;
  /** Made round for a quick distance; see `distanceToSolid`. */
  readonly ready: ReadySolid;
}

interface ReadySolid {
  readonly a: Point;
  readonly axis: Point;
  readonly squared: number;
  readonly inverse: number;
  readonly taper: number;
  readonly slope: number;
  readonly squeeze: number;
}

export function makeSolid(raw: Omit<Solid, "ready">): Solid {
  const squeeze = 1 / raw.stretch - 1;
  const round = (p: Point): Point => add(p, scale(raw.wide, dot(p, raw.wide) * squeeze));
  const a = round(raw.from);
  const axis = subtract(round(raw.to), a);
  const squared = Math.max(dot(axis, axis), 1e-10);
  const taper = raw.fromRadius - raw.toRadius;
  return {
    ...raw,
    ready: { a, axis, squared, inverse: 1 / squared, taper, slope: squared - taper * taper, squeeze },
  };
}

/**
 * Distance to the surface in metres, negative inside (the round cone of Inigo Quilez). Along the wide direction it
 * is told too small by at most the stretch, never too large, so that rays do not step through.
 */
export function distanceToSolid(x0: number, y0: number, z0: number, solid: Solid): number {
  const { a, axis, squared, inverse, taper, slope, squeeze } = solid.ready;
  const w = solid.wide;
  const along = (x0 * w[0] + y0 * w[1] + z0 * w[2]) * squeeze;
  const x = x0 + w[0] * along - a[0];
  const y = y0 + w[1] * along - a[1];
  const z = z0 + w[2] * along - a[2];
  const low = x * axis[0] + y * axis[1] + z * axis[2];
  if (slope <= 0) {
    // One end swallows the other: a ball.
    if (taper > 0) return Math.sqrt(x * x + y * y + z * z) - solid.fromRadius;
    return Math.hypot(x - axis[0], y - axis[1], z - axis[2]) - solid.toRadius;
  }
  const high = low - squared;
  const ex = x * squared - axis[0] * low;
  const ey = y * squared - axis[1] * low;
  const ez = z * squared - axis[2] * low;
  const across = ex * ex + ey * ey + ez * ez;
  const low2 = low * low * squared;
  const high2 = high * high * squared;
  const k = Math.sign(taper) * taper * taper * across;
  if (Math.sign(high) * slope * high2 > k) return Math.sqrt(across + high2) * inverse - solid.toRadius;
  if (Math.sign(low) * slope * low2 < k) return Math.sqrt(across + low2) * inverse - solid.fromRadius;
  return (Math.sqrt(across * slope * inverse) + low * taper) * inverse - solid.fromRadius;
}
