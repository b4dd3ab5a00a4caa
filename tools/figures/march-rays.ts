import type { Hems, Point, PropShape, PropSolid, Region, Solid } from "#body";
import { bodyField, distanceFrom } from "#body";
import type { Camera } from "./camera.ts";
import { picture, project } from "./camera.ts";
import { brighten } from "./brighten.ts";

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

export interface Scene {
  readonly solids: readonly Solid[];
  readonly hems: Hems;
  readonly props: readonly PropShape[];
}

export const regions: readonly Region[] = ["skin", "hair", "shirt", "shorts", "shoe", "sole"];
export const firstProp = 10;
const limbs = [
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

const tile = 8;
const blendReach = 0.05;

interface Bounded {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly near: number;
  readonly far: number;
}

/** Sees the scene through the camera, `perUnit` pixels a picture unit. */
export function marchRays(scene: Scene, camera: Camera, perUnit: number): Raster {
  const width = Math.round(picture.width * perUnit);
  const height = Math.round(picture.height * perUnit);
  const raster: Raster = {
    width,
    height,
    depth: new Float32Array(width * height),
    normals: new Float32Array(width * height * 3),
    thing: new Uint8Array(width * height),
    limb: new Uint8Array(width * height),
    shadow: new Uint8Array(width * height),
  };
  const solids = scene.solids.map((solid) => ({ solid, bounds: boundsOfSolid(solid, camera, perUnit) }));
  const pieces = scene.props.flatMap((prop, index) =>
    prop.solids.map((piece, own) => {
      const part = prop.isSeamless === true ? 0 : own;
      return { piece, index, part, bounds: boundsOfPiece(piece, camera, perUnit) };
    }),
  );
  for (let top = 0; top < height; top += tile)
    for (let left = 0; left < width; left += tile) {
      const isIn = ({ bounds }: { bounds: Bounded }): boolean =>
        bounds.left <= left + tile &&
        bounds.right >= left &&
        bounds.top <= top + tile &&
        bounds.bottom >= top;
      const nearSolids = solids.filter(isIn);
      const nearPieces = pieces.filter(isIn);
      if (nearSolids.length + nearPieces.length === 0) continue;
      const all = [...nearSolids, ...nearPieces].map(({ bounds }) => bounds);
      marchTile(raster, camera, perUnit, left, top, {
        field:
          nearSolids.length === 0
            ? null
            : bodyField(
                nearSolids.map(({ solid }) => solid),
                scene.hems,
              ),
        pieces: nearPieces,
        light: lightFrom(camera),
        near: Math.min(...all.map(({ near }) => near)),
        far: Math.max(...all.map(({ far }) => far)),
      });
    }
  return raster;
}

/** The light comes from above, from the left and from behind the eye. */
export function lightFrom({ right, up, back }: Camera): Point {
  const from = [0, 1, 2].map((i) => -0.24 * right[i as 0] + 0.74 * up[i as 0] + 0.6 * back[i as 0]);
  const size = Math.hypot(...from);
  return from.map((part) => part / size) as unknown as Point;
}

interface TileScene {
  readonly field: ReturnType<typeof bodyField> | null;
  readonly pieces: readonly { readonly piece: PropSolid; readonly index: number; readonly part: number }[];
  readonly near: number;
  readonly far: number;
  readonly light: Point;
}

function marchTile(
  raster: Raster,
  camera: Camera,
  perUnit: number,
  left: number,
  top: number,
  scene: TileScene,
): void {
  const { eye, right, up, back } = camera;
  const zoom = camera.zoom * perUnit;
  const { field, pieces } = scene;
  const distanceAt = (x: number, y: number, z: number): number => {
    let least = field === null ? 1e3 : field.distance(x, y, z);
    for (const { piece } of pieces) least = Math.min(least, distanceFrom(x, y, z, piece));
    return least;
  };
  const start = firstNear(raster, camera, zoom, left, top, scene, distanceAt);
  if (start === null) return;
  for (let y = top; y < Math.min(top + tile, raster.height); y += 1)
    for (let x = left; x < Math.min(left + tile, raster.width); x += 1) {
      const u = (x + 0.5 - raster.width / 2) / zoom;
      const v = (raster.height / 2 - y - 0.5) / zoom;
      const size = Math.hypot(u, v, 1);
      const dx = (right[0] * u + up[0] * v - back[0]) / size;
      const dy = (right[1] * u + up[1] * v - back[1]) / size;
      const dz = (right[2] * u + up[2] * v - back[2]) / size;
      let t = start;
      let gap = 1;
      for (let step = 0; step < 80 && t < scene.far * 1.05 + 0.1; step += 1) {
        gap = distanceAt(eye[0] + dx * t, eye[1] + dy * t, eye[2] + dz * t);
        if (gap < 0.0006) break;
        t += gap;
      }
      if (gap >= 0.0006) continue;
      keepHit(raster, y * raster.width + x, t, [eye[0] + dx * t, eye[1] + dy * t, eye[2] + dz * t], scene);
    }
}

/** How far every ray of a tile may go at once: a cone around its middle ray meets nothing before. */
function firstNear(
  raster: Raster,
  { eye, right, up, back }: Camera,
  zoom: number,
  left: number,
  top: number,
  scene: TileScene,
  distanceAt: (x: number, y: number, z: number) => number,
): number | null {
  const u = (left + tile / 2 - raster.width / 2) / zoom;
  const v = (raster.height / 2 - top - tile / 2) / zoom;
  const size = Math.hypot(u, v, 1);
  const [dx, dy, dz] = [0, 1, 2].map((i) => (right[i as 0] * u + up[i as 0] * v - back[i as 0]) / size);
  const spread = (tile * 0.75) / zoom;
  let t = scene.near;
  const end = scene.far * 1.05 + 0.1;
  while (t < end) {
    const gap =
      distanceAt(eye[0] + (dx ?? 0) * t, eye[1] + (dy ?? 0) * t, eye[2] + (dz ?? 0) * t) - spread * t;
    if (gap < 0.004) return t;
    t += gap;
  }
  return null;
}

function keepHit(raster: Raster, index: number, t: number, p: Point, scene: TileScene): void {
  const { field, pieces, light } = scene;
  raster.depth[index] = t;
  let nearest = Infinity;
  if (field !== null) {
    const { distance, region, limb } = field.ask(p[0], p[1], p[2]);
    nearest = distance;
    raster.thing[index] = regions.indexOf(region) + 1;
    raster.limb[index] = limbs.indexOf(limb);
  }
  let hit: PropSolid | null = null;
  for (const { piece, index: prop, part } of pieces) {
    const distance = distanceFrom(p[0], p[1], p[2], piece);
    if (distance >= nearest) continue;
    nearest = distance;
    hit = piece;
    raster.thing[index] = firstProp + prop;
    raster.limb[index] = part;
  }
  const own = hit;
  if (own !== null) keepNormal(raster, index, p, (x, y, z) => distanceFrom(x, y, z, own));
  else if (field !== null) keepNormal(raster, index, p, field.distance);
  if (own?.tone === "wall") brighten(raster, index, light);
  if (hit === null || field === null) return;
  // A little way towards the light: whoever is near there keeps it away.
  const reach = 0.035;
  if (field.distance(p[0] + light[0] * reach, p[1] + light[1] * reach, p[2] + light[2] * reach) < 0.024)
    raster.shadow[index] = 1;
}

/** The slope of the distance, from four corners of a tetrahedron. */
function keepNormal(
  raster: Raster,
  index: number,
  [x, y, z]: Point,
  distanceAt: (x: number, y: number, z: number) => number,
): void {
  const e = 0.0015;
  const a = distanceAt(x + e, y - e, z - e);
  const b = distanceAt(x - e, y - e, z + e);
  const c = distanceAt(x - e, y + e, z - e);
  const d = distanceAt(x + e, y + e, z + e);
  const [nx, ny, nz] = [a - b - c + d, -a - b + c + d, -a + b - c + d];
  const size = Math.hypot(nx, ny, nz) || 1;
  raster.normals[index * 3] = nx / size;
  raster.normals[index * 3 + 1] = ny / size;
  raster.normals[index * 3 + 2] = nz / size;
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

function boundsOfSolid(solid: Solid, camera: Camera, perUnit: number): Bounded {
  const a = boundsOfBall(solid.from, solid.fromRadius * solid.stretch + blendReach, camera, perUnit);
  const b = boundsOfBall(solid.to, solid.toRadius * solid.stretch + blendReach, camera, perUnit);
  return uniteBounds(a, b);
}

function boundsOfPiece(piece: PropSolid, camera: Camera, perUnit: number): Bounded {
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
