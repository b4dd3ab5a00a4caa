import type { Point } from "../geometry/point.ts";

/** A target found: the place, and which way its surface faces there (unknown in mid-air). */
export interface FoundTarget {
  readonly at: Point;
  readonly normal: Point | null;
}
