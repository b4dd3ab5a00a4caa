import { vec3 } from "gl-matrix";
import { anatomyScene, drawnMuscles, readStrand } from "./anatomy-scene.ts";
import type { DrawnMuscle } from "./anatomy-scene.ts";
import type { Sight } from "./orbit.ts";

/** A place on a picture, as shares of its width and height from the upper left. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

interface Seen extends Spot {
  /** Smaller is nearer. */
  readonly depth: number;
}

function seenAt([x, y, z]: readonly [number, number, number], { toScreen }: Sight): Seen {
  const [across = 0, up = 0, depth = 0] = vec3.transformMat4([0, 0, 0], [x, y, z], toScreen);
  return { x: (across + 1) / 2, y: (1 - up) / 2, depth };
}

/** Every point of a muscle, on both sides. */
function pointsOf(muscle: DrawnMuscle): ReadonlyArray<readonly [number, number, number]> {
  return anatomyScene.muscles[muscle].flatMap((strand) =>
    readStrand(strand).flatMap(({ at: [x, y, z] }) => [[x, y, z] as const, [x, y, -z] as const]),
  );
}

/** Where a muscle's name points: the middle of it on the side that is nearer. */
export function spotOf(muscle: DrawnMuscle, sight: Sight): Spot {
  const strands = anatomyScene.muscles[muscle].map(readStrand);
  const middles = strands.flatMap((strand) => strand[Math.floor(strand.length / 2)]?.at ?? []);
  const middle = [0, 1, 2].map((axis) => {
    const values = middles.filter((_, place) => place % 3 === axis);
    return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  });
  const [x = 0, y = 0, z = 0] = middle;
  const [right, left] = [seenAt([x, y, z], sight), seenAt([x, y, -z], sight)];
  return right.depth <= left.depth ? right : left;
}

/** The muscle under a place on a picture so many pixels wide and high; null where there is none within reach. */
export function muscleAt(
  { x, y }: Spot,
  sight: Sight,
  size: { readonly width: number; readonly height: number },
  reach: number,
): DrawnMuscle | null {
  const near = drawnMuscles.flatMap((muscle) =>
    pointsOf(muscle).flatMap((point) => {
      const seen = seenAt(point, sight);
      const gap = Math.hypot((seen.x - x) * size.width, (seen.y - y) * size.height);
      return gap <= reach ? [{ muscle, depth: seen.depth }] : [];
    }),
  );
  return near.toSorted((a, b) => a.depth - b.depth)[0]?.muscle ?? null;
}
