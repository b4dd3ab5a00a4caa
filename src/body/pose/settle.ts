import type { Pose, Prop, Support, Target } from "#content";
import type { Point } from "../geometry/point.ts";
import { add, distance } from "../geometry/point.ts";
import { rotate } from "../geometry/rotation.ts";
import type { PropShape } from "../props/prop-shape.ts";
import { distanceToProp, floor, normalOfProp, shapeProp } from "../props/prop-shape.ts";
import { shapeBody } from "../shape/shape-body.ts";
import type { Solid } from "../shape/solid.ts";
import type { Build } from "../skeleton/build.ts";
import type { Joints } from "../skeleton/joint.ts";
import { bendPose, isStanceName } from "./free-angles.ts";
import { gapToProp, solidsOfPart } from "./gap-to-prop.ts";
import { findLandmark } from "./landmarks.ts";
import { placeJoints } from "./place-joints.ts";
import type { FoundTarget } from "./reach.ts";

/** A body in the room, with the things that carry it. */
export interface Posed {
  readonly pose: Pose;
  readonly build: Build;
  readonly joints: Joints;
  readonly solids: readonly Solid[];
  readonly props: readonly PropShape[];
  /** Metres by which a hand or foot misses what it reaches for. */
  readonly short: number;
}

type Unknowns = Readonly<Record<string, number>>;

export function propNamed(name: string, props: readonly PropShape[]): PropShape {
  if (name === "floor") return floor;
  const found = props.find((prop) => prop.name === name);
  if (found === undefined) throw new Error(`There is no prop named ${name}.`);
  return found;
}

/** Where a target is, from what stands so far. */
export function findTarget(
  target: Target,
  joints: Partial<Joints>,
  solids: readonly Solid[],
  props: readonly PropShape[],
  build: Build,
): FoundTarget {
  if ("spot" in target) {
    const things = [floor, ...props];
    const near = things.find((prop) => Math.abs(distanceToProp(target.spot, prop)) < 0.006);
    return { at: target.spot, normal: near === undefined ? null : normalOfProp(target.spot, near) };
  }
  if ("prop" in target) {
    const prop = propNamed(target.prop, props);
    const at = add(prop.middle, rotate(prop.turned, target.at));
    return { at, normal: normalOfProp(at, prop) };
  }
  const found = findLandmark(target.on, joints, solids, build);
  const frame = joints.pelvis;
  if (target.shift === undefined || frame === undefined) return found;
  return { at: add(found.at, target.shift), normal: found.normal };
}

function poseAt(pose: Pose, build: Build, unknowns: Unknowns, props: readonly PropShape[]): Posed {
  let bent = pose;
  for (const [name, by] of Object.entries(unknowns)) if (!isStanceName(name)) bent = bendPose(bent, name, by);
  const at: Point = [
    (pose.at?.[0] ?? 0) + (unknowns["x"] ?? 0),
    unknowns["y"] ?? 0,
    (pose.at?.[1] ?? 0) + (unknowns["z"] ?? 0),
  ];
  const stance = { at, pitch: unknowns["pitch"] ?? 0, roll: unknowns["roll"] ?? 0 };
  const placed = placeJoints(bent, build, stance, (target, sofar) =>
    findTarget(target, sofar, bodySoFar(sofar, build), props, build),
  );
  const solids = shapeBody(placed.joints, build);
  return { pose: bent, build, joints: placed.joints, solids, props, short: placed.short };
}

/** Flesh of what is placed already: missing limbs are taken to hang at the pelvis, where no landmark is asked for. */
function bodySoFar(sofar: Partial<Joints>, build: Build): readonly Solid[] {
  const { pelvis } = sofar;
  if (pelvis === undefined) return [];
  const whole = new Proxy(sofar, { get: (joints, name) => joints[name as keyof Joints] ?? pelvis });
  return shapeBody(whole as Joints, build);
}

function placeProps(props: readonly Prop[], posed: Posed | null): readonly PropShape[] {
  return props.map((prop) => {
    const at = prop.at ?? [0, 0, 0];
    const follow = prop.under ?? prop.behind;
    if (follow === undefined || posed === null) return shapeProp(prop, at);
    const point = findLandmark(follow, posed.joints, posed.solids, posed.build).at;
    if (prop.under !== undefined) return shapeProp(prop, [point[0] + at[0], at[1], point[2] + at[2]]);
    const half = (prop.size?.[1] ?? 0.066) / 2;
    return shapeProp(prop, [at[0], point[1] - half + at[1], point[2] + at[2]]);
  });
}

