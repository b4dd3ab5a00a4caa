import type { Arc } from "./trace-map.ts";

/** The border of all areas whose label is wanted, as closed loops with the area on the right hand. */
export function borderOf(arcs: readonly Arc[], isWanted: (label: number) => boolean): readonly Arc[] {
  const pieces: Arc[] = [];
  for (const arc of arcs) {
    const [left, right] = [isWanted(arc.left), isWanted(arc.right)];
    if (left === right) continue;
    pieces.push(right ? arc : reverse(arc));
  }
  return chain(pieces);
}

function reverse(arc: Arc): Arc {
  return {
    ...arc,
    points: arc.points.toReversed(),
    left: arc.right,
    right: arc.left,
    from: arc.to,
    to: arc.from,
  };
}

/** Puts directed arcs one after the other where they meet. */
function chain(pieces: readonly Arc[]): readonly Arc[] {
  const leaving = new Map<number, Arc[]>();
  for (const piece of pieces) leaving.set(piece.from, [...(leaving.get(piece.from) ?? []), piece]);
  const lines: Arc[] = [];
  const used = new Set<Arc>();
  for (const piece of pieces) {
    let next: Arc | undefined = piece;
    while (next !== undefined && !used.has(next)) {
      used.add(next);
      lines.push(next);
      next = leaving.get(next.to)?.find((other) => !used.has(other));
    }
  }
  return lines;
}

/** Undirected arcs as strokes: each begins where the last ended as often as can be. */
export function strokesOf(pieces: readonly Arc[]): readonly Arc[] {
  const touching = new Map<number, Arc[]>();
  for (const piece of pieces)
    for (const end of [piece.from, piece.to]) touching.set(end, [...(touching.get(end) ?? []), piece]);
  const used = new Set<Arc>();
  const lines: Arc[] = [];
  const follow = (start: Arc): void => {
    let next: Arc | undefined = start;
    while (next !== undefined) {
      used.add(next);
      lines.push(next);
      const end: number = next.to;
      const found: Arc | undefined = touching.get(end)?.find((other) => !used.has(other));
      next = found === undefined || found.from === end ? found : reverseKept(found, used);
    }
  };
  const loose = (arc: Arc): number =>
    Math.min(touching.get(arc.from)?.length ?? 0, touching.get(arc.to)?.length ?? 0);
  for (const piece of pieces.toSorted((a, b) => loose(a) - loose(b))) {
    if (used.has(piece)) continue;
    follow(
      (touching.get(piece.from)?.length ?? 0) <= (touching.get(piece.to)?.length ?? 0)
        ? piece
        : reverseKept(piece, used),
    );
  }
  return lines;
}

function reverseKept(arc: Arc, used: Set<Arc>): Arc {
  used.add(arc);
  return reverse(arc);
}
