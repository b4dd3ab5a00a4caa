import type { Camera } from "./camera.ts";
import type { Raster } from "./raster.ts";
import { lightFrom } from "./march-rays.ts";
import { earLimb, firstHand, firstProp } from "./raster.ts";
import type { LabelMap } from "./trace-map.ts";

/** Of one prop. */
const mostPieces = 64;

/** A label tells the thing, the piece of a prop, and one of three tones: 0 lit, 1 shaded, 2 dark. */
function labelOf(thing: number, piece: number, tone: number): number {
  return thing === 0 ? 0 : (thing * mostPieces + piece) * 4 + tone;
}
export const thingOf = (label: number): number => label >> 8;
export const pieceOf = (label: number): number => (label >> 2) & (mostPieces - 1);
export const toneOf = (label: number): number => label & 3;
export const isBody = (label: number): boolean => label !== 0 && thingOf(label) < firstProp;
export const isProp = (label: number): boolean => thingOf(label) >= firstProp;

const shadeBelow = 0.3;
const darkBelow = -0.12;
const smallestPatch = 60;
const smallestShade = { body: 650, prop: 160 };

/** What the raster shows as areas of one thing in one tone, and where one thing passes in front of another. */
export function labelRaster(raster: Raster, camera: Camera, perUnit: number): LabelMap {
  const { width, height, thing } = raster;
  const light = blurWithin(lightOf(raster, camera), raster, [7, 5, 7, 5, 3, 2, 1]);
  const labels = new Int32Array(width * height);
  for (let i = 0; i < labels.length; i += 1) {
    const what = thing[i] ?? 0;
    const lit = light[i] ?? 0;
    const tone = lit < darkBelow ? 2 : lit < shadeBelow ? 1 : 0;
    labels[i] = labelOf(what, what >= firstProp ? (raster.limb[i] ?? 0) : 0, tone);
  }
  dropPatches(
    labels,
    width,
    height,
    (own) => (isBody(own) ? smallestShade.body : smallestShade.prop),
    (a, b) => a >> 2 === b >> 2,
  );
  dropPatches(
    labels,
    width,
    height,
    () => smallestPatch,
    () => true,
  );
  return { width, height, labels, ...findFolds(raster, camera, perUnit) };
}

function lightOf(raster: Raster, camera: Camera): Float32Array {
  const [x, y, z] = lightFrom(camera);
  const { normals, shadow } = raster;
  const light = new Float32Array(raster.depth.length);
  for (let i = 0; i < light.length; i += 1) {
    const lit = x * (normals[i * 3] ?? 0) + y * (normals[i * 3 + 1] ?? 0) + z * (normals[i * 3 + 2] ?? 0);
    light[i] = shadow[i] === 1 ? Math.min(lit, (shadeBelow + darkBelow) / 2) : lit;
  }
  return light;
}

/** Smooths among pixels of the same thing, so that shadow borders are calm and edges stay. */
function blurWithin(values: Float32Array, raster: Raster, strides: readonly number[]): Float32Array {
  const { width, height, thing, depth } = raster;
  let from = values;
  for (const stride of strides) {
    const to = Float32Array.from(from);
    for (let y = stride; y < height - stride; y += 1)
      for (let x = stride; x < width - stride; x += 1) {
        const i = y * width + x;
        const own = thing[i] ?? 0;
        // What is not of flesh keeps its edges.
        if (own === 0 || own >= firstProp) continue;
        const here = depth[i] ?? 0;
        let sum = (from[i] ?? 0) * 2;
        let count = 2;
        for (let side = 0; side < 4; side += 1) {
          const j =
            side === 0
              ? i - stride
              : side === 1
                ? i + stride
                : side === 2
                  ? i - stride * width
                  : i + stride * width;
          if (thing[j] !== own || Math.abs((depth[j] ?? 0) - here) > 0.04) continue;
          sum += from[j] ?? 0;
          count += 1;
        }
        to[i] = sum / count;
      }
    from = to;
  }
  return from;
}

