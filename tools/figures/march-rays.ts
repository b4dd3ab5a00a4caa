import type { Hems, Point, PropShape, PropSolid, Solid } from "#body";
import { bodyField, distanceFrom } from "#body";
import type { Camera } from "./camera.ts";
import { picture } from "./camera.ts";
import type { Bounded } from "./bounds.ts";
import { boundsOfPiece, boundsOfSolid } from "./bounds.ts";
import { brighten } from "./brighten.ts";
import { fillBetween } from "./fill-between.ts";
import type { Raster } from "./raster.ts";
import { firstProp, limbs, regions } from "./raster.ts";

export interface Scene {
  readonly solids: readonly Solid[];
  readonly hems: Hems;
  readonly props: readonly PropShape[];
}

/** Pixels along the side of a part of the raster. */
const tileSize = 16;

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
  const tiles = tilesOf(scene, raster, camera, perUnit);
  for (const stride of [coarsest, ...finer(coarsest)])
    for (const tile of tiles)
      for (let y = tile.top; y < Math.min(tile.top + tileSize, height); y += stride)
        for (let x = tile.left; x < Math.min(tile.left + tileSize, width); x += stride) {
          const isKnown =
            stride < coarsest && (isOnCoarser(x, y, stride) || fillBetween(raster, x, y, stride));
          if (!isKnown) tile.look(x, y);
        }
  return raster;
}

/** The first rays stand so many pixels apart; between those that see the same, none is sent. */
const coarsest = 4;

/** Strides after the first: each half of the one before, down to every pixel. */
function finer(stride: number): readonly number[] {
  return stride === 1 ? [] : [stride / 2, ...finer(stride / 2)];
}

function isOnCoarser(x: number, y: number, stride: number): boolean {
  return x % (stride * 2) === 0 && y % (stride * 2) === 0;
}

interface Tile {
  readonly left: number;
  readonly top: number;
  /** Sends the ray of one pixel and keeps what it hits. */
  readonly look: (x: number, y: number) => void;
}

/** The parts of the raster in which there is something, each with what may be seen there. */
function tilesOf(scene: Scene, raster: Raster, camera: Camera, perUnit: number): readonly Tile[] {
  const solids = scene.solids.map((solid) => ({ solid, bounds: boundsOfSolid(solid, camera, perUnit) }));
  const pieces = scene.props.flatMap((prop, index) =>
    prop.solids.map((piece, own) => {
      const part = prop.isSeamless === true ? 0 : own;
      return { piece, index, part, bounds: boundsOfPiece(piece, camera, perUnit) };
    }),
  );
  const light = lightFrom(camera);
  const tiles: Tile[] = [];
  for (let top = 0; top < raster.height; top += tileSize)
    for (let left = 0; left < raster.width; left += tileSize) {
      const isIn = ({ bounds }: { bounds: Bounded }): boolean =>
        bounds.left <= left + tileSize &&
        bounds.right >= left &&
        bounds.top <= top + tileSize &&
        bounds.bottom >= top;
      const nearSolids = solids.filter(isIn);
      const nearPieces = pieces.filter(isIn);
      if (nearSolids.length + nearPieces.length === 0) continue;
      const all = [...nearSolids, ...nearPieces].map(({ bounds }) => bounds);
      const own = nearSolids.map(({ solid }) => solid);
      const look = lookInto(raster, camera, perUnit, left, top, {
        field: own.length === 0 ? null : bodyField(own, scene.hems),
        pieces: nearPieces,
        light,
        near: Math.min(...all.map(({ near }) => near)),
        far: Math.max(...all.map(({ far }) => far)),
      });
      if (look !== null) tiles.push({ left, top, look });
    }
  return tiles;
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

/** How to look through the pixels of a tile; null where its rays meet nothing. */
function lookInto(
  raster: Raster,
  camera: Camera,
  perUnit: number,
  left: number,
  top: number,
  scene: TileScene,
): Tile["look"] | null {
  const { eye, right, up, back } = camera;
  const zoom = camera.zoom * perUnit;
  const { field, pieces } = scene;
  const distanceAt = (x: number, y: number, z: number): number => {
    let least = field === null ? 1e3 : field.distance(x, y, z);
    for (const { piece } of pieces) least = Math.min(least, distanceFrom(x, y, z, piece));
    return least;
  };
  const start = firstNear(raster, camera, zoom, left, top, scene, distanceAt);
  if (start === null) return null;
  const end = scene.far * 1.05 + 0.1;
  return (x, y) => {
    const u = (x + 0.5 - raster.width / 2) / zoom;
    const v = (raster.height / 2 - y - 0.5) / zoom;
    const size = Math.hypot(u, v, 1);
    const dx = (right[0] * u + up[0] * v - back[0]) / size;
    const dy = (right[1] * u + up[1] * v - back[1]) / size;
    const dz = (right[2] * u + up[2] * v - back[2]) / size;
    let t = start;
    for (let step = 0; step < 80 && t < end; step += 1) {
      const gap = distanceAt(eye[0] + dx * t, eye[1] + dy * t, eye[2] + dz * t);
      if (gap < 0.0006) {
        const hit: Point = [eye[0] + dx * t, eye[1] + dy * t, eye[2] + dz * t];
        keepHit(raster, y * raster.width + x, t, hit, scene);
        return;
      }
      t += gap;
    }
  };
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
  const u = (left + tileSize / 2 - raster.width / 2) / zoom;
  const v = (raster.height / 2 - top - tileSize / 2) / zoom;
  const size = Math.hypot(u, v, 1);
  const [dx, dy, dz] = [0, 1, 2].map((i) => (right[i as 0] * u + up[i as 0] * v - back[i as 0]) / size);
  const spread = (tileSize * 0.75) / zoom;
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
