import type { BodyPart, FigurePoses, PoseStep, Support, Target } from "#content";
import { quat } from "gl-matrix";
import type { Point } from "../geometry/point.ts";
import { add, mix, scale, subtract } from "../geometry/point.ts";
import type { Rotation } from "../geometry/rotation.ts";
import { compose, inverse, rotate } from "../geometry/rotation.ts";
import type { PropShape } from "../props/prop-shape.ts";
import { floor } from "../props/prop-shape.ts";
import { shapeStrap } from "../props/shape-strap.ts";
import { shapeBody } from "../shape/shape-body.ts";
import type { Build } from "../skeleton/build.ts";
import type { BodySide, Frame, JointName, Joints } from "../skeleton/joint.ts";
import { jointNames, pointIn } from "../skeleton/joint.ts";
import { gapToProp, solidsOfPart } from "./gap-to-prop.ts";
import { bendLimb } from "./bend-limb.ts";
import { armOf, legOf } from "./place-joints.ts";
import { poseStep } from "./pose-step.ts";
import type { Posed } from "./settle.ts";
import { findTarget } from "./settle.ts";

/** Metres by which a limb may sink in. */
const deepest = 0.004;

/** On the way from one settled step (`part` 0) to another (1), in the room they share. */
export interface Way {
  readonly from: Posed;
  readonly to: Posed;
  readonly part: number;
}

/**
 * The body between two steps of a figure. Joints turn the shortest way; what both steps rest on keeps carrying the
 * body, and feet and hands that both steps plant or send to the same place go there in a straight line.
 */
export function poseBetween(figure: FigurePoses, from: PoseStep, to: PoseStep, part: number): Posed {
  const [a, b] = [poseStep(figure, from), poseStep(figure, to)];
  const way = { from: withoutStraps(a, from), to: withoutStraps(b, to), part };
  const props = way.from.props.flatMap((prop) => {
    const later = way.to.props.find(({ name, kind }) => name === prop.name && kind === prop.kind);
    return later === undefined ? [] : [moveProp(prop, later, part)];
  });
  const turned = turnJoints(way);
  const carried = carry(turned, way);
  const joints = liftLimbs(plantLimbs(carried, way, props), way, props);
  const { build, pose } = part < 0.5 ? a : b;
  const posed = { pose, build, joints, solids: shapeBody(joints, build), props, short: 0 };
  return { ...posed, props: [...props, ...(to.straps ?? []).map((strap) => shapeStrap(strap, posed))] };
}

function withoutStraps(posed: Posed, step: PoseStep): Posed {
  return { ...posed, props: posed.props.slice(0, posed.props.length - (step.straps?.length ?? 0)) };
}

function turnPart(a: Rotation, b: Rotation, part: number): Rotation {
  const result: [number, number, number, number] = [0, 0, 0, 1];
  return quat.slerp(result, [...a], [...b], part) as [number, number, number, number];
}

function moveProp(a: PropShape, b: PropShape, part: number): PropShape {
  if (a.solids.length !== b.solids.length) return a;
  const solids = a.solids.map((solid, index) => {
    const other = b.solids[index] ?? solid;
    const middle = mix(solid.middle, other.middle, part);
    return { ...solid, middle, turned: turnPart(solid.turned, other.turned, part) };
  });
  return { ...a, middle: mix(a.middle, b.middle, part), turned: turnPart(a.turned, b.turned, part), solids };
}

const limbParents = {
  shoulder: null,
  elbow: "shoulder",
  wrist: "elbow",
  knuckles: "wrist",
  fingers: "knuckles",
  hip: null,
  knee: "hip",
  ankle: "knee",
  toes: "ankle",
} as const;
const middleParents = {
  pelvis: null,
  lumbar: "pelvis",
  chest: "lumbar",
  neck: "chest",
  head: "neck",
} as const;

function parentOf(name: JointName): JointName | null {
  if (name in middleParents) return middleParents[name as keyof typeof middleParents];
  const [side, limb] = name.split("-") as [BodySide, keyof typeof limbParents];
  const parent = limbParents[limb];
  if (parent !== null) return `${side}-${parent}`;
  return limb === "hip" ? "pelvis" : "chest";
}

