import type { Point, PropSolid, Solid } from "#body";
import type { Camera } from "./camera.ts";
import { project } from "./camera.ts";

const blendReach = 0.05;

/** Where in the raster something can be seen, and how far from the eye: pixels and metres. */
export interface Bounded {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly near: number;
  readonly far: number;
}

function boundsOfBall(at: Point, radius: number, camera: Camera, perUnit: number): Bounded {
  const seen = project(camera, at);
  const r = (radius * camera.zoom * perUnit) / (seen.depth - radius);
  const [x, y] = [seen.x * perUnit, seen.y * perUnit];
  return {
    left: x - r,
    right: x + r,
    top: y - r,
    bottom: y + r,
    near: seen.depth - radius,
    far: seen.depth + radius,
  };
}

function uniteBounds(a: Bounded, b: Bounded): Bounded {
  return {
    left: Math.min(a.left, b.left),
    right: Math.max(a.right, b.right),
    top: Math.min(a.top, b.top),
    bottom: Math.max(a.bottom, b.bottom),
    near: Math.min(a.near, b.near),
    far: Math.max(a.far, b.far),
  };
}

export function boundsOfSolid(solid: Solid, camera: Camera, perUnit: number): Bounded {
  const a = boundsOfBall(solid.from, solid.fromRadius * solid.stretch + blendReach, camera, perUnit);
  const b = boundsOfBall(solid.to, solid.toRadius * solid.stretch + blendReach, camera, perUnit);
  return uniteBounds(a, b);
}

export function boundsOfPiece(piece: PropSolid, camera: Camera, perUnit: number): Bounded {
  const [x, y, z] = piece.half;
  const ends =
    piece.shape === "ball"
      ? [boundsOfBall(piece.middle, y, camera, perUnit)]
      : cornersOf(piece, [x, y, z]).map((corner) => boundsOfBall(corner, 0.01, camera, perUnit));
  return ends.reduce(uniteBounds);
}

/** The eight corners of a piece's box in the room. */
export function cornersOf(piece: PropSolid, half: Point): readonly Point[] {
  return [-1, 1].flatMap((i) =>
    [-1, 1].flatMap((j) => [-1, 1].map((k) => placed(piece, [half[0] * i, half[1] * j, half[2] * k]))),
  );
}

function placed(piece: PropSolid, p: Point): Point {
  const [qx, qy, qz, w] = piece.turned;
  const tx = 2 * (qy * p[2] - qz * p[1]);
  const ty = 2 * (qz * p[0] - qx * p[2]);
  const tz = 2 * (qx * p[1] - qy * p[0]);
  return [
    piece.middle[0] + p[0] + w * tx + qy * tz - qz * ty,
    piece.middle[1] + p[1] + w * ty + qz * tx - qx * tz,
    piece.middle[2] + p[2] + w * tz + qx * ty - qy * tx,
  ];
}
