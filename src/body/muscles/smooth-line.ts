import { add, distance, scale } from "../geometry/point.ts";
import type { Point } from "../geometry/point.ts";

/**
 * As many points as asked for along a smooth curve through the given ones (centripetal Catmull-Rom, which makes no
 * loops), evenly spread by the length of the straight pieces.
 */
export function smoothLine(through: readonly Point[], count: number): Point[] {
  const first = through[0];
  const last = through.at(-1);
  if (first === undefined || last === undefined || through.length < 2) return [...through];
  const lengths = through.slice(1).map((point, place) => distance(through[place] ?? point, point));
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  return Array.from({ length: count }, (_, step) => {
    let left = (step / (count - 1)) * whole;
    let piece = 0;
    while (piece < lengths.length - 1 && left > (lengths[piece] ?? 0)) {
      left -= lengths[piece] ?? 0;
      piece += 1;
    }
    return onPiece(through, piece, Math.min(1, left / Math.max(lengths[piece] ?? 0, 1e-9)));
  });
}

/** A share of 0 to 1 along the piece between the point `piece` and the next. */
function onPiece(through: readonly Point[], piece: number, share: number): Point {
  const at = (place: number) => through[Math.min(through.length - 1, Math.max(0, place))] ?? origin;
  const [before, from, to, after] = [at(piece - 1), at(piece), at(piece + 1), at(piece + 2)];
  const gap = (a: Point, b: Point) => Math.max(Math.sqrt(distance(a, b)), 1e-4);
  const [first, middle, last] = [gap(before, from), gap(from, to), gap(to, after)];
  const start = 0;
  const t = share * middle;
  const blend = (a: Point, b: Point, ta: number, tb: number) =>
    add(scale(a, (tb - t) / (tb - ta)), scale(b, (t - ta) / (tb - ta)));
  const a1 = blend(before, from, start - first, start);
  const a2 = blend(from, to, start, middle);
  const a3 = blend(to, after, middle, middle + last);
  const b1 = blend(a1, a2, start - first, middle);
  const b2 = blend(a2, a3, start, middle + last);
  return blend(b1, b2, start, middle);
}

const origin: Point = [0, 0, 0];
