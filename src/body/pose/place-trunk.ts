import type { Lie, Pose, TrunkJoint } from "#content";
import type { Point } from "../geometry/point.ts";
import type { Rotation } from "../geometry/rotation.ts";
import { aboutX, aboutY, aboutZ, compose } from "../geometry/rotation.ts";
import type { Build } from "../skeleton/build.ts";
import type { Frame, MiddleJoint } from "../skeleton/joint.ts";
import { pointIn } from "../skeleton/joint.ts";

/** How the whole body stands in the room besides what the pose says; found by settling. */
export interface Stance {
  readonly at: Point;
  /** Degrees: pitch lifts the front, roll lowers the right. */
  readonly pitch: number;
  readonly roll: number;
}

const lies: Readonly<Record<Lie, Rotation>> = {
  upright: aboutX(0),
  supine: aboutZ(90),
  prone: aboutZ(-90),
  "right-side": aboutX(90),
  "left-side": aboutX(-90),
};

/** The lumbar spine takes most of bending forward, the chest most of turning (White and Panjabi 1990). */
const lumbarShare = { flexion: 0.6, bend: 0.5, rotation: 0.2 };

function turnTrunk(joint: TrunkJoint, share: { flexion: number; bend: number; rotation: number }): Rotation {
  return compose(
    aboutZ(-(joint.flexion ?? 0) * share.flexion),
    aboutX((joint.bend ?? 0) * share.bend),
    aboutY(-(joint.rotation ?? 0) * share.rotation),
  );
}

/** Pelvis, spine, neck and head by forward kinematics. */
export function placeTrunk(pose: Pose, build: Build, stance: Stance): Readonly<Record<MiddleJoint, Frame>> {
  const { tilt = 0, list = 0, turn = 0 } = pose.pelvis ?? {};
  const spine = pose.spine ?? {};
  const neckTurn = pose.neck ?? {};
  const upper = {
    flexion: 1 - lumbarShare.flexion,
    bend: 1 - lumbarShare.bend,
    rotation: 1 - lumbarShare.rotation,
  };
  const whole = { flexion: 1, bend: 1, rotation: 1 };
  const half = { flexion: 0.5, bend: 0.5, rotation: 0.5 };
  const pelvis: Frame = {
    at: stance.at,
    turned: compose(
      aboutY(-turn),
      aboutZ(stance.pitch),
      aboutX(stance.roll),
      lies[pose.lie],
      aboutZ(-tilt),
      aboutX(list),
    ),
  };
  const next = (from: Frame, offset: Point, ...turns: readonly Rotation[]): Frame => ({
    at: pointIn(from, offset),
    turned: compose(from.turned, ...turns),
  });
  const lumbar = next(pelvis, [-0.015, build.pelvis, 0], turnTrunk(spine, lumbarShare));
  const chest = next(
    lumbar,
    [0.005, build.loin, 0],
    turnTrunk(spine, upper),
    turnTrunk(pose.chest ?? {}, whole),
  );
  const neck = next(chest, [-0.02, build.chest, 0], turnTrunk(neckTurn, half));
  const head = next(neck, [0.018, build.neck, 0], turnTrunk(neckTurn, half));
  return { pelvis, lumbar, chest, neck, head };
}
