import type { Raster } from "./raster.ts";
import { firstProp } from "./raster.ts";

/** Depths of neighbours that belong together differ by less, in metres for each pixel between them. */
const steepest = 0.006;
/** And their surfaces face the same way, as the cosine of what is between them. */
const mostTurned = 0.94;

/**
 * A pixel whose known neighbours, `stride` away, all see the same surface is seen as between them, without a ray.
 * Returns false where they differ.
 */
export function fillBetween(raster: Raster, x: number, y: number, stride: number): boolean {
  const { width, height } = raster;
  const isBetween = { across: x % (stride * 2) !== 0, down: y % (stride * 2) !== 0 };
  const [left, right] = isBetween.across ? [x - stride, x + stride] : [x, x];
  const [top, bottom] = isBetween.down ? [y - stride, y + stride] : [y, y];
  if (right >= width || bottom >= height) return false;
  const a = top * width + left;
  const b = top * width + right;
  const c = bottom * width + left;
  const d = bottom * width + right;
  const { thing } = raster;
  if (thing[a] !== thing[b] || thing[a] !== thing[c] || thing[a] !== thing[d]) return false;
  if (thing[a] === 0) return true;
  const most = steepest * stride;
  if (![b, c, d].every((other) => isOneSurface(raster, a, other, most))) return false;
  keepMean(raster, y * width + x, [a, b, c, d]);
  return true;
}

function isOneSurface(
  { thing, depth, limb, shadow, normals }: Raster,
  i: number,
  j: number,
  most: number,
): boolean {
  if (limb[i] !== limb[j] || shadow[i] !== shadow[j]) return false;
  // A piece of a thing is convex: the same way round is the same face.
  const isFlesh = (thing[i] ?? 0) < firstProp;
  if (isFlesh && Math.abs((depth[i] ?? 0) - (depth[j] ?? 0)) > most) return false;
  let alike = 0;
  for (let axis = 0; axis < 3; axis += 1)
    alike += (normals[i * 3 + axis] ?? 0) * (normals[j * 3 + axis] ?? 0);
  return alike > mostTurned;
}

function keepMean(raster: Raster, index: number, from: readonly [number, number, number, number]): void {
  const { depth, normals, thing, limb, shadow } = raster;
  const [first] = from;
  thing[index] = thing[first] ?? 0;
  limb[index] = limb[first] ?? 0;
  shadow[index] = shadow[first] ?? 0;
  const mean = (values: Float32Array, times: number, plus: number): number =>
    from.reduce((sum, i) => sum + (values[i * times + plus] ?? 0), 0) / 4;
  depth[index] = mean(depth, 1, 0);
  const [nx, ny, nz] = [mean(normals, 3, 0), mean(normals, 3, 1), mean(normals, 3, 2)];
  const size = Math.hypot(nx, ny, nz) || 1;
  normals[index * 3] = nx / size;
  normals[index * 3 + 1] = ny / size;
  normals[index * 3 + 2] = nz / size;
}
