import type { Strap, Target } from "#content";
import type { Point } from "../geometry/point.ts";
import { across, add, cross, dot, lengthOf, mix, normalize, scale, subtract } from "../geometry/point.ts";
import { fromAxes, noRotation, rotate } from "../geometry/rotation.ts";
import type { Posed } from "../pose/settle.ts";
import { findTarget } from "../pose/settle.ts";
import type { BodySide } from "../skeleton/joint.ts";
import { pointIn } from "../skeleton/joint.ts";
import type { PropShape, PropSolid } from "./prop-shape.ts";

/** Bands, tapes and cuffs in the room, around or between points of a body that stands. */
export function shapeStrap(strap: Strap, posed: Posed): PropShape {
  const solids = solidsOf(strap, posed);
  return {
    name: strap.kind,
    kind: "stick",
    middle: solids[0]?.middle ?? [0, 0, 0],
    turned: noRotation,
    solids,
    isSoft: true,
    isSeamless: true,
  };
}

function solidsOf(strap: Strap, posed: Posed): readonly PropSolid[] {
  const find = (target: Target): Point =>
    findTarget(target, posed.joints, posed.solids, posed.props, posed.build).at;
  switch (strap.kind) {
    case "band":
      return rope([find(strap.from), find(strap.to)], 0.009, "strap");
    case "tape":
      return rope(strap.through.map(find), 0.012, "ball");
    case "ankle-weight":
      return [cuff(posed, strap.on)];
    case "loop-band":
      return loop(posed, strap.around);
  }
}

function rope(points: readonly Point[], radius: number, tone: PropSolid["tone"]): readonly PropSolid[] {
  return points.slice(1).map((to, index) => {
    const from = points[index] ?? to;
    const z = normalize(subtract(to, from));
    const x = across(Math.abs(z[1]) > 0.9 ? [1, 0, 0] : [0, 1, 0], z);
    return {
      shape: "cylinder",
      middle: mix(from, to, 0.5),
      turned: fromAxes(x, cross(z, x), z),
      half: [radius, radius, lengthOf(subtract(to, from)) / 2 + radius],
      edge: radius * 0.9,
      tone,
    };
  });
}

function cuff(posed: Posed, side: BodySide): PropSolid {
  const knee = posed.joints[`${side}-knee`];
  const { shank, girth } = posed.build;
  const z = rotate(knee.turned, [0, 1, 0]);
  const x = rotate(knee.turned, [1, 0, 0]);
  return {
    shape: "cylinder",
    middle: pointIn(knee, [-0.002, -shank * 0.86, 0]),
    turned: fromAxes(x, cross(z, x), z),
    half: [0.056 * girth, 0.056 * girth, 0.05],
    edge: 0.02,
    tone: "strap",
  };
}

/** A flat band pulled tight around two limbs: the hull of two circles. */
function loop(posed: Posed, around: "thighs" | "ankles" | "right-foot"): readonly PropSolid[] {
  const { joints, build } = posed;
  const at = (side: BodySide): Point =>
    around === "thighs"
      ? pointIn(joints[`${side}-hip`], [0.006, -build.thigh * 0.84, 0])
      : around === "ankles"
        ? pointIn(joints[`${side}-knee`], [-0.004, -build.shank * 0.88, 0])
        : pointIn(joints[`right-ankle`], [side === "right" ? 0.09 : 0.05, -0.03, 0]);
  const radius = (around === "thighs" ? 0.066 : around === "ankles" ? 0.042 : 0.045) * (build.girth + 0.04);
  const [a, b] = [at("right"), at("left")];
  const joint = around === "thighs" ? "hip" : around === "ankles" ? "knee" : "ankle";
  const along = around === "right-foot" ? ([1, 0, 0] as const) : ([0, 1, 0] as const);
  const axis = normalize(
    add(rotate(joints[`right-${joint}`].turned, along), rotate(joints[`left-${joint}`].turned, along)),
  );
  const apart = across(subtract(a, b), axis);
  const side = cross(axis, apart);
  const steps = 10;
  const arc = (middle: Point, from: number): readonly Point[] =>
    Array.from({ length: steps + 1 }, (_, i) => {
      const angle = ((from + (180 * i) / steps) * Math.PI) / 180;
      return add(middle, add(scale(apart, Math.cos(angle) * radius), scale(side, Math.sin(angle) * radius)));
    });
  const ring = [...arc(a, -90), ...arc(b, 90)];
  return ring.map((from, index) => {
    const to = ring[(index + 1) % ring.length] ?? from;
    const x = normalize(subtract(to, from));
    const y = normalize(subtract(axis, scale(x, dot(axis, x))));
    return {
      shape: "box",
      middle: mix(from, to, 0.5),
      turned: fromAxes(x, y, cross(x, y)),
      half: [lengthOf(subtract(to, from)) / 2 + 0.003, around === "thighs" ? 0.032 : 0.02, 0.004],
      edge: 0.002,
      tone: "strap",
    };
  });
}
