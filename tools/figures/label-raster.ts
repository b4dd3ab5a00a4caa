import type { Camera } from "./camera.ts";
import type { Raster } from "./march-rays.ts";
import { firstProp } from "./march-rays.ts";
import type { LabelMap } from "./trace-map.ts";

/** A label tells the thing, the piece of a prop, and one of three tones: 0 lit, 1 shaded, 2 dark. */
export function labelOf(thing: number, piece: number, tone: number): number {
  return thing === 0 ? 0 : (thing * 16 + piece) * 4 + tone;
}
export const thingOf = (label: number): number => label >> 6;
export const pieceOf = (label: number): number => (label >> 2) & 15;
export const toneOf = (label: number): number => label & 3;
export const isBody = (label: number): boolean => label !== 0 && thingOf(label) < firstProp;
export const isProp = (label: number): boolean => thingOf(label) >= firstProp;

const shadeBelow = 0.3;
const darkBelow = -0.12;
const smallestPatch = 46;
const smallestShade = 110;

/** What the raster shows as areas of one thing in one tone, and where one thing passes in front of another. */
export function labelRaster(raster: Raster, camera: Camera, perUnit: number): LabelMap {
  const { width, height, thing } = raster;
  const light = blurWithin(lightOf(raster, camera), raster, 2);
  const labels = new Int32Array(width * height);
  for (let i = 0; i < labels.length; i += 1) {
    const what = thing[i] ?? 0;
    const lit = light[i] ?? 0;
    const tone = lit < darkBelow ? 2 : lit < shadeBelow ? 1 : 0;
    labels[i] = labelOf(what, what >= firstProp ? (raster.limb[i] ?? 0) : 0, tone);
  }
  dropPatches(labels, width, height, smallestShade, (a, b) => a >> 2 === b >> 2);
  dropPatches(labels, width, height, smallestPatch, () => true);
  return { width, height, labels, ...findFolds(raster, camera, perUnit) };
}

function lightOf(raster: Raster, { right, up, back }: Camera): Float32Array {
  const from = [0, 1, 2].map((i) => -0.42 * right[i as 0] + 0.8 * up[i as 0] + 0.46 * back[i as 0]);
  const size = Math.hypot(...from);
  return Float32Array.from({ length: raster.depth.length }, (_, i) =>
    [0, 1, 2].reduce(
      (sum, axis) => sum + (raster.normals[i * 3 + axis] ?? 0) * ((from[axis] ?? 0) / size),
      0,
    ),
  );
}

/** Smooths among pixels of the same thing, so that shadow borders are calm and edges stay. */
function blurWithin(values: Float32Array, raster: Raster, rounds: number): Float32Array {
  const { width, height, thing, limb } = raster;
  let from = values;
  for (let round = 0; round < rounds; round += 1) {
    const to = Float32Array.from(from);
    for (let y = 1; y < height - 1; y += 1)
      for (let x = 1; x < width - 1; x += 1) {
        const i = y * width + x;
        if (thing[i] === 0) continue;
        let sum = (from[i] ?? 0) * 2;
        let count = 2;
        for (const j of [i - 1, i + 1, i - width, i + width]) {
          if (thing[j] !== thing[i] || limb[j] !== limb[i]) continue;
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
  smallest: number,
  mayJoin: (own: number, other: number) => boolean,
): void {
  const seen = new Uint8Array(labels.length);
  const stack: number[] = [];
  for (let start = 0; start < labels.length; start += 1) {
    if (seen[start] === 1) continue;
    const own = labels[start] ?? 0;
    const patch: number[] = [];
    const borders = new Map<number, number>();
    stack.push(start);
    seen[start] = 1;
    while (stack.length > 0) {
      const i = stack.pop() ?? 0;
      patch.push(i);
      const x = i % width;
      for (const j of [x > 0 ? i - 1 : -1, x < width - 1 ? i + 1 : -1, i - width, i + width]) {
        if (j < 0 || j >= width * height) continue;
        const other = labels[j] ?? 0;
        if (other !== own) borders.set(other, (borders.get(other) ?? 0) + 1);
        else if (seen[j] === 0) {
          seen[j] = 1;
          stack.push(j);
        }
      }
    }
    if (patch.length >= smallest) continue;
    const [best] = [...borders].filter(([other]) => mayJoin(own, other)).toSorted((a, b) => b[1] - a[1]);
    if (best !== undefined) for (const i of patch) labels[i] = best[0];
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
    if (excess > 0.022) return true;
    if (limb[i] === limb[j]) return false;
    const alike = [0, 1, 2].reduce(
      (sum, axis) => sum + (normals[i * 3 + axis] ?? 0) * (normals[j * 3 + axis] ?? 0),
      0,
    );
    return excess > 0.006 || alike < 0.55;
  };
  const foldRight = new Uint8Array(width * height);
  const foldBelow = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const i = y * width + x;
      if (x + 1 < width && isFold(i, i + 1)) foldRight[i] = 1;
      if (y + 1 < height && isFold(i, i + width)) foldBelow[i] = 1;
    }
  return { foldRight, foldBelow };
}
