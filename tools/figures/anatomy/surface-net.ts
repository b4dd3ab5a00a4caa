import type { Point } from "#body";
import { normalize } from "#body";

/** Triangles round what a distance in metres calls inside (negative). */
export interface Surface {
  readonly points: readonly Point[];
  /** Unit directions outward, one for each point. */
  readonly normals: readonly Point[];
  /** Three places in `points` for each triangle, anticlockwise seen from outside. */
  readonly triangles: readonly number[];
}

type Distance = (x: number, y: number, z: number) => number;
type Cell = readonly [number, number, number];

/** The twelve edges of a cell, between corners numbered x + 2y + 4z. */
const edges = [
  [0, 1],
  [2, 3],
  [4, 5],
  [6, 7],
  [0, 2],
  [1, 3],
  [4, 6],
  [5, 7],
  [0, 4],
  [1, 5],
  [2, 6],
  [3, 7],
] as const;

/**
 * A surface net: one point in every cell of a grid that the surface passes through, at the middle of its crossings, and
 * a square wherever four such cells share a crossed edge. All of the surface must lie inside the box.
 */
export function surfaceNet(
  distance: Distance,
  box: { readonly from: Point; readonly to: Point },
  step: number,
): Surface {
  const counts = [0, 1, 2].map((axis) => {
    const place = axis as 0 | 1 | 2;
    return Math.ceil((box.to[place] - box.from[place]) / step) + 1;
  }) as unknown as Cell;
  const grid = sample(distance, box.from, counts, step);
  const points: Point[] = [];
  const pointOf = new Map<number, number>();
  forEachCell(counts, (cell) => {
    const found = crossing(grid, counts, cell);
    if (found === null) return;
    pointOf.set(placeOf(counts, cell), points.length);
    points.push(
      [0, 1, 2].map((axis) => onGrid(box.from, step, found, axis as 0 | 1 | 2)) as unknown as Point,
    );
  });
  return {
    points,
    normals: points.map((point) => normalAt(distance, point, step / 4)),
    triangles: joinCells(grid, counts, pointOf),
  };
}

function onGrid(from: Point, step: number, at: Point, axis: 0 | 1 | 2): number {
  return from[axis] + at[axis] * step;
}

function placeOf([nx, ny]: Cell, [x, y, z]: Cell): number {
  return x + nx * (y + ny * z);
}

function sample(distance: Distance, from: Point, counts: Cell, step: number): Float64Array {
  const [nx, ny, nz] = counts;
  const grid = new Float64Array(nx * ny * nz);
  for (let z = 0; z < nz; z += 1)
    for (let y = 0; y < ny; y += 1)
      for (let x = 0; x < nx; x += 1)
        grid[placeOf(counts, [x, y, z])] = distance(
          from[0] + x * step,
          from[1] + y * step,
          from[2] + z * step,
        );
  return grid;
}

function forEachCell([nx, ny, nz]: Cell, visit: (cell: Cell) => void): void {
  for (let z = 0; z < nz - 1; z += 1)
    for (let y = 0; y < ny - 1; y += 1) for (let x = 0; x < nx - 1; x += 1) visit([x, y, z]);
}

/** The middle of where the surface crosses the cell's edges, in steps of the grid; null where it does not. */
function crossing(grid: Float64Array, counts: Cell, [x, y, z]: Cell): Point | null {
  const corner = (number: number): Cell => [x + (number & 1), y + ((number >> 1) & 1), z + (number >> 2)];
  const valueAt = (number: number) => grid[placeOf(counts, corner(number))] ?? 0;
  const sum: [number, number, number] = [0, 0, 0];
  let crossed = 0;
  for (const [one, other] of edges) {
    const [low, high] = [valueAt(one), valueAt(other)];
    if (low < 0 === high < 0) continue;
    const share = low / (low - high);
    const [a, b] = [corner(one), corner(other)];
    for (const axis of [0, 1, 2] as const) sum[axis] += a[axis] + (b[axis] - a[axis]) * share;
    crossed += 1;
  }
  return crossed === 0 ? null : [sum[0] / crossed, sum[1] / crossed, sum[2] / crossed];
}

function normalAt(distance: Distance, [x, y, z]: Point, small: number): Point {
  return normalize([
    distance(x + small, y, z) - distance(x - small, y, z),
    distance(x, y + small, z) - distance(x, y - small, z),
    distance(x, y, z + small) - distance(x, y, z - small),
  ]);
}

/** For an edge along each axis, the four cells around it, in order. */
const around: ReadonlyArray<readonly Cell[]> = [
  [
    [0, -1, -1],
    [0, 0, -1],
    [0, 0, 0],
    [0, -1, 0],
  ],
  [
    [-1, 0, -1],
    [-1, 0, 0],
    [0, 0, 0],
    [0, 0, -1],
  ],
  [
    [-1, -1, 0],
    [0, -1, 0],
    [0, 0, 0],
    [-1, 0, 0],
  ],
];

function joinCells(grid: Float64Array, counts: Cell, pointOf: ReadonlyMap<number, number>): number[] {
  const triangles: number[] = [];
  forEachCell(counts, (cell) => {
    const here = grid[placeOf(counts, cell)] ?? 0;
    for (const axis of [0, 1, 2] as const) {
      const next: [number, number, number] = [...cell];
      next[axis] += 1;
      const there = grid[placeOf(counts, next)] ?? 0;
      if (here < 0 === there < 0) continue;
      const corners = (around[axis] ?? []).map((offset) => {
        const neighbour: Cell = [cell[0] + offset[0], cell[1] + offset[1], cell[2] + offset[2]];
        return pointOf.get(placeOf(counts, neighbour));
      });
      const [a, b, c, d] = corners;
      if (a === undefined || b === undefined || c === undefined || d === undefined) continue;
      triangles.push(...(here < 0 ? [a, b, c, a, c, d] : [a, c, b, a, d, c]));
    }
  });
  return triangles;
}
