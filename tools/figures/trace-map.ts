/** A line on the map between two corners or crossings, or a closed one. Coordinates in pixels. */
export interface Arc {
  readonly points: readonly (readonly [number, number])[];
  /** Labels on both sides, looking along it. Alike where a fold lies inside one area. */
  readonly left: number;
  readonly right: number;
  /** One thing passes in front of another here. */
  readonly isFold: boolean;
  /** A fold among fingers or at an ear: drawn thinly. */
  readonly isFine: boolean;
  readonly isClosed: boolean;
  /** Names of the ends, so that arcs can be joined. */
  readonly from: number;
  readonly to: number;
  /** Drawn with straight pieces: the edge of a box. */
  readonly isStraight?: boolean;
}

/** Looks up labels and folds on the pixel grid. */
export interface LabelMap {
  readonly width: number;
  readonly height: number;
  readonly labels: Int32Array;
  /** Whether a fold lies between a pixel and the one to its right, or below it: 1 a fold, 2 a fine one. */
  readonly foldRight: Uint8Array;
  readonly foldBelow: Uint8Array;
}

/** Directions on the lattice of pixel corners: right, down, left, up. */
const moves = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const;

/** What the lattice of pixel corners says: which of its edges are lines, and of what kind. */
interface Lattice {
  readonly across: number;
  /** Labels left and right of the edge that leaves a corner in a direction. */
  readonly labelsAt: (corner: number, d: number) => readonly [number, number];
  /** By corner and direction: 0 no line, 1 a border of labels, 2 a fold, 3 a fine fold. */
  readonly edges: Uint8Array;
  /** Where lines meet, end or change their kind. */
  readonly isKnot: Uint8Array;
  readonly corners: readonly number[];
}

/** All lines of the map. Every line is traced once, so that neighbours share it to the last digit. */
export function traceMap(map: LabelMap): readonly Arc[] {
  const lattice = readLattice(map);
  const done = new Uint8Array(lattice.edges.length);
  const arcs: Arc[] = [];
  // Closed lines without a knot come last: all else has been walked by then.
  for (const knots of [1, 0])
    for (const corner of lattice.corners) {
      if (lattice.isKnot[corner] !== knots) continue;
      for (let d = 0; d < 4; d += 1) {
        const index = corner * 4 + d;
        if (lattice.edges[index] !== 0 && done[index] === 0) arcs.push(walk(lattice, done, corner, d));
      }
    }
  return arcs;
}

function walk(
  { across, labelsAt, edges, isKnot }: Lattice,
  done: Uint8Array,
  start: number,
  first: number,
): Arc {
  const points: (readonly [number, number])[] = [[start % across, Math.floor(start / across)]];
  const [left, right] = labelsAt(start, first);
  const kind = edges[start * 4 + first] ?? 0;
  let corner = start;
  let d = first;
  for (;;) {
    done[corner * 4 + d] = 1;
    const move = moves[d] ?? [0, 0];
    corner += move[0] + move[1] * across;
    const back = (d + 2) % 4;
    done[corner * 4 + back] = 1;
    points.push([corner % across, Math.floor(corner / across)]);
    if (isKnot[corner] === 1 || corner === start) break;
    d = [0, 1, 2, 3].find((next) => next !== back && edges[corner * 4 + next] !== 0) ?? back;
    if (done[corner * 4 + d] === 1) break;
  }
  return {
    points,
    left,
    right,
    isFold: kind >= 2,
    isFine: kind === 3,
    isClosed: corner === start && isKnot[start] === 0,
    from: start,
    to: corner,
  };
}

function readLattice(map: LabelMap): Lattice {
  const { width, height } = map;
  const across = width + 1;
  const { labelAt, kindAt, beside, isPlain } = lookUp(map);
  const edges = new Uint8Array(across * (height + 1) * 4);
  const isKnot = new Uint8Array(across * (height + 1));
  const corners: number[] = [];
  for (let y = 0; y <= height; y += 1)
    for (let x = 0; x <= width; x += 1) {
      if (isPlain(x, y)) continue;
      const corner = y * across + x;
      const kinds: number[] = [];
      for (let d = 0; d < 4; d += 1) {
        const kind = kindAt(x, y, d);
        edges[corner * 4 + d] = kind;
        if (kind !== 0) kinds.push(kind);
      }
      if (kinds.length === 0) continue;
      corners.push(corner);
      if (kinds.length !== 2 || kinds[0] !== kinds[1]) isKnot[corner] = 1;
    }
  const labelsAt = (corner: number, d: number): readonly [number, number] => {
    const [lx, ly, rx, ry] = beside(corner % across, Math.floor(corner / across), d);
    return [labelAt(lx, ly), labelAt(rx, ry)];
  };
  return { across, labelsAt, edges, isKnot, corners };
}

function lookUp({ width, height, labels, foldRight, foldBelow }: LabelMap) {
  const labelAt = (x: number, y: number): number =>
    x < 0 || y < 0 || x >= width || y >= height ? 0 : (labels[y * width + x] ?? 0);
  /** The two pixels beside the lattice edge that leaves corner (x, y) in a direction: left and right of it. */
  const beside = (x: number, y: number, d: number): readonly [number, number, number, number] =>
    d === 0
      ? [x, y - 1, x, y]
      : d === 1
        ? [x, y, x - 1, y]
        : d === 2
          ? [x - 1, y, x - 1, y - 1]
          : [x - 1, y - 1, x, y - 1];
  const kindAt = (x: number, y: number, d: number): number => {
    const [lx, ly, rx, ry] = beside(x, y, d);
    const isInside = Math.min(lx, ly, rx, ry) >= 0 && Math.max(lx, rx) < width && Math.max(ly, ry) < height;
    const index = Math.min(ly, ry) * width + Math.min(lx, rx);
    const fold = isInside ? ((lx === rx ? foldBelow[index] : foldRight[index]) ?? 0) : 0;
    if (fold > 0) return fold + 1;
    return labelAt(lx, ly) === labelAt(rx, ry) ? 0 : 1;
  };
  /** Most corners have one label all around and no fold. */
  const isPlain = (x: number, y: number): boolean => {
    if (x === 0 || y === 0 || x === width || y === height) return false;
    const i = y * width + x;
    const own = labels[i];
    if (labels[i - 1] !== own || labels[i - width] !== own || labels[i - width - 1] !== own) return false;
    const folds = [
      foldBelow[i - width],
      foldBelow[i - width - 1],
      foldRight[i - 1],
      foldRight[i - width - 1],
    ];
    return folds.every((fold) => fold === 0);
  };
  return { labelAt, beside, kindAt, isPlain };
}
