import type { Point } from "../geometry/point.ts";
import { across, add, cross, lengthOf, normalize, scale, subtract } from "../geometry/point.ts";
import type { Rotation } from "../geometry/rotation.ts";
import { fromAxes } from "../geometry/rotation.ts";

export interface BentLimb {
  readonly middle: Point;
  readonly end: Point;
  readonly upper: Rotation;
  readonly lower: Rotation;
  /** Metres by which the target is out of reach; 0 within reach. */
  readonly short: number;
}

/**
 * Two-bone reach: from `root` to `target` with the middle joint towards `pole`. Bones hang along their own −y.
 * `bends` is 1 where the middle joint points to the front of the limb (a knee), −1 to the back (an elbow).
 */
export function bendLimb(
  root: Point,
  target: Point,
  lengths: readonly [upper: number, lower: number],
  pole: Point,
  bends: 1 | -1,
): BentLimb {
  const [upper, lower] = lengths;
  const line = subtract(target, root);
  const wanted = lengthOf(line);
  const reach = Math.max(Math.abs(upper - lower) * 1.02, Math.min(wanted, (upper + lower) * 0.9995));
  const along = normalize(line);
  const out = across(pole, along);
  const toFoot = (upper * upper - lower * lower + reach * reach) / (2 * reach);
  const height = Math.sqrt(Math.max(0, upper * upper - toFoot * toFoot));
  const middle = add(root, add(scale(along, toFoot), scale(out, height)));
  const end = add(root, scale(along, reach));
  const hinge = cross(along, scale(out, bends));
  const turnOf = (from: Point, to: Point): Rotation => {
    const up = normalize(subtract(from, to));
    return fromAxes(cross(up, hinge), up, hinge);
  };
  return {
    middle,
    end,
    upper: turnOf(root, middle),
    lower: turnOf(middle, end),
    short: Math.max(0, wanted - reach),
  };
}
