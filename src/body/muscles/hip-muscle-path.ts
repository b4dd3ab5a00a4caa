import { add, cross, distance, dot, mirror, normalize, subtract } from "../geometry/point.ts";
import type { Point } from "../geometry/point.ts";
import { aboutX, aboutY, aboutZ, compose, inverse, rotate } from "../geometry/rotation.ts";
import { hipCentre, hipMuscles } from "./hip-muscles.ts";
import type { HipMuscle } from "./hip-muscles.ts";
import { pointsOnWrap, wrapRoundCylinder } from "./wrap-round-cylinder.ts";
import type { Cylinder, Wrap } from "./wrap-round-cylinder.ts";

/** Degrees from standing straight. Positive: bent forward, drawn outward, turned outward. `hipRange` has the limits. */
export interface HipAngles {
  readonly flexion: number;
  readonly abduction?: number;
  readonly rotation?: number;
}

export interface HipMuscleMeasure {
  /** Metres, along the whole path. */
  readonly length: number;
  /** Metres; positive bends the hip, draws it outward, turns it outward. Each is what the length loses by a radian. */
  readonly momentArms: Readonly<Record<"flexion" | "abduction" | "rotation", number>>;
  /** Radians round the cylinder; 0 where the path passes it freely. */
  readonly arc: number;
}

export interface HipMusclePath extends HipMuscleMeasure {
  /** On the pelvis, metres, from origin to insertion; where it bends round the joint, in small steps. */
  readonly points: readonly Point[];
}

/** Steps in which the bend is told: 25 degrees at neutral, so about three degrees each. */
const stepsRoundBend = 9;

/**
 * The path of a hip muscle at an angle of the hip, after Rajagopal 2016: straight from the spine's side to the rim of the
 * pelvis, over a cylinder in front of the hip joint, straight to the femur. The left side is the right one mirrored.
 */
export function hipMusclePath(muscle: HipMuscle, side: "left" | "right", angles: HipAngles): HipMusclePath {
  const placed = place(muscle, angles);
  const { begin, rim, arrive, end, wrap } = placed;
  const bend = wrap === null ? [] : pointsOnWrap(wrap, cylinders[muscle], stepsRoundBend);
  const points = [begin, rim, ...bend, arrive, end];
  return { ...measureOf(placed), points: side === "right" ? points : points.map(mirror) };
}

/** Length and moment arms of `hipMusclePath` alone, for curves. Both sides are alike. */
export function measureHipMuscle(muscle: HipMuscle, angles: HipAngles): HipMuscleMeasure {
  return measureOf(place(muscle, angles));
}

const cylinders: Readonly<Record<HipMuscle, Cylinder>> = {
  "psoas-major": cylinderOf("psoas-major"),
  iliacus: cylinderOf("iliacus"),
};

function cylinderOf(muscle: HipMuscle): Cylinder {
  const { middle, turned, radius } = hipMuscles[muscle].wrap;
  const [x, y, z] = turned;
  const rotation = compose(aboutX(inDegrees(x)), aboutY(inDegrees(y)), aboutZ(inDegrees(z)));
  return { middle, radius, rotation, back: inverse(rotation) };
}

interface Placed {
  readonly begin: Point;
  readonly rim: Point;
  readonly arrive: Point;
  readonly end: Point;
  readonly wrap: Wrap | null;
  /** What the hip turns about, in the order in which it does. */
  readonly axes: Readonly<Record<"flexion" | "abduction" | "rotation", Point>>;
}

/** The points of the path seen from the right side of the pelvis, the way round the cylinder, and the hip's axes. */
function place(muscle: HipMuscle, { flexion, abduction = 0, rotation = 0 }: HipAngles): Placed {
  const { onPelvis, onFemur } = hipMuscles[muscle];
  const [begin, rim] = onPelvis;
  const bent = aboutZ(flexion);
  const drawnOut = abduction === 0 ? bent : compose(bent, aboutX(-abduction));
  const femur = rotation === 0 ? drawnOut : compose(drawnOut, aboutY(-rotation));
  const arrive = add(hipCentre, rotate(femur, onFemur[0]));
  return {
    begin,
    rim,
    arrive,
    end: add(hipCentre, rotate(femur, onFemur[1])),
    wrap: wrapRoundCylinder(rim, arrive, cylinders[muscle]),
    axes: { flexion: [0, 0, 1], abduction: rotate(bent, [-1, 0, 0]), rotation: rotate(drawnOut, [0, -1, 0]) },
  };
}

function measureOf(placed: Placed): HipMuscleMeasure {
  return { length: lengthOf(placed), momentArms: momentArmsOf(placed), arc: placed.wrap?.arc ?? 0 };
}

function lengthOf({ begin, rim, arrive, end, wrap }: Placed): number {
  return distance(begin, rim) + (wrap?.length ?? distance(rim, arrive)) + distance(arrive, end);
}

/**
 * The path is the shortest there is, so its length changes only as the femur's first point moves along the stretch that
 * pulls at it: no derivative of the bend is needed.
 */
function momentArmsOf({ rim, arrive, wrap, axes }: Placed): HipMuscleMeasure["momentArms"] {
  const pull = normalize(subtract(arrive, wrap?.leaves ?? rim));
  const lever = subtract(arrive, hipCentre);
  const armAbout = (axis: Point) => -dot(pull, cross(axis, lever));
  return {
    flexion: armAbout(axes.flexion),
    abduction: armAbout(axes.abduction),
    rotation: armAbout(axes.rotation),
  };
}

function inDegrees(radians: number): number {
  return (radians * 180) / Math.PI;
}
