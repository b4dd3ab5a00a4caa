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
  | "ear"
  | "right-sleeve"
  | "left-sleeve"
  | "right-short"
  | "left-short"
  | "right-arm"
  | "left-arm"
  | "right-hand"
  | "left-hand"
  | "right-index"
  | "left-index"
  | "right-thumb"
  | "left-thumb"
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

/** Plain numbers side by side, since rays ask millions of times. */
interface ReadySolid {
  readonly ax: number;
  readonly ay: number;
  readonly az: number;
  readonly bx: number;
  readonly by: number;
  readonly bz: number;
  readonly wx: number;
  readonly wy: number;
  readonly wz: number;
  readonly squared: number;
  readonly inverse: number;
  readonly taper: number;
  readonly taperSign: number;
  readonly slope: number;
  readonly fromRadius: number;
  readonly toRadius: number;
}

export function makeSolid(raw: Omit<Solid, "ready">): Solid {
  const squeeze = 1 / raw.stretch - 1;
  const round = (p: Point): Point => add(p, scale(raw.wide, dot(p, raw.wide) * squeeze));
  const [ax, ay, az] = round(raw.from);
  const axis = subtract(round(raw.to), [ax, ay, az]);
  const [bx, by, bz] = axis;
  // Half the square root on each side makes one factor do for both ways of the squeeze.
  const [wx, wy, wz] = scale(raw.wide, Math.sqrt(-squeeze));
  const squared = Math.max(dot(axis, axis), 1e-10);
  const taper = raw.fromRadius - raw.toRadius;
  const taperSign = Math.sign(taper) * taper * taper;
  const slope = squared - taper * taper;
  const { fromRadius, toRadius } = raw;
  const inverse = 1 / squared;
  return {
    ...raw,
    ready: {
      ax,
      ay,
      az,
      bx,
      by,
      bz,
      wx,
      wy,
      wz,
      squared,
      inverse,
      taper,
      taperSign,
      slope,
      fromRadius,
      toRadius,
    },
  };
}

/**
 * Distance to the surface in metres, negative inside (the round cone of Inigo Quilez). Along the wide direction it
 * is told too small by at most the stretch, never too large, so that rays do not step through.
 */
export function distanceToSolid(x0: number, y0: number, z0: number, solid: Solid): number {
  const r = solid.ready;
  const along = x0 * r.wx + y0 * r.wy + z0 * r.wz;
  const x = x0 - r.wx * along - r.ax;
  const y = y0 - r.wy * along - r.ay;
  const z = z0 - r.wz * along - r.az;
  const low = x * r.bx + y * r.by + z * r.bz;
  const high = low - r.squared;
  if (r.slope <= 0) {
    // One end swallows the other: a ball.
    if (r.taper > 0) return Math.sqrt(x * x + y * y + z * z) - r.fromRadius;
    return Math.hypot(x - r.bx, y - r.by, z - r.bz) - r.toRadius;
  }
  const ex = x * r.squared - r.bx * low;
  const ey = y * r.squared - r.by * low;
  const ez = z * r.squared - r.bz * low;
  const across = ex * ex + ey * ey + ez * ez;
  const k = r.taperSign * across;
  const high2 = high * high * r.squared;
  if ((high > 0 ? r.slope * high2 : -r.slope * high2) > k)
    return Math.sqrt(across + high2) * r.inverse - r.toRadius;
  const low2 = low * low * r.squared;
  if ((low > 0 ? r.slope * low2 : -r.slope * low2) < k)
    return Math.sqrt(across + low2) * r.inverse - r.fromRadius;
  return (Math.sqrt(across * r.slope * r.inverse) + low * r.taper) * r.inverse - r.fromRadius;
}
