import type { ArmPose } from "#content";
import type { Point } from "../geometry/point.ts";
import { across, add, cross, dot, normalize, origin, scale, subtract } from "../geometry/point.ts";
import type { Rotation } from "../geometry/rotation.ts";
import { aboutX, aboutY, aboutZ, compose, fromAxes, inverse, rotate } from "../geometry/rotation.ts";
import type { Build } from "../skeleton/build.ts";
import type { Frame } from "../skeleton/joint.ts";
import { pointIn } from "../skeleton/joint.ts";
import { bendLimb } from "./bend-limb.ts";
import type { FoundTarget } from "./reach.ts";

export interface PlacedArm {
  readonly shoulder: Frame;
  readonly elbow: Frame;
  readonly wrist: Frame;
  readonly knuckles: Frame;
  readonly fingers: Frame;
  readonly short: number;
}

/** The shoulder blade starts to rise with the arm at about 40 degrees and adds a third of the way. */
function blade(arm: ArmPose, elevation: number): { raise: number; forward: number } {
  const { raise = 0, forward = 0 } = arm.girdle ?? {};
  return { raise: raise + Math.max(0, elevation - 40) * 0.22, forward };
}

function shoulderAt(arm: ArmPose, build: Build, chest: Frame, elevation: number): Point {
  const { raise, forward } = blade(arm, elevation);
  const clavicle = build.shoulderHalf * 0.86;
  const sin = (degrees: number): number => Math.sin((degrees * Math.PI) / 180);
  return pointIn(chest, [
    -0.012 + clavicle * sin(forward),
    build.chest * 0.8 + clavicle * sin(raise),
    build.shoulderHalf - clavicle * (1 - Math.cos((raise * Math.PI) / 180)),
  ]);
}

/** The right arm; the left one is placed in a mirror. */
export function placeArm(arm: ArmPose, build: Build, chest: Frame, target: FoundTarget | null): PlacedArm {
  if (arm.hand !== undefined && target !== null) return reachWithArm(arm, build, chest, target);
  const { flexion = 0, abduction = 0, rotation = 0 } = arm.shoulder ?? {};
  const turned = compose(chest.turned, aboutZ(flexion), aboutX(-abduction), aboutY(-rotation));
  const down = rotate(compose(inverse(chest.turned), turned), [0, -1, 0]);
  const elevation = (Math.acos(Math.max(-1, Math.min(1, -down[1]))) * 180) / Math.PI;
  const shoulder: Frame = { at: shoulderAt(arm, build, chest, elevation), turned };
  const elbow: Frame = {
    at: pointIn(shoulder, [0, -build.upperArm, 0]),
    turned: compose(turned, aboutZ(arm.elbow ?? 8)),
  };
  const wristTurn = compose(elbow.turned, aboutY(arm.forearm ?? 15), aboutX(arm.wrist ?? 0));
  return withHand(
    arm,
    build,
    shoulder,
    elbow,
    {
      at: pointIn(elbow, [0, -build.forearm, 0]),
      turned: wristTurn,
    },
    0,
  );
}

function withHand(
  arm: ArmPose,
  build: Build,
  shoulder: Frame,
  elbow: Frame,
  wrist: Frame,
  short: number,
): PlacedArm {
  const curl = arm.curl ?? (arm.hand === undefined ? 14 : 8);
  const knuckles: Frame = {
    at: pointIn(wrist, [0, -build.hand * 0.5, 0]),
    turned: compose(wrist.turned, aboutX(curl)),
  };
  const fingers: Frame = {
    at: pointIn(knuckles, [0, -build.hand * 0.26, 0]),
    turned: compose(knuckles.turned, aboutX(curl * 1.2)),
  };
  return { shoulder, elbow, wrist, knuckles, fingers, short };
}

function handTurn(arm: ArmPose, forearm: Point, normal: Point | null, palmGuess: Point): Rotation {
  const palm = arm.hand?.palm ?? (normal === null ? palmGuess : scale(normal, -1));
  const facing = normalize(palm);
  const wanted = arm.hand?.fingers ?? forearm;
  const ahead = across(wanted, facing);
  const z = scale(facing, -1);
  const y = scale(ahead, -1);
  return fromAxes(cross(y, z), y, z);
}

function reachWithArm(arm: ArmPose, build: Build, chest: Frame, target: FoundTarget): PlacedArm {
  const touches = arm.hand?.with ?? "palm";
  const pole = arm.hand?.elbow ?? rotate(chest.turned, [-0.6, -0.5, 0.65]);
  const rest = pointIn(chest, [0, build.chest * 0.8, build.shoulderHalf]);
  const chestUp = rotate(chest.turned, [0, 1, 0]);
  const rise = dot(normalize(subtract(target.at, rest)), chestUp);
  const elevation = (Math.acos(Math.max(-1, Math.min(1, -rise))) * 180) / Math.PI;
  const from = shoulderAt(arm, build, chest, elevation * 0.8);
  const offset: Point =
    touches === "palm"
      ? [0, -build.hand * 0.42, -0.016]
      : touches === "fingertips"
        ? [0, -build.hand * 0.97, -0.006]
        : origin;
  const palmGuess = rotate(chest.turned, [0, 0, -1]);
  let forearm = normalize(subtract(target.at, from));
  let wristAt = target.at;
  let bent = bendLimb(from, wristAt, [build.upperArm, build.forearm], pole, -1);
  let turned = handTurn(arm, forearm, target.normal, palmGuess);
  for (let round = 0; round < 6; round += 1) {
    turned = handTurn(arm, forearm, target.normal, palmGuess);
    wristAt = add(target.at, scale(rotate(turned, offset), -1));
    bent = bendLimb(from, wristAt, [build.upperArm, build.forearm], pole, -1);
    forearm = normalize(subtract(bent.end, bent.middle));
  }
  return withHand(
    arm,
    build,
    { at: from, turned: bent.upper },
    { at: bent.middle, turned: bent.lower },
    { at: bent.end, turned },
    bent.short,
  );
}
