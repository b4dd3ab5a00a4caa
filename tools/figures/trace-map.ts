/** A line on the map between two corners or crossings, or a closed one. Coordinates in pixels. */
export interface Arc {
  readonly points: readonly (readonly [number, number])[];
  /** Labels on both sides, looking along it. Alike where a fold lies inside one area. */
  readonly left: number;
  readonly right: number;
  /** One thing passes in front of another here. */
  readonly isFold: boolean;
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
  /** Whether a fold lies between a pixel and the one to its right, or below it. */
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

/** All lines of the map. Every line is traced once, so that neighbours share it to the last digit. */
export function traceMap(map: LabelMap): readonly Arc[] {
  const { width, height, labels } = map;
  const across = width + 1;
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
  const foldAt = (lx: number, ly: number, rx: number, ry: number): boolean => {
    if (Math.min(lx, ly, rx, ry) < 0 || Math.max(lx, rx) >= width || Math.max(ly, ry) >= height) return false;
    const index = Math.min(ly, ry) * width + Math.min(lx, rx);
    return (lx === rx ? map.foldBelow[index] : map.foldRight[index]) === 1;
  };
  /** 0 no line, 1 a border of labels, 2 a fold. */
  const edgeAt = (x: number, y: number, d: number): number => {
    const [lx, ly, rx, ry] = beside(x, y, d);
    if (foldAt(lx, ly, rx, ry)) return 2;
    return labelAt(lx, ly) === labelAt(rx, ry) ? 0 : 1;
  };
  const edges = new Uint8Array(across * (height + 1) * 4);
  const isKnot = new Uint8Array(across * (height + 1));
  const corners: number[] = [];
  for (let y = 0; y <= height; y += 1)
    for (let x = 0; x <= width; x += 1) {
      const corner = y * across + x;
      const kinds: number[] = [];
      for (let d = 0; d < 4; d += 1) {
        const kind = edgeAt(x, y, d);
        edges[corner * 4 + d] = kind;
        if (kind !== 0) kinds.push(kind);
      }
      if (kinds.length === 0) continue;
      corners.push(corner);
      if (kinds.length !== 2 || kinds[0] !== kinds[1]) isKnot[corner] = 1;
    }
  const done = new Uint8Array(edges.length);
  const arcs: Arc[] = [];
  const walk = (start: number, first: number): void => {
    const points: (readonly [number, number])[] = [[start % across, Math.floor(start / across)]];
    const [lx, ly, rx, ry] = beside(start % across, Math.floor(start / across), first);
    const isFold = edges[start * 4 + first] === 2;
    let corner = start;
    let d = first;
    for (;;) {
      done[corner * 4 + d] = 1;
      const move = moves[d] ?? [0, 0];
      corner += move[0] + move[1] * across;
      done[corner * 4 + ((d + 2) % 4)] = 1;
      points.push([corner % across, Math.floor(corner / across)]);
      if (isKnot[corner] === 1 || corner === start) break;
      const back = (d + 2) % 4;
      d = [0, 1, 2, 3].find((next) => next !== back && edges[corner * 4 + next] !== 0) ?? back;
      if (done[corner * 4 + d] === 1) break;
    }
    arcs.push({
      points,
      left: labelAt(lx, ly),
      right: labelAt(rx, ry),
      isFold,
      isClosed: corner === start && isKnot[start] === 0,
      from: start,
      to: corner,
    });
  };
  for (const knots of [1, 0])
    for (const corner of corners) {
      if (isKnot[corner] !== knots) continue;
      for (let d = 0; d < 4; d += 1)
        if (edges[corner * 4 + d] !== 0 && done[corner * 4 + d] === 0) walk(corner, d);
    }
  return arcs;
}