/** Every joint between its two turns against the one before it; the pelvis goes straight. */
function turnJoints({ from, to, part }: Way): Joints {
  const joints: Partial<Record<JointName, Frame>> = {};
  for (const name of jointNames) {
    const parent = parentOf(name);
    const [a, b] = [from.joints[name], to.joints[name]];
    const base = parent === null ? undefined : joints[parent];
    if (parent === null || base === undefined) {
      joints[name] = { at: mix(a.at, b.at, part), turned: turnPart(a.turned, b.turned, part) };
      continue;
    }
    const [own, other] = [within(a, from.joints[parent]), within(b, to.joints[parent])];
    joints[name] = {
      at: pointIn(base, mix(own.at, other.at, part)),
      turned: compose(base.turned, turnPart(own.turned, other.turned, part)),
    };
  }
  return joints as Joints;
}

/** A frame told in another one's axes. */
function within(frame: Frame, base: Frame): Frame {
  const back = inverse(base.turned);
  return { at: rotate(back, subtract(frame.at, base.at)), turned: compose(back, frame.turned) };
}

const jointOfLimb: Readonly<Record<string, string>> = {
  seat: "hip",
  thigh: "hip",
  knee: "knee",
  shin: "knee",
  heel: "ankle",
  foot: "ankle",
  toes: "toes",
  "upper-arm": "shoulder",
  shoulder: "shoulder",
  elbow: "elbow",
  forearm: "elbow",
  hand: "wrist",
  side: "hip",
};
const jointOfTrunk: Readonly<Record<string, JointName>> = {
  head: "head",
  "upper-back": "chest",
  chest: "chest",
  "lower-back": "lumbar",
  belly: "lumbar",
  seat: "pelvis",
};

function jointOfPart(part: BodyPart): JointName {
  const side = /^(right|left)-/.exec(part)?.[1];
  if (side === undefined) return jointOfTrunk[part] ?? "pelvis";
  return `${side}-${jointOfLimb[part.slice(side.length + 1)] ?? "hip"}` as JointName;
}

/** What carries the body in both steps, on the same thing. */
function sharedSupports({ from, to }: Way): readonly JointName[] {
  const keyOf = ({ part, on }: Support): string => `${jointOfPart(part)} ${on}`;
  const later = new Set(to.pose.support.map(keyOf));
  const shared = from.pose.support.filter((support) => later.has(keyOf(support)));
  return [...new Set(shared.map(({ part }) => jointOfPart(part)))];
}

/** Moves the whole body so that what carries it is, on the whole, on its straight way. */
function carry(joints: Joints, way: Way): Joints {
  const carriers = sharedSupports(way);
  if (carriers.length === 0) return joints;
  const off = carriers
    .map((name) => subtract(straight(name, way), joints[name].at))
    .reduce(add, [0, 0, 0] satisfies Point);
  const by = scale(off, 1 / carriers.length);
  return mapJoints(joints, (frame) => ({ ...frame, at: add(frame.at, by) }));
}

function straight(name: JointName, { from, to, part }: Way): Point {
  return mix(from.joints[name].at, to.joints[name].at, part);
}

function mapJoints(joints: Joints, change: (frame: Frame, name: JointName) => Frame): Joints {
  return Object.fromEntries(
    jointNames.map((name) => [name, change(joints[name], name)]),
  ) as unknown as Joints;
}

function plantLimbs(joints: Joints, way: Way, props: readonly PropShape[]): Joints {
  const carriers = new Set(sharedSupports(way));
  let planted = joints;
  for (const side of ["right", "left"] as const) {
    const { from, to } = way;
    const foot = sameTarget(legOf(from.pose, side).foot?.to, legOf(to.pose, side).foot?.to);
    if (foot !== null || carriers.has(`${side}-ankle`) || carriers.has(`${side}-toes`))
      planted = plantLeg(planted, side, goalOf(`${side}-ankle`, foot, planted, way, props), way);
    const hand = sameTarget(armOf(from.pose, side).hand?.to, armOf(to.pose, side).hand?.to);
    if (hand !== null || carriers.has(`${side}-wrist`) || carriers.has(`${side}-elbow`))
      planted = plantArm(planted, side, goalOf(`${side}-wrist`, hand, planted, way, props), way);
  }
  return planted;
}