/** Areas too small to be seen join the neighbour with which they share most border. */
function dropPatches(
  labels: Int32Array,
  width: number,
  height: number,
  smallestOf: (label: number) => number,
  mayJoin: (own: number, other: number) => boolean,
): void {
  const seen = new Uint8Array(labels.length);
  const patch = new Int32Array(labels.length);
  for (let start = 0; start < labels.length; start += 1) {
    const own = labels[start] ?? 0;
    if (seen[start] === 1) continue;
    const smallest = smallestOf(own);
    seen[start] = 1;
    patch[0] = start;
    let count = 1;
    const borders = new Map<number, number>();
    const look = (j: number): void => {
      const other = labels[j] ?? 0;
      if (other !== own) {
        if (count < smallest) borders.set(other, (borders.get(other) ?? 0) + 1);
      } else if (seen[j] === 0) {
        seen[j] = 1;
        patch[count] = j;
        count += 1;
      }
    };
    for (let next = 0; next < count; next += 1) {
      const i = patch[next] ?? 0;
      const x = i % width;
      if (x > 0) look(i - 1);
      if (x < width - 1) look(i + 1);
      if (i >= width) look(i - width);
      if (i < width * (height - 1)) look(i + width);
    }
    if (count >= smallest) continue;
    const [best] = [...borders].filter(([other]) => mayJoin(own, other)).toSorted((a, b) => b[1] - a[1]);
    if (best === undefined) continue;
    for (let next = 0; next < count; next += 1) labels[patch[next] ?? 0] = best[0];
  }
}

/** A step in depth inside the body, larger than the surfaces' own slope explains. */
function findFolds(
  raster: Raster,
  camera: Camera,
  perUnit: number,
): { readonly foldRight: Uint8Array; readonly foldBelow: Uint8Array } {
  const { width, height, depth, thing, limb, normals } = raster;
  const pixel = camera.distance / (camera.zoom * perUnit);
  const facing = (i: number): number =>
    Math.abs(
      (normals[i * 3] ?? 0) * camera.back[0] +
        (normals[i * 3 + 1] ?? 0) * camera.back[1] +
        (normals[i * 3 + 2] ?? 0) * camera.back[2],
    );
  const isFold = (i: number, j: number): boolean => {
    const a = thing[i] ?? 0;
    const b = thing[j] ?? 0;
    if (a === 0 || b === 0 || a >= firstProp || b >= firstProp) return false;
    const step = Math.abs((depth[i] ?? 0) - (depth[j] ?? 0));
    const c = Math.max(0.2, Math.max(facing(i), facing(j)));
    const excess = step - (2 * pixel * Math.sqrt(1 - Math.min(1, c * c))) / c;
    const isHand = Math.max(limb[i] ?? 0, limb[j] ?? 0) >= firstHand;
    if (excess > (isHand ? 0.012 : 0.022)) return true;
    if (limb[i] === limb[j]) return false;
    if (isHand && excess > 0.0035) return true;
    const alike = [0, 1, 2].reduce(
      (sum, axis) => sum + (normals[i * 3 + axis] ?? 0) * (normals[j * 3 + axis] ?? 0),
      0,
    );
    return excess > 0.006 || alike < 0.55;
  };
  const isSmall = (i: number): boolean => (limb[i] ?? 0) >= firstHand;
  /** Within one hand, or an ear on its head. */
  const isFine = (i: number, j: number): boolean =>
    (isSmall(i) && isSmall(j)) || Math.max(limb[i] ?? 0, limb[j] ?? 0) === earLimb;
  const foldRight = new Uint8Array(width * height);
  const foldBelow = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const i = y * width + x;
      if (x + 1 < width && isFold(i, i + 1)) foldRight[i] = isFine(i, i + 1) ? 2 : 1;
      if (y + 1 < height && isFold(i, i + width)) foldBelow[i] = isFine(i, i + width) ? 2 : 1;
    }
  return { foldRight, foldBelow };
}
