import type { Arc } from "./trace-map.ts";

type Spot = readonly [number, number];

/** One round pulls the line in, the next lets it out a little more, so that nothing shrinks (Taubin 1995). */
const pullIn = 0.6;
const letOut = -0.63;

/** Takes the stairs of the pixels out of all lines at once; shared ends stay shared. */
export function smoothArcs(arcs: readonly Arc[], rounds: number): readonly Arc[] {
  let lines = arcs.map(({ points }) => points);
  for (let round = 0; round < 4; round += 1) {
    const ends = moveEnds(arcs, lines);
    lines = lines.map((points, index) => relax(points, arcs[index], ends, 0.5));
  }
  for (let round = 0; round < rounds * 2; round += 1) {
    const by = round % 2 === 0 ? pullIn : letOut;
    lines = lines.map((points, index) => relax(points, arcs[index], null, by));
  }
  return arcs.map((arc, index) => ({ ...arc, points: lines[index] ?? arc.points }));
}

/** Where lines meet, the outline runs straight on if there is one. */
function moveEnds(arcs: readonly Arc[], lines: readonly (readonly Spot[])[]): ReadonlyMap<number, Spot> {
  const meeting = new Map<number, { at: Spot; inner: Spot[]; outer: Spot[] }>();
  const meet = (id: number, at: Spot, next: Spot | undefined, isOuter: boolean): void => {
    const entry = meeting.get(id) ?? { at, inner: [], outer: [] };
    if (next !== undefined) (isOuter ? entry.outer : entry.inner).push(next);
    meeting.set(id, entry);
  };
  for (const [index, arc] of arcs.entries()) {
    const points = lines[index] ?? [];
    const [first, last] = [points[0], points.at(-1)];
    if (arc.isClosed || first === undefined || last === undefined) continue;
    const isOuter = arc.left === 0 || arc.right === 0;
    meet(arc.from, first, points[1], isOuter);
    meet(arc.to, last, points.at(-2), isOuter);
  }
  const moved = new Map<number, Spot>();
  for (const [id, { at, inner, outer }] of meeting) {
    const guides = outer.length === 2 ? outer : [...inner, ...outer];
    if (guides.length < 2) {
      moved.set(id, at);
      continue;
    }
    const x = guides.reduce((sum, spot) => sum + spot[0], 0) / guides.length;
    const y = guides.reduce((sum, spot) => sum + spot[1], 0) / guides.length;
    moved.set(id, [(at[0] + x) / 2, (at[1] + y) / 2]);
  }
  return moved;
}

function relax(
  points: readonly Spot[],
  arc: Arc | undefined,
  ends: ReadonlyMap<number, Spot> | null,
  by: number,
): readonly Spot[] {
  const count = points.length;
  const isClosed = arc?.isClosed === true;
  return points.map((point, i) => {
    if (!isClosed && i === 0) return ends?.get(arc?.from ?? -1) ?? point;
    if (!isClosed && i === count - 1) return ends?.get(arc?.to ?? -1) ?? point;
    // A closed line names its first point twice.
    const before = points[i === 0 ? count - 2 : i - 1] ?? point;
    const after = points[i === count - 1 ? 1 : i + 1] ?? point;
    return [
      point[0] + by * ((before[0] + after[0]) / 2 - point[0]),
      point[1] + by * ((before[1] + after[1]) / 2 - point[1]),
    ];
  });
}

/** Leaves out points that lie within `tolerance` of the line without them (Ramer, Douglas and Peucker). */
export function simplify(points: readonly Spot[], tolerance: number): readonly Spot[] {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 3) return points;
  const dx = last[0] - first[0];
  const dy = last[1] - first[1];
  const length = Math.hypot(dx, dy);
  let most = 0;
  let split = 0;
  for (let i = 1; i < points.length - 1; i += 1) {
    const [x, y] = points[i] ?? first;
    const off =
      length < 1e-6
        ? Math.hypot(x - first[0], y - first[1])
        : Math.abs((x - first[0]) * dy - (y - first[1]) * dx) / length;
    if (off > most) {
      most = off;
      split = i;
    }
  }
  if (most <= tolerance) return [first, last];
  return [
    ...simplify(points.slice(0, split + 1), tolerance).slice(0, -1),
    ...simplify(points.slice(split), tolerance),
  ];
}
