import { comparedFlexion } from "#body/muscles";
import { depthOf } from "../../parts/chart-scale.ts";
import type { ChartScale } from "../../parts/chart-scale.ts";

/** A value at a bend of the hip, in degrees. */
export type At = readonly [hipFlexion: number, value: number];

/** How far to the right a bend of the hip lies, 0 to 100. */
export function placeOf(hipFlexion: number): number {
  const { from, to } = comparedFlexion;
  return ((hipFlexion - from) / (to - from)) * 100;
}

/** The points of a line in a square of 100 by 100. */
export function linePoints(values: readonly At[], scale: ChartScale): string {
  return values
    .map(([flexion, value]) => `${tenth(placeOf(flexion))},${tenth(depthOf(value, scale))}`)
    .join(" ");
}

/** The outline of a band: along its upper edge and back along its lower one. */
export function bandPoints(
  band: ReadonlyArray<readonly [hipFlexion: number, lowest: number, highest: number]>,
  scale: ChartScale,
): string {
  const above = band.map(([flexion, , highest]): At => [flexion, highest]);
  const below = band.map(([flexion, lowest]): At => [flexion, lowest]).toReversed();
  return linePoints([...above, ...below], scale);
}

function tenth(value: number): string {
  return String(Math.round(value * 10) / 10);
}