function gapsOf(posed: Posed, support: readonly Support[]): readonly number[] {
  return support.map(
    ({ part, on, sink = 0 }) =>
      gapToProp(solidsOfPart(part, posed.solids), propNamed(on, posed.props), posed.solids) + sink,
  );
}

/**
 * Places the body so that its supports touch: the height and whatever the pose declares free give way, as little as
 * they can. Without supports the pelvis stands at the pose's own height.
 */
export function settle(pose: Pose, build: Build, props: readonly Prop[]): Posed {
  const standing = build.thigh + build.shank + build.ankleHeight;
  const isSettled = pose.support.length > 0;
  const names = isSettled ? ["y", ...(pose.free ?? [])] : [];
  let unknowns: Unknowns = { y: pose.height ?? (pose.lie === "upright" ? standing : 0.12) };
  let posed = poseAt(pose, build, unknowns, placeProps(props, null));
  for (let round = 0; round < 4; round += 1) {
    const things = placeProps(props, posed);
    posed = poseAt(pose, build, unknowns, things);
    if (!isSettled) return posed;
    if (round === 0) unknowns = letDown(pose, build, unknowns, things);
    unknowns = improve(pose, build, unknowns, names, things);
    const before = posed;
    posed = poseAt(pose, build, unknowns, things);
    if (round > 0 && distance(before.joints.head.at, posed.joints.head.at) < 1e-5) break;
  }
  return posed;
}

/** From above down to the first touch, so that the search begins near its end. */
function letDown(pose: Pose, build: Build, start: Unknowns, props: readonly PropShape[]): Unknowns {
  let y = 2;
  for (let step = 0; step < 12; step += 1) {
    const gap = Math.min(...gapsOf(poseAt(pose, build, { ...start, y }, props), pose.support));
    y -= gap;
    if (Math.abs(gap) < 0.002) break;
  }
  return { ...start, y };
}

/** Steps of damped least squares (Gauss and Newton): gaps go to zero, the free angles stay near what was told. */
function improve(
  pose: Pose,
  build: Build,
  start: Unknowns,
  names: readonly string[],
  props: readonly PropShape[],
): Unknowns {
  let unknowns: Unknowns = start;
  for (let step = 0; step < 10; step += 1) {
    const residuals = residualsAt(unknowns);
    const columns = names.map((name) => {
      const nudge = sizeOfStep(name);
      const moved = residualsAt({ ...unknowns, [name]: (unknowns[name] ?? 0) + nudge });
      return moved.map((value, index) => (value - (residuals[index] ?? 0)) / nudge);
    });
    const change = solveLeastSquares(columns, residuals);
    unknowns = Object.fromEntries([
      ...Object.entries(unknowns),
      ...names.map((name, index) => {
        const most = isLength(name) ? 0.3 : 8;
        const by = Math.max(-most, Math.min(most, change[index] ?? 0));
        return [name, (unknowns[name] ?? 0) - by] as const;
      }),
    ]);
    if (Math.max(...change.map(Math.abs)) < 1e-5) break;
  }
  return unknowns;

  function residualsAt(at: Unknowns): readonly number[] {
    const gaps = gapsOf(poseAt(pose, build, at, props), pose.support);
    const strain = names.filter((name) => name !== "y").map((name) => (at[name] ?? 0) * strainOf(name));
    return [...gaps, ...strain];
  }
}

const isLength = (name: string): boolean => name === "x" || name === "y" || name === "z";
const sizeOfStep = (name: string): number => (isLength(name) ? 0.001 : 0.1);
/** A degree off counts as much as a gap of a twentieth of a millimetre. */
const strainOf = (name: string): number => (isLength(name) ? 0.01 : 0.00005);

/** Solves the normal equations by elimination; `columns` hold the slopes of all residuals for each unknown. */
function solveLeastSquares(
  columns: readonly (readonly number[])[],
  residuals: readonly number[],
): readonly number[] {
  const n = columns.length;
  const product = (a: readonly number[], b: readonly number[]): number =>
    a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
  const rows = columns.map((column, i) => [
    ...columns.map((other, j) => product(column, other) + (i === j ? 1e-12 : 0)),
    product(column, residuals),
  ]);
  for (let i = 0; i < n; i += 1) {
    const pivot = rows[i] ?? [];
    const lead = pivot[i] ?? 1;
    for (const [r, row] of rows.entries()) {
      if (r === i) continue;
      const factor = (row[i] ?? 0) / lead;
      for (let c = i; c <= n; c += 1) row[c] = (row[c] ?? 0) - factor * (pivot[c] ?? 0);
    }
  }
  return rows.map((row, i) => (row[n] ?? 0) / (row[i] ?? 1));
}
