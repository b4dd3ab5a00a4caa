import { mat3, quat, vec3 } from "gl-matrix";
import type { Point } from "./point.ts";

/** A unit quaternion: x, y, z, w. */
export type Rotation = readonly [x: number, y: number, z: number, w: number];

export const noRotation: Rotation = [0, 0, 0, 1];

const radians = Math.PI / 180;
type Four = [number, number, number, number];
type Three = [number, number, number];

/** Right-handed, in degrees: a positive turn about z takes forward (x) up (y). */
function turnAbout(axis: Point, degrees: number): Rotation {
  return quat.setAxisAngle([0, 0, 0, 1] as Four, [...axis], degrees * radians) as Four;
}

export const aboutX = (degrees: number): Rotation => turnAbout([1, 0, 0], degrees);
export const aboutY = (degrees: number): Rotation => turnAbout([0, 1, 0], degrees);
export const aboutZ = (degrees: number): Rotation => turnAbout([0, 0, 1], degrees);

/** The last one named acts first, as with matrices. */
export function compose(...rotations: readonly Rotation[]): Rotation {
  let result: Four = [0, 0, 0, 1];
  for (const rotation of rotations)
    result = quat.multiply([0, 0, 0, 1] as Four, result, [...rotation]) as Four;
  return result;
}

export function inverse(rotation: Rotation): Rotation {
  return quat.conjugate([0, 0, 0, 1] as Four, [...rotation]) as Four;
}

export function rotate(rotation: Rotation, point: Point): Point {
  return vec3.transformQuat([0, 0, 0] as Three, [...point], [...rotation]) as Three;
}

/** The rotation whose own axes point along `x`, `y` and `z`, which must be a right-handed set of unit vectors. */
export function fromAxes(x: Point, y: Point, z: Point): Rotation {
  const matrix = mat3.fromValues(...x, ...y, ...z);
  const result = quat.fromMat3([0, 0, 0, 1] as Four, matrix);
  return quat.normalize(result, result) as Four;
}

/** The same rotation as seen in a mirror that swaps right and left. */
export function mirrorRotation(rotation: Rotation): Rotation {
  return [-rotation[0], -rotation[1], rotation[2], rotation[3]];
}

/** Angles in degrees of `Rz(z) · Rx(x) · Ry(y)`, the order in which hips and shoulders are told. */
export function anglesZXY(rotation: Rotation): {
  readonly z: number;
  readonly x: number;
  readonly y: number;
} {
  const ex = rotate(rotation, [1, 0, 0]);
  const ey = rotate(rotation, [0, 1, 0]);
  const ez = rotate(rotation, [0, 0, 1]);
  const x = Math.asin(Math.max(-1, Math.min(1, ey[2])));
  return {
    x: x / radians,
    z: Math.atan2(-ey[0], ey[1]) / radians,
    y: Math.atan2(-ex[2], ez[2]) / radians,
  };
}
