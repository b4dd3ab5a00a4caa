import type { LegPose } from "#content";
import type { Point } from "../geometry/point.ts";
import { across, add, cross, normalize, origin, scale } from "../geometry/point.ts";
import type { Rotation } from "../geometry/rotation.ts";
import { aboutX, aboutY, aboutZ, compose, fromAxes, rotate } from "../geometry/rotation.ts";
import type { Build } from "../skeleton/build.ts";
import type { Frame } from "../skeleton/joint.ts";
import { pointIn } from "../skeleton/joint.ts";
import { bendLimb } from "./bend-limb.ts";
import type { FoundTarget } from "./reach.ts";

export interface PlacedLeg {
  readonly hip: Frame;
  readonly knee: Frame;
  readonly ankle: Frame;
  readonly toes: Frame;
  readonly short: number;
}

/** The right leg; the left one is placed in a mirror. */
export function placeLeg(leg: LegPose, build: Build, pelvis: Frame, target: FoundTarget | null): PlacedLeg {
  const hipAt = pointIn(pelvis, [0, 0, build.hipHalf]);
  if (leg.foot !== undefined && target !== null) return reachWithLeg(leg, build, pelvis, hipAt, target);
  const { flexion = 0, abduction = 0, rotation = 0 } = leg.hip ?? {};
  const hip: Frame = {
    at: hipAt,
    turned: compose(pelvis.turned, aboutZ(flexion), aboutX(-abduction), aboutY(-rotation)),
  };
  const knee: Frame = {
    at: pointIn(hip, [0, -build.thigh, 0]),
    turned: compose(hip.turned, aboutZ(-(leg.knee ?? 0))),
  };
  const ankle: Frame = {
    at: pointIn(knee, [0, -build.shank, 0]),
    turned: compose(knee.turned, aboutZ(leg.ankle ?? 0)),
  };
  return withToes(leg, build, hip, knee, ankle, 0);
}

function withToes(
  leg: LegPose,
  build: Build,
  hip: Frame,
  knee: Frame,
  ankle: Frame,
  short: number,
): PlacedLeg {
  const toes: Frame = {
    at: pointIn(ankle, [build.foot * 0.47, -build.ankleHeight * 0.7, 0]),
    turned: compose(ankle.turned, aboutZ(leg.toes ?? 0)),
  };
  return { hip, knee, ankle, toes, short };
}

/** From the ankle joint to what touches, in the foot's own axes. */
function touchOffset(leg: LegPose, build: Build): Point {
  const low = -build.ankleHeight;
  const places: Readonly<Record<string, Point>> = {
    sole: [build.foot * 0.25, low, 0],
    heel: [-build.foot * 0.17, low, 0],
    toes: [build.foot * 0.5, low, 0],
    ankle: origin,
  };
  return places[leg.foot?.with ?? "sole"] ?? origin;
}

function reachWithLeg(
  leg: LegPose,
  build: Build,
  pelvis: Frame,
  hipAt: Point,
  target: FoundTarget,
): PlacedLeg {
  const pole = leg.foot?.knee ?? rotate(pelvis.turned, [1, 0, 0.06]);
  const sole = normalize(leg.foot?.sole ?? (target.normal === null ? [0, -1, 0] : scale(target.normal, -1)));
  const up = scale(sole, -1);
  const guess = Math.abs(rotate(pelvis.turned, [1, 0, 0])[1]) > 0.8 ? [0, -1, 0] : [1, 0, 0];
  const ahead = across(leg.foot?.toes ?? rotate(pelvis.turned, guess as unknown as Point), up);
  const turned: Rotation = fromAxes(ahead, up, cross(ahead, up));
  const ankleAt = add(target.at, scale(rotate(turned, touchOffset(leg, build)), -1));
  const bent = bendLimb(hipAt, ankleAt, [build.thigh, build.shank], pole, 1);
  return withToes(
    leg,
    build,
    { at: hipAt, turned: bent.upper },
    { at: bent.middle, turned: bent.lower },
    { at: bent.end, turned },
    bent.short,
  );
}
