import type { ArmPose, LegPose, Pose, Target } from "#content";
import { mirrorFrame } from "../geometry/mirror-frame.ts";
import type { Point } from "../geometry/point.ts";
import { mirror } from "../geometry/point.ts";
import type { Build } from "../skeleton/build.ts";
import type { BodySide, Frame, JointName, Joints, LimbJoint } from "../skeleton/joint.ts";
import type { PlacedArm } from "./place-arm.ts";
import { placeArm } from "./place-arm.ts";
import type { PlacedLeg } from "./place-leg.ts";
import { placeLeg } from "./place-leg.ts";
import type { Stance } from "./place-trunk.ts";
import { placeTrunk } from "./place-trunk.ts";
import type { FoundTarget } from "./reach.ts";

/** Finds a target in the room from what stands so far. */
export type FindTarget = (target: Target, sofar: Partial<Joints>) => FoundTarget;

export interface Placed {
  readonly joints: Joints;
  /** Metres by which hands and feet miss what they reach for. */
  readonly short: number;
}

function mirrorTarget(target: FoundTarget | null, side: BodySide): FoundTarget | null {
  if (target === null || side === "right") return target;
  return { at: mirror(target.at), normal: target.normal === null ? null : mirror(target.normal) };
}

const turn = (point: Point | undefined, side: BodySide): Point | undefined =>
  point === undefined || side === "right" ? point : mirror(point);

function mirrorArm(arm: ArmPose, side: BodySide): ArmPose {
  if (arm.hand === undefined || side === "right") return arm;
  const { elbow, fingers, palm, ...rest } = arm.hand;
  return {
    ...arm,
    hand: {
      ...rest,
      ...defined({ elbow: turn(elbow, side), fingers: turn(fingers, side), palm: turn(palm, side) }),
    },
  };
}

function mirrorLeg(leg: LegPose, side: BodySide): LegPose {
  if (leg.foot === undefined || side === "right") return leg;
  const { knee, toes, sole, ...rest } = leg.foot;
  return {
    ...leg,
    foot: { ...rest, ...defined({ knee: turn(knee, side), toes: turn(toes, side), sole: turn(sole, side) }) },
  };
}

function defined<T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

/** What is told for both sides, with what is told for this side going before it. */
export function legOf(pose: Pose, side: BodySide): LegPose {
  const own = side === "right" ? pose.rightLeg : pose.leftLeg;
  return { ...pose.legs, ...own, ...both(pose.legs?.hip, own?.hip, "hip") };
}

export function armOf(pose: Pose, side: BodySide): ArmPose {
  const own = side === "right" ? pose.rightArm : pose.leftArm;
  return { ...pose.arms, ...own, ...both(pose.arms?.shoulder, own?.shoulder, "shoulder") };
}

function both<Key extends string, T extends object>(
  shared: T | undefined,
  own: T | undefined,
  key: Key,
): { readonly [K in Key]?: T } {
  if (shared === undefined && own === undefined) return {};
  return { [key]: { ...shared, ...own } } as { readonly [K in Key]?: T };
}

/** Every joint of a pose in the room: trunk, then legs, then arms, which may reach for what stands already. */
export function placeJoints(pose: Pose, build: Build, stance: Stance, find: FindTarget): Placed {
  const joints: Partial<Record<JointName, Frame>> = { ...placeTrunk(pose, build, stance) };
  let short = 0;
  const keep = (side: BodySide, placed: PlacedArm | PlacedLeg): void => {
    short = Math.max(short, placed.short);
    for (const [name, frame] of Object.entries(placed)) {
      if (typeof frame === "number") continue;
      joints[`${side}-${name as LimbJoint}`] = side === "left" ? mirrorFrame(frame) : frame;
    }
  };
  const seen = (frame: Frame | undefined, side: BodySide): Frame => {
    if (frame === undefined) throw new Error("The trunk is placed first.");
    return side === "left" ? mirrorFrame(frame) : frame;
  };
  for (const side of ["right", "left"] as const) {
    const leg = mirrorLeg(legOf(pose, side), side);
    const target = leg.foot === undefined ? null : find(leg.foot.to, joints);
    keep(side, placeLeg(leg, build, seen(joints.pelvis, side), mirrorTarget(target, side)));
  }
  for (const side of ["right", "left"] as const) {
    const arm = mirrorArm(armOf(pose, side), side);
    const target = arm.hand === undefined ? null : find(arm.hand.to, joints);
    keep(side, placeArm(arm, build, seen(joints.chest, side), mirrorTarget(target, side)));
  }
  return { joints: joints as Joints, short };
}
