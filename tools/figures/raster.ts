import type { Region } from "#body";

/** Raster of what is seen; one entry a pixel, row by row. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  /** Metres from the eye; 0 where nothing is seen. */
  readonly depth: Float32Array;
  readonly normals: Float32Array;
  /** 0 nothing, 1 to 6 the body's regions, from 10 on the props in their order. */
  readonly thing: Uint8Array;
  /** Which limb of the body, or which piece of a prop. */
  readonly limb: Uint8Array;
  /** 1 where the body's shadow falls on a thing. */
  readonly shadow: Uint8Array;
}

export const regions: readonly Region[] = ["skin", "hair", "shirt", "shorts", "shoe", "sole"];
export const firstProp = 10;
export const limbs = [
  "trunk",
  "head",
  "right-arm",
  "left-arm",
  "right-leg",
  "left-leg",
  "right-hand",
  "left-hand",
  "right-index",
  "left-index",
  "right-thumb",
  "left-thumb",
  "ear",
] as const;
/** From here on, limbs are parts of a hand. */
export const firstHand = 6;
export const earLimb = 12;

/** Arms and hands, by their number in a raster. */
export function isArm(limb: number): boolean {
  return limb === 2 || limb === 3 || limb >= firstHand;
}
