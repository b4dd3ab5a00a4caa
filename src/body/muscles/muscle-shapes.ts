import { mirrorFrame } from "../geometry/mirror-frame.ts";
import { add, mirror, scale, subtract } from "../geometry/point.ts";
import type { Point } from "../geometry/point.ts";

import { male } from "../skeleton/build.ts";
import type { Build } from "../skeleton/build.ts";
import { pointIn } from "../skeleton/joint.ts";
import type { BodySide, Frame, Joints } from "../skeleton/joint.ts";
import { bonePlaces } from "./bone-places.ts";
import { halfway } from "./halfway.ts";
import { hipAnglesOf } from "./hip-angles-of.ts";
import { hipMusclePath } from "./hip-muscle-path.ts";
import { hipCentre, hipRange } from "./hip-muscles.ts";
import { drawnMuscles, musclePlaces } from "./muscle-places.ts";
import type { Bone, DrawnMuscle, StrandPlan } from "./muscle-places.ts";
import { smoothLine } from "./smooth-line.ts";

/** A bundle of fibres in the room: round cones from point to point. Metres. */
export interface Strand {
  readonly points: readonly Point[];
  /** One for each point. */
  readonly radii: readonly number[];
}

/** A muscle of one side where it lies in a posed body. */
export interface MuscleShape {
  readonly muscle: DrawnMuscle;
  readonly side: BodySide;
  readonly strands: readonly Strand[];
}

/** Points of a strand, at least; the tendon of psoas and iliacus adds its own. */
const pointsOfStrand = 9;

/** Every drawn muscle of a posed body, right and left: bundles of fibres that end where the bones now are. */
export function muscleShapes(joints: Joints, build: Build): readonly MuscleShape[] {
  return (["right", "left"] as const).flatMap((side) => {
    const bones = bonesOf(joints, side);
    const share = build.stature / male.stature;
    return drawnMuscles.map((muscle): MuscleShape => {
      const strands = musclePlaces[muscle].map((plan) => placeStrand(plan, bones, share, joints, side));
      return { muscle, side, strands: side === "right" ? strands : strands.map(mirrorStrand) };
    });
  });
}

/** The bones that the drawn muscles hold on to, as thick lines; what lies in the middle stands once. */
export function boneShapes(joints: Joints, build: Build): readonly Strand[] {
  const share = build.stature / male.stature;
  return (["right", "left"] as const).flatMap((side) => {
    const bones = bonesOf(joints, side);
    return bonePlaces
      .filter(({ places }) => side === "right" || places.some(([, at]) => at[2] !== 0))
      .map(({ places, radii }): Strand => {
        const through = places.map(([bone, at]) => pointIn(bones[bone], scale(at, share)));
        const count = through.length === 2 ? 2 : pointsOfStrand;
        const points = smoothLine(through, count);
        const along = (place: number) => valueAlong(radii, place / (count - 1)) * share;
        const strand = { points, radii: points.map((_, place) => along(place)) };
        return side === "right" ? strand : mirrorStrand(strand);
      });
  });
}

/** Between the values, evenly: a share of 0 to 1 from the first to the last. */
function valueAlong(values: readonly number[], share: number): number {
  const at = share * (values.length - 1);
  const before = Math.min(Math.floor(at), values.length - 2);
  const [low = 0, high = low] = values.slice(before, before + 2);
  return low + (high - low) * (at - before);
}

type Bones = Readonly<Record<Bone, Frame>>;

/** The bones of a side, the left ones seen in a mirror so that all places can be told for the right. */
function bonesOf(joints: Joints, side: BodySide): Bones {
  const seen = (frame: Frame): Frame => (side === "left" ? mirrorFrame(frame) : frame);
  const thigh = seen(joints[`${side}-hip`]);
  const shin = seen(joints[`${side}-knee`]);
  return {
    pelvis: seen(joints.pelvis),
    loin: seen(joints.lumbar),
    chest: seen(joints.chest),
    thigh,
    shin,
    kneecap: { at: shin.at, turned: halfway(thigh.turned, shin.turned) },
  };
}

function placeStrand(plan: StrandPlan, bones: Bones, share: number, joints: Joints, side: BodySide): Strand {
  const placed = plan.places.map(([bone, at]) => pointIn(bones[bone], scale(at, share)));
  const tail = plan.joins === undefined ? [] : tendon(plan.joins, joints, side, bones);
  const points = smoothLine([...placed, ...tail], pointsOfStrand + tail.length);
  const last = points.length - 1;
  return { points, radii: points.map((_, place) => thickness(place / last, plan.belly * share)) };
}

/** The model's path from the rim of the pelvis on, moved to the drawn hip and made as large as its thigh. */
function tendon(muscle: "psoas-major" | "iliacus", joints: Joints, side: BodySide, bones: Bones): Point[] {
  const { flexion, abduction, rotation } = hipAnglesOf(joints, side);
  const within = (angle: number, [least, most]: readonly [number, number]) =>
    Math.min(most, Math.max(least, angle));
  const path = hipMusclePath(muscle, "right", {
    flexion: within(flexion, hipRange.flexion),
    abduction: within(abduction, hipRange.abduction),
    rotation: within(rotation, hipRange.rotation),
  });
  return path.points
    .slice(1)
    .map((point) => add(bones.thigh.at, turnedWithPelvis(bones, subtract(point, hipCentre))));
}

function turnedWithPelvis({ pelvis }: Bones, offset: Point): Point {
  return subtract(pointIn(pelvis, offset), pelvis.at);
}

/** Thin at both ends, thickest in the middle: a share of 0 to 1 along the strand. */
function thickness(along: number, belly: number): number {
  return belly * (0.35 + 0.65 * Math.sin(Math.PI * along) ** 0.8);
}

function mirrorStrand({ points, radii }: Strand): Strand {
  return { points: points.map(mirror), radii };
}
