import type { BodyPart } from "#content";
import type { Point } from "../geometry/point.ts";
import { dot, mix, scale } from "../geometry/point.ts";
import type { PropShape } from "../props/prop-shape.ts";
import { distanceToProp, normalOfProp } from "../props/prop-shape.ts";
import { wayToSkin } from "../shape/smooth-union.ts";
import type { Solid } from "../shape/solid.ts";

const places = [0, 0.25, 0.5, 0.75, 1];
/** By so much, in metres, flowing together may add. */
const bulge = 0.025;

/** Which solids make up what rests: a heel belongs to its foot, a seat has two sides. */
export function solidsOfPart(part: BodyPart, solids: readonly Solid[]): readonly Solid[] {
  const side = part.startsWith("right-") ? "right-" : part.startsWith("left-") ? "left-" : "";
  const wanted: readonly string[] =
    part === `${side}foot`
      ? [`${side}foot`, `${side}heel`, `${side}toes`]
      : part === "seat"
        ? ["seat", "right-seat", "left-seat"]
        : part === `${side}side`
          ? [`${side}shoulder`, `${side}seat`, `${side}thigh`, "seat"]
          : part === "upper-back"
            ? ["upper-back", "chest"]
            : [part];
  return solids.filter((solid) => wanted.includes(solid.part));
}

interface Candidate {
  readonly gap: number;
  readonly middle: Point;
  readonly towards: Point;
  readonly radius: number;
  readonly solid: Solid;
}

/**
 * The least distance from these solids to a prop in metres; negative where they sink in. `flesh` is the whole body:
 * where solids of the trunk flow into each other, its skin lies further out than each of them.
 */
export function gapToProp(solids: readonly Solid[], prop: PropShape, flesh: readonly Solid[]): number {
  const candidates: Candidate[] = [];
  let least = Infinity;
  for (const solid of solids)
    for (const place of places) {
      const middle = mix(solid.from, solid.to, place);
      const radius = solid.fromRadius + (solid.toRadius - solid.fromRadius) * place;
      const distance = distanceToProp(middle, prop);
      if (distance - radius * solid.stretch > least + bulge) continue;
      const towards = scale(normalOfProp(middle, prop), -1);
      const along = dot(towards, solid.wide);
      const gap = distance - radius * Math.sqrt(1 + (solid.stretch ** 2 - 1) * along * along);
      least = Math.min(least, gap);
      candidates.push({ gap, middle, towards, radius: distance - gap, solid });
    }
  const near = candidates.filter(({ gap }) => gap < least + bulge).toSorted((a, b) => a.gap - b.gap);
  const trunk = near.some(({ solid }) => solid.group === "trunk")
    ? flesh.filter(({ group }) => group === "trunk")
    : [];
  return Math.min(
    ...near.slice(0, 6).map((candidate) => {
      if (candidate.solid.group !== "trunk") return candidate.gap;
      const skin = wayToSkin(candidate.middle, candidate.towards, trunk, candidate.radius + bulge * 1.4);
      return candidate.gap - Math.max(0, skin - candidate.radius);
    }),
    Infinity,
  );
}
