import type { Pose } from "#content";
import { mirrorFrame } from "../geometry/mirror-frame.ts";
import { dot } from "../geometry/point.ts";
import { anglesZXY, compose, inverse, rotate } from "../geometry/rotation.ts";
import type { BodySide, Frame, Joints, LimbJoint } from "../skeleton/joint.ts";
import type { RangeName } from "../skeleton/ranges.ts";

export interface MeasuredAngle {
  readonly name: RangeName;
  readonly side: BodySide | null;
  readonly degrees: number;
}

const degrees = 180 / Math.PI;

/** Every angle of a placed body in degrees, read off the joints, whether they were told or followed from a reach. */
export function measureAngles(pose: Pose, joints: Joints): readonly MeasuredAngle[] {
  const whole = (name: RangeName, value: number | undefined): MeasuredAngle => ({
    name,
    side: null,
    degrees: value ?? 0,
  });
  const told = [
    whole("spine flexion", (pose.spine?.flexion ?? 0) + (pose.chest?.flexion ?? 0)),
    whole("spine bend", (pose.spine?.bend ?? 0) + (pose.chest?.bend ?? 0)),
    whole("spine rotation", (pose.spine?.rotation ?? 0) + (pose.chest?.rotation ?? 0)),
    whole("neck flexion", pose.neck?.flexion),
    whole("neck bend", pose.neck?.bend),
    whole("neck rotation", pose.neck?.rotation),
  ];
  return [...told, ...measureLimbs(joints, "right"), ...measureLimbs(joints, "left")];
}

function measureLimbs(joints: Joints, side: BodySide): readonly MeasuredAngle[] {
  const seen = (frame: Frame): Frame => (side === "left" ? mirrorFrame(frame) : frame);
  const limb = (joint: LimbJoint): Frame => seen(joints[`${side}-${joint}`]);
  const between = (from: Frame, to: Frame): ReturnType<typeof anglesZXY> =>
    anglesZXY(compose(inverse(from.turned), to.turned));
  const hip = between(seen(joints.pelvis), limb("hip"));
  const down = rotate(compose(inverse(seen(joints.chest).turned), limb("shoulder").turned), [0, -1, 0]);
  const asin = (value: number): number => Math.asin(Math.max(-1, Math.min(1, value))) * degrees;
  const fingers = rotate(limb("wrist").turned, [0, -1, 0]);
  const forearm = rotate(limb("elbow").turned, [0, -1, 0]);
  const found: Readonly<Partial<Record<RangeName, number>>> = {
    "hip flexion": hip.z < -90 ? hip.z + 360 : hip.z,
    "hip abduction": -hip.x,
    "hip rotation": -hip.y,
    knee: -between(limb("hip"), limb("knee")).z,
    ankle: between(limb("knee"), limb("ankle")).z,
    toes: between(limb("ankle"), limb("toes")).z,
    "arm backward": Math.max(0, asin(-down[0])),
    "arm across": Math.max(0, asin(-down[2])),
    elbow: between(limb("shoulder"), limb("elbow")).z,
    wrist: Math.acos(Math.max(-1, Math.min(1, dot(fingers, forearm)))) * degrees,
  };
  return Object.entries(found).map(([name, value]) => ({ name: name as RangeName, side, degrees: value }));
}
