import type { Point } from "../geometry/point.ts";
import { add, scale } from "../geometry/point.ts";
import type { Group, Solid } from "./solid.ts";
import { distanceToSolid } from "./solid.ts";

/** The nearer of two distances, rounded where they meet over a width of `k` metres. */
export function smoothUnion(a: number, b: number, k: number): number {
  const gap = Math.abs(a - b);
  if (gap >= k) return a < b ? a : b;
  const h = (k - gap) / k;
  return (a < b ? a : b) - h * h * k * 0.25;
}

/** How softly the solids of a group flow into each other, metres. */
export const blends: Readonly<Record<Group, number>> = {
  trunk: 0.06,
  bust: 0.02,
  neck: 0.03,
  head: 0.035,
  hair: 0.012,
  face: 0.008,
  ear: 0.008,
  "right-sleeve": 0.03,
  "left-sleeve": 0.03,
  "right-short": 0.03,
  "left-short": 0.03,
  "right-arm": 0.022,
  "left-arm": 0.022,
  "right-hand": 0.006,
  "left-hand": 0.006,
  "right-index": 0.004,
  "left-index": 0.004,
  "right-thumb": 0.006,
  "left-thumb": 0.006,
  "right-leg": 0.028,
  "left-leg": 0.028,
  "right-foot": 0.03,
  "left-foot": 0.03,
};

/** The distance to solids that flow into each other. */
function distanceToFlesh(p: Point, solids: readonly Solid[]): number {
  let nearest = 1e3;
  for (const solid of solids)
    nearest = smoothUnion(nearest, distanceToSolid(p[0], p[1], p[2], solid), blends[solid.group]);
  return nearest;
}

/** From inside the flesh along a unit direction to its skin: metres. */
export function wayToSkin(inside: Point, out: Point, solids: readonly Solid[], furthest = 0.25): number {
  let reach = furthest;
  for (let step = 0; step < 40; step += 1) {
    const gap = distanceToFlesh(add(inside, scale(out, reach)), solids);
    if (gap < 0.0004 || reach < 0) break;
    reach -= gap;
  }
  return Math.max(0, reach);
}
