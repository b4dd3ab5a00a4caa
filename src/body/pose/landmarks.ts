import type { LandmarkId } from "#content";
import type { Point } from "../geometry/point.ts";
import { add, mirror, normalize, scale } from "../geometry/point.ts";
import { rotate } from "../geometry/rotation.ts";
import type { Build } from "../skeleton/build.ts";
import type { JointName, Joints, LimbJoint, MiddleJoint } from "../skeleton/joint.ts";
import { pointIn } from "../skeleton/joint.ts";
import type { Solid } from "../shape/solid.ts";
import { wayToSkin } from "../shape/smooth-union.ts";
import type { FoundTarget } from "./reach.ts";

type LandmarkName<Id> = Id extends `right-${infer Name}` ? Name : Id extends `left-${string}` ? never : Id;
type Name = LandmarkName<LandmarkId>;

interface LandmarkPlace {
  readonly joint: MiddleJoint | LimbJoint;
  /** Below the skin, and the way out to it, in the joint's axes of the right side. */
  readonly inside: Point;
  readonly out: Point;
  /** Which solids carry the skin here; the limb's own unless said. */
  readonly skin: "trunk" | "head" | "arm" | "hand" | "leg" | "foot";
}

const y = {
  up: [0, 1, 0],
  front: [1, 0, 0],
  back: [-1, 0, 0],
  out: [0, 0, 1],
  in: [0, 0, -1],
  down: [0, -1, 0],
} as const;

function placesOf(b: Build): Readonly<Record<Name, LandmarkPlace>> {
  const trunk = (joint: MiddleJoint, inside: Point, out: Point): LandmarkPlace => ({
    joint,
    inside,
    out,
    skin: "trunk",
  });
  const head = (inside: Point, out: Point): LandmarkPlace => ({ joint: "head", inside, out, skin: "head" });
  const leg = (joint: LimbJoint, inside: Point, out: Point): LandmarkPlace => ({
    joint,
    inside,
    out,
    skin: "leg",
  });
  const foot = (joint: LimbJoint, inside: Point, out: Point): LandmarkPlace => ({
    joint,
    inside,
    out,
    skin: "foot",
  });
  return {
    navel: trunk("lumbar", [0.02, -0.005, 0], y.front),
    breastbone: trunk("chest", [0, b.chest * 0.5, 0], y.front),
    "lower-ribs": trunk("chest", [0, -0.01, 0], y.front),
    "low-back": trunk("lumbar", [0, 0, 0], y.back),
    forehead: head([0, 0.11, 0], y.front),
    "back-of-head": head([0, 0.08, 0], y.back),
    ear: head([0, 0.04, 0.04], y.out),
    // Half-way from the navel to the front hip bone, a little below.
    "psoas-point": trunk("pelvis", [0.02, b.pelvis * 0.72, 0.055], y.front),
    belly: trunk("lumbar", [0.01, -0.02, 0.05], y.front),
    asis: trunk("pelvis", [0.01, b.pelvis * 0.45, 0.105], [1, 0, 0.35]),
    "inside-asis": trunk("pelvis", [0.01, b.pelvis * 0.5, 0.085], [1, 0, 0.1]),
    "beside-spine": trunk("lumbar", [0, 0.0, 0.07], y.back),
    "front-hip": trunk("pelvis", [0.02, 0, 0.09], y.front),
    "side-hip": trunk("pelvis", [0, 0.02, 0.09], y.out),
    seat: trunk("pelvis", [-0.03, -0.04, 0.07], [-0.6, -0.8, 0]),
    "thigh-front": leg("hip", [0, -b.thigh * 0.5, 0], y.front),
    "thigh-back": leg("hip", [0, -b.thigh * 0.6, 0], y.back),
    "thigh-side": leg("hip", [0, -b.thigh * 0.35, 0], y.out),
    "inner-thigh": leg("hip", [0, -b.thigh * 0.22, 0], [0.35, 0, -1]),
    "inner-thigh-mid": leg("hip", [0, -b.thigh * 0.5, 0], y.in),
    "above-knee": leg("hip", [0, -b.thigh * 0.86, 0], y.front),
    "knee-front": leg("knee", [0, 0, 0], [1, -0.15, 0]),
    "knee-back": leg("hip", [0, -b.thigh * 0.92, 0], y.back),
    shin: leg("knee", [0, -b.shank * 0.28, 0], y.front),
    "ankle-front": leg("knee", [0, -b.shank * 0.93, 0], y.front),
    heel: foot("ankle", [-0.03, -b.ankleHeight * 0.55, 0], y.back),
    sole: foot("ankle", [b.foot * 0.25, -b.ankleHeight * 0.6, 0], y.down),
    "toe-tip": foot("toes", [b.foot * 0.15, -b.ankleHeight * 0.05, 0], y.front),
    shoulder: { joint: "shoulder", inside: [0, 0, 0], out: [0, 1, 0.5], skin: "arm" },
    elbow: { joint: "elbow", inside: [0, 0, 0], out: y.back, skin: "arm" },
    palm: { joint: "wrist", inside: [0, -b.hand * 0.42, 0], out: y.in, skin: "hand" },
    fingertips: { joint: "fingers", inside: [0, -b.hand * 0.15, 0], out: y.down, skin: "hand" },
  };
}

const limbNames: ReadonlySet<string> = new Set([
  "shoulder",
  "elbow",
  "wrist",
  "knuckles",
  "fingers",
  "hip",
  "knee",
  "ankle",
  "toes",
]);

/** Where a landmark lies on the skin, and which way the skin faces there. */
export function findLandmark(
  id: LandmarkId,
  joints: Partial<Joints>,
  solids: readonly Solid[],
  build: Build,
): FoundTarget {
  const side = id.startsWith("left-") ? "left" : id.startsWith("right-") ? "right" : null;
  const name = (side === null ? id : id.slice(side.length + 1)) as Name;
  const place = placesOf(build)[name];
  const joint = (limbNames.has(place.joint) ? `${side ?? "right"}-${place.joint}` : place.joint) as JointName;
  const frame = joints[joint];
  if (frame === undefined) throw new Error(`${id} is asked for before ${joint} is placed.`);
  const own = (point: Point): Point => (side === "left" ? mirror(point) : point);
  const inside = pointIn(frame, own(place.inside));
  const out = normalize(rotate(frame.turned, own(place.out)));
  return {
    at: add(inside, scale(out, wayToSkin(inside, out, solidsOf(place.skin, side, solids)))),
    normal: out,
  };
}

function solidsOf(
  skin: LandmarkPlace["skin"],
  side: string | null,
  solids: readonly Solid[],
): readonly Solid[] {
  const groups: readonly string[] =
    skin === "trunk"
      ? ["trunk", "bust", `${side ?? ""}-short`]
      : skin === "head"
        ? ["head", "hair"]
        : skin === "leg"
          ? [`${side ?? ""}-leg`, `${side ?? ""}-short`]
          : skin === "arm"
            ? [`${side ?? ""}-arm`, `${side ?? ""}-sleeve`]
            : [`${side ?? ""}-${skin}`];
  return solids.filter(({ group }) => groups.includes(group));
}
