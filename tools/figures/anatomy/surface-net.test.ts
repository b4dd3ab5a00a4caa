import { expect, test } from "vitest";
import { readMesh } from "../../../src/app/screens/anatomy/read-mesh.ts";
import { packMesh } from "./pack-mesh.ts";
import { surfaceNet } from "./surface-net.ts";

const radius = 0.3;
const ball = surfaceNet(
  (x, y, z) => Math.hypot(x, y, z) - radius,
  { from: [-0.5, -0.5, -0.5], to: [0.5, 0.5, 0.5] },
  0.05,
);

test("the points of a ball's surface lie on it and their directions point outward", () => {
  for (const [place, [x, y, z]] of ball.points.entries()) {
    expect(Math.abs(Math.hypot(x, y, z) - radius)).toBeLessThan(0.01);
    const [nx, ny, nz] = ball.normals[place] ?? [0, 0, 0];
    expect(x * nx + y * ny + z * nz).toBeGreaterThan(radius * 0.9);
  }
});

test("its triangles close it, and all look outward", () => {
  const sides = new Map<string, number>();
  for (let at = 0; at < ball.triangles.length; at += 3) {
    const three = ball.triangles.slice(at, at + 3);
    const [a, b, c] = three.map((place) => ball.points[place] ?? ([0, 0, 0] as const));
    if (a === undefined || b === undefined || c === undefined)
      throw new Error("A triangle has three corners.");
    const volume =
      a[0] * (b[1] * c[2] - b[2] * c[1]) +
      a[1] * (b[2] * c[0] - b[0] * c[2]) +
      a[2] * (b[0] * c[1] - b[1] * c[0]);
    expect(volume).toBeGreaterThan(0);
    for (const [from, to] of [
      [three[0], three[1]],
      [three[1], three[2]],
      [three[2], three[0]],
    ]) {
      const name = [from, to].toSorted((one = 0, other = 0) => one - other).join(" ");
      sides.set(name, (sides.get(name) ?? 0) + 1);
    }
  }
  expect(new Set(sides.values())).toEqual(new Set([2]));
});

test("what is packed is read again, and anything else is refused", () => {
  const packed = packMesh(ball);
  const bytes = packed.buffer.slice(0) as ArrayBuffer;
  const mesh = readMesh(bytes);
  expect(mesh?.triangles).toEqual(new Uint16Array(ball.triangles));
  const first = new Int16Array(mesh?.points.slice(0, 6).buffer ?? new ArrayBuffer(0));
  expect([...first]).toEqual(ball.points[0]?.map((value) => Math.round(value * 1e4)));
  expect(readMesh(bytes.slice(0, -2))).toBeNull();
  expect(readMesh(new ArrayBuffer(0))).toBeNull();
});
