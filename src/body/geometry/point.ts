/** A place or a direction in metres: x forward, y up, z to the right. */
export type Point = readonly [x: number, y: number, z: number];

export const origin: Point = [0, 0, 0];

export function add(a: Point, b: Point): Point {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
}

export function subtract(a: Point, b: Point): Point {
  return [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
}

export function scale(a: Point, by: number): Point {
  return [a[0] * by, a[1] * by, a[2] * by];
}

export function dot(a: Point, b: Point): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

export function cross(a: Point, b: Point): Point {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

export function lengthOf(a: Point): number {
  return Math.hypot(a[0], a[1], a[2]);
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** The zero vector stays what it is. */
export function normalize(a: Point): Point {
  const length = lengthOf(a);
  return length < 1e-12 ? a : scale(a, 1 / length);
}

export function mix(a: Point, b: Point, t: number): Point {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];
}

/** What of `a` stands at right angles to the unit vector `axis`, made a unit vector. */
export function across(a: Point, axis: Point): Point {
  return normalize(subtract(a, scale(axis, dot(a, axis))));
}

/** The other side of the body: z turned round. */
export function mirror(a: Point): Point {
  return [a[0], a[1], -a[2]];
}
