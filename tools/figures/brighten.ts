import type { Point } from "#body";
import type { Raster } from "./raster.ts";

/** A wall stays pale however it is turned, so that the body stands out. */
export function brighten({ normals }: Raster, index: number, light: Point): void {
  for (const axis of [0, 1, 2] as const)
    normals[index * 3 + axis] = ((normals[index * 3 + axis] ?? 0) + light[axis]) / 2;
}
