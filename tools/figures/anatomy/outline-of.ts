import type { Point } from "#body";
import { traceMap } from "../trace-map.ts";

type Distance = (x: number, y: number, z: number) => number;

/** Metres between the points that are looked at; and how far a line may be off when it is made of fewer points. */
const step = 0.008;
const tolerance = 0.004;

/**
 * The outline of a body as seen from the front or from its right side, without perspective: a path in millimetres, y
 * downward from the floor. Seen from the front, the person's right is at the left.
 */
export function outlineOf(
  distance: Distance,
  box: { readonly from: Point; readonly to: Point },
  seenFrom: "front" | "side",
): string {
  const across = seenFrom === "front" ? 2 : 0;
  const deep = seenFrom === "front" ? 0 : 2;
  const width = Math.ceil((box.to[across] - box.from[across]) / step);
  const height = Math.ceil((box.to[1] - box.from[1]) / step);
  const labels = new Int32Array(width * height);
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1) {
      const along =
        seenFrom === "front"
          ? box.to[across] - (column + 0.5) * step
          : box.from[across] + (column + 0.5) * step;
      const y = box.to[1] - (row + 0.5) * step;
      const at = (depth: number) => (deep === 0 ? distance(depth, y, along) : distance(along, y, depth));
      if (isHit(at, box.from[deep], box.to[deep])) labels[row * width + column] = 1;
    }
  const none = new Uint8Array(width * height);
  const arcs = traceMap({ width, height, labels, foldRight: none, foldBelow: none });
  const left = seenFrom === "front" ? -box.to[across] : box.from[across];
  return arcs
    .map(({ points }) => {
      const line = simplify(relax(points));
      const words = line.map(([column, row]) => {
        const x = Math.round((left + column * step) * 1000);
        const y = Math.round((row * step - box.to[1]) * 1000);
        return `${String(x)} ${String(y)}`;
      });
      return `M${words.join(" ")}z`;
    })
    .join("");
}

/** Walks along a line of sight by the distance that is free; a body is met where it falls below nothing. */
function isHit(at: (depth: number) => number, from: number, to: number): boolean {
  for (let depth = from; depth < to;) {
    const free = at(depth);
    if (free < 0.002) return true;
    depth += Math.max(free * 0.7, 0.004);
  }
  return false;
}

type Spot = readonly [number, number];

/** Takes the steps of the grid out of a closed line. */
function relax(points: readonly Spot[]): readonly Spot[] {
  let line = points.slice(0, -1);
  for (let round = 0; round < 4; round += 1)
    line = line.map(([x, y], place) => {
      const [before = [x, y], after = [x, y]] = [line.at(place - 1), line[(place + 1) % line.length]];
      return [(before[0] + 2 * x + after[0]) / 4, (before[1] + 2 * y + after[1]) / 4] as const;
    });
  return line;
}

/** Douglas and Peucker's way to fewer points. */
function simplify(line: readonly Spot[]): readonly Spot[] {
  const first = line[0];
  const last = line.at(-1);
  if (first === undefined || last === undefined || line.length < 3) return line;
  const offs = line.map((spot) => offLine(spot, first, last));
  const furthest = offs.reduce((best, off, place) => (off > (offs[best] ?? 0) ? place : best), 0);
  if ((offs[furthest] ?? 0) * step <= tolerance) return [first, last];
  return [...simplify(line.slice(0, furthest + 1)).slice(0, -1), ...simplify(line.slice(furthest))];
}

function offLine([x, y]: Spot, [ax, ay]: Spot, [bx, by]: Spot): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = Math.hypot(dx, dy);
  if (length < 1e-9) return Math.hypot(x - ax, y - ay);
  return Math.abs((x - ax) * dy - (y - ay) * dx) / length;
}
