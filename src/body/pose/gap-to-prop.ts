import type { BodyPart } from "#content";
import { dot, mix, scale } from "../geometry/point.ts";
import type { PropShape } from "../props/prop-shape.ts";
import { distanceToProp, normalOfProp } from "../props/prop-shape.ts";
import type { Solid } from "../shape/solid.ts";

const places = [0, 0.25, 0.5, 0.75, 1];

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

/** The least distance from these solids to a prop in metres; negative where they sink in. */
export function gapToProp(solids: readonly Solid[], prop: PropShape): number {
  let least = Infinity;
  for (const solid of solids)
    for (const place of places) {
      const middle = mix(solid.from, solid.to, place);
      const radius = solid.fromRadius + (solid.toRadius - solid.fromRadius) * place;
      const distance = distanceToProp(middle, prop);
      if (distance - radius * solid.stretch > least) continue;
      const towards = scale(normalOfProp(middle, prop), -1);
      const along = dot(towards, solid.wide);
      const reach = radius * Math.sqrt(1 + (solid.stretch ** 2 - 1) * along * along);
      least = Math.min(least, distance - reach);
    }
  return least;
}