function sameTarget(a: Target | undefined, b: Target | undefined): Target | null {
  return a !== undefined && JSON.stringify(a) === JSON.stringify(b) ? a : null;
}

/** Straight on in the room, or with the point of the body that it holds on to. */
function goalOf(
  name: JointName,
  target: Target | null,
  joints: Joints,
  way: Way,
  props: readonly PropShape[],
): Point {
  if (target === null || !("on" in target)) return straight(name, way);
  const { build } = way.from;
  const held = (posed: Pick<Posed, "joints" | "solids" | "props">): Point =>
    findTarget(target, posed.joints, posed.solids, posed.props, build).at;
  const offset = ({ from, to, part }: Way): Point =>
    mix(subtract(from.joints[name].at, held(from)), subtract(to.joints[name].at, held(to)), part);
  return add(held({ joints, solids: shapeBody(joints, build), props }), offset(way));
}

const lowest = {
  leg: ["heel", "foot", "toes"],
  arm: ["hand", "forearm", "elbow"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Feet and hands that would pass through the floor or a hard thing are lifted over it. */
function liftLimbs(joints: Joints, way: Way, props: readonly PropShape[]): Joints {
  const { build } = way.from;
  const hard = [floor, ...props.filter(({ isSoft, kind }) => !isSoft && kind !== "wall")];
  let lifted = joints;
  for (let round = 0; round < 3; round += 1)
    for (const side of ["right", "left"] as const)
      for (const limb of ["leg", "arm"] as const) {
        const solids = shapeBody(lifted, build);
        const gaps = lowest[limb].flatMap((part) => {
          const own = solidsOfPart(`${side}-${part}`, solids);
          return hard.map((prop) => gapToProp(own, prop, solids));
        });
        const depth = -Math.min(...gaps) - deepest;
        if (depth <= 0 || depth > 0.3) continue;
        const end = lifted[`${side}-${limb === "leg" ? "ankle" : "wrist"}`].at;
        const goal = add(end, [0, depth, 0]);
        lifted = limb === "leg" ? plantLeg(lifted, side, goal, way) : plantArm(lifted, side, goal, way);
      }
  return lifted;
}

type Bones = readonly [upper: number, lower: number];

function bonesOf(limb: "arm" | "leg", build: Build): Bones {
  return limb === "leg" ? [build.thigh, build.shank] : [build.upperArm, build.forearm];
}

function plantLeg(joints: Joints, side: BodySide, goal: Point, way: Way): Joints {
  return plant(joints, [`${side}-hip`, `${side}-knee`, `${side}-ankle`], [`${side}-toes`], goal, way, "leg");
}

function plantArm(joints: Joints, side: BodySide, goal: Point, way: Way): Joints {
  const chain = [`${side}-shoulder`, `${side}-elbow`, `${side}-wrist`] as const;
  return plant(joints, chain, [`${side}-knuckles`, `${side}-fingers`], goal, way, "arm");
}

/** Bends a limb so that its end is at the goal, with its middle where it was heading; the end turns in the room. */
function plant(
  joints: Joints,
  [upper, middle, end]: readonly [JointName, JointName, JointName],
  beyond: readonly JointName[],
  goal: Point,
  { from, to, part }: Way,
  limb: "arm" | "leg",
): Joints {
  const root = joints[upper].at;
  const pole = subtract(joints[middle].at, mix(root, joints[end].at, 0.5));
  const bent = bendLimb(root, goal, bonesOf(limb, from.build), pole, limb === "leg" ? 1 : -1);
  const changed: Partial<Record<JointName, Frame>> = {
    [upper]: { at: root, turned: bent.upper },
    [middle]: { at: bent.middle, turned: bent.lower },
    [end]: { at: bent.end, turned: turnPart(from.joints[end].turned, to.joints[end].turned, part) },
  };
  for (const name of beyond) {
    const parent = parentOf(name) ?? end;
    const base = changed[parent] ?? joints[parent];
    const own = within(joints[name], joints[parent]);
    changed[name] = { at: pointIn(base, own.at), turned: compose(base.turned, own.turned) };
  }
  return mapJoints(joints, (frame, name) => changed[name] ?? frame);
}
