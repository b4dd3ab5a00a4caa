import type { Surface } from "./surface-net.ts";

/**
 * A surface in few bytes, little-endian: the numbers of points and of triangles (two 32-bit), then eight bytes for each
 * point (x, y, z in tenths of a millimetre as three 16-bit, the normal's x and y folded into an octahedron as two 8-bit),
 * then three 16-bit places for each triangle. `src/app/screens/anatomy/read-mesh.ts` reads it.
 */
export function packMesh({ points, normals, triangles }: Surface): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(8 + points.length * 8 + triangles.length * 2));
  bytes.setUint32(0, points.length, true);
  bytes.setUint32(4, triangles.length / 3, true);
  for (const [place, point] of points.entries()) {
    const at = 8 + place * 8;
    for (const axis of [0, 1, 2] as const) bytes.setInt16(at + axis * 2, Math.round(point[axis] * 1e4), true);
    const [u, v] = foldNormal(normals[place] ?? [0, 1, 0]);
    bytes.setInt8(at + 6, Math.round(u * 127));
    bytes.setInt8(at + 7, Math.round(v * 127));
  }
  const start = 8 + points.length * 8;
  for (const [place, point] of triangles.entries()) bytes.setUint16(start + place * 2, point, true);
  return new Uint8Array(bytes.buffer);
}

/** A direction on an octahedron, unfolded into a square of -1 to 1. */
function foldNormal([x, y, z]: readonly [number, number, number]): readonly [number, number] {
  const sum = Math.abs(x) + Math.abs(y) + Math.abs(z);
  const [u, v] = [x / sum, y / sum];
  if (z >= 0) return [u, v];
  return [(1 - Math.abs(v)) * (u < 0 ? -1 : 1), (1 - Math.abs(u)) * (v < 0 ? -1 : 1)];
}
