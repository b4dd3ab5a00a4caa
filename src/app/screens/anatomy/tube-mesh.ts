import { vec3 } from "gl-matrix";
import type { KeptStrand, StrandPoint } from "./anatomy-scene.ts";
import { readStrand } from "./anatomy-scene.ts";

/** Points with normals (six numbers each) and triangles. */
export interface TubeMesh {
  readonly points: readonly number[];
  readonly triangles: readonly number[];
}

const sides = 6;
type Three = [number, number, number];

/** Strands as tubes that close at both ends. `first` is the number that the first point will have. */
export function tubeMesh(strands: readonly KeptStrand[], first: number): TubeMesh {
  const points: number[] = [];
  const triangles: number[] = [];
  for (const strand of strands) {
    const start = first + points.length / 6;
    const rings = ringsOf(readStrand(strand));
    points.push(...rings.flat());
    triangles.push(...joinRings(rings.length, start));
  }
  return { points, triangles };
}

/** One ring of points round each point of the strand, and a tiny one beyond either end to close it. */
function ringsOf(strand: readonly StrandPoint[]): ReadonlyArray<readonly number[]> {
  const first = strand[0];
  const last = strand.at(-1);
  if (first === undefined || last === undefined) return [];
  const beyond = (end: StrandPoint, next: StrandPoint | undefined): StrandPoint => {
    const out: Three = [0, 0, 0];
    vec3.subtract(out, end.at, next?.at ?? end.at);
    vec3.normalize(out, out);
    return {
      at: vec3.scaleAndAdd([0, 0, 0], end.at, out, end.radius * 0.6) as Three,
      radius: end.radius * 0.15,
    };
  };
  const closed = [beyond(first, strand[1]), ...strand, beyond(last, strand.at(-2))];
  const across: Three = [0.31, 0.2, 0.93];
  return closed.map(({ at, radius }, place) => {
    const along: Three = [0, 0, 0];
    vec3.subtract(along, (closed[place + 1] ?? { at }).at, (closed[place - 1] ?? { at }).at);
    vec3.normalize(along, along);
    // Carried on from ring to ring, so that the tube does not twist.
    vec3.scaleAndAdd(across, across, along, -vec3.dot(across, along));
    vec3.normalize(across, across);
    const other: Three = [0, 0, 0];
    vec3.cross(other, along, across);
    return ringAround(at, radius, across, other);
  });
}

function ringAround(at: StrandPoint["at"], radius: number, across: Three, other: Three): number[] {
  return Array.from({ length: sides }, (_, side) => {
    const angle = (side / sides) * 2 * Math.PI;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const normal = across.map((value, axis) => value * cos + (other[axis] ?? 0) * sin);
    return [...at.map((value, axis) => value + (normal[axis] ?? 0) * radius), ...normal];
  }).flat();
}

function joinRings(rings: number, start: number): number[] {
  return Array.from({ length: Math.max(0, rings - 1) }, (_, ring) =>
    Array.from({ length: sides }, (__, side) => {
      const a = start + ring * sides + side;
      const b = start + ring * sides + ((side + 1) % sides);
      return [a, b, b + sides, a, b + sides, a + sides];
    }).flat(),
  ).flat();
}
