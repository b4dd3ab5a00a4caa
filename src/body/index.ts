/** The drawn body: axes x forward, y up, z to the right; metres and degrees. */
export type { Point } from "./geometry/point.ts";
