import type { Point } from "../geometry/point.ts";
import { dot } from "../geometry/point.ts";
import { rotate } from "../geometry/rotation.ts";
import type { Build } from "../skeleton/build.ts";
import type { BodySide, Frame, Joints } from "../skeleton/joint.ts";
import { pointIn } from "../skeleton/joint.ts";
import { smoothUnion } from "./smooth-union.ts";

/** A cloth ends at this plane: what lies beyond `at` along `out` is cut away. */
export interface Hem {
  readonly out: Point;
  readonly level: number;
}

export interface Hems {
  readonly shirt: Hem;
  readonly shorts: Readonly<Record<BodySide, Hem>>;
  readonly sleeves: Readonly<Record<BodySide, Hem>>;
  readonly soles: Readonly<Record<BodySide, Hem>>;
  readonly collar: { readonly at: Point; readonly radius: number };
  readonly hairline: (x: number, y: number, z: number) => number;
}

function hemAt(frame: Frame, offset: Point, out: Point): Hem {
  const direction = rotate(frame.turned, out);
  return { out: direction, level: dot(pointIn(frame, offset), direction) };
}

/** Where garments and hair end, for a body whose joints are placed. */
export function hemsOf(joints: Joints, build: Build): Hems {
  const isFemale = build.name === "female";
  const shorts = (side: BodySide): Hem =>
    hemAt(joints[`${side}-hip`], [0, -build.thigh * (isFemale ? 0.44 : 0.52), 0], [0.12, -1, 0]);
  const sleeve = (side: BodySide): Hem =>
    hemAt(joints[`${side}-shoulder`], [0, -build.upperArm * (isFemale ? 0.42 : 0.52), 0], [0, -1, 0]);
  const sole = (side: BodySide): Hem =>
    hemAt(joints[`${side}-ankle`], [0, -build.ankleHeight + 0.013, 0], [0.02, -1, 0]);
  const head = joints.head;
  const h = build.head / 0.21;
  const axes = (
    [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ] as const
  ).map((axis) => rotate(head.turned, axis));
  const [ax, ay, az] = axes as [Point, Point, Point];
  const bun = isFemale;
  return {
    shirt: hemAt(joints.pelvis, [0, build.pelvis * 0.5, 0], [0, -1, 0]),
    shorts: { right: shorts("right"), left: shorts("left") },
    sleeves: { right: sleeve("right"), left: sleeve("left") },
    soles: { right: sole("right"), left: sole("left") },
    collar: { at: pointIn(joints.neck, [0.012, 0.012, 0]), radius: isFemale ? 0.082 : 0.078 },
    hairline: (px, py, pz) => {
      const dx = px - head.at[0];
      const dy = py - head.at[1];
      const dz = pz - head.at[2];
      const x = (dx * ax[0] + dy * ax[1] + dz * ax[2]) / h;
      const y = (dx * ay[0] + dy * ay[1] + dz * ay[2]) / h;
      const z = Math.abs(dx * az[0] + dy * az[1] + dz * az[2]) / h;
      return hairCut(x, y, z, bun) * h;
    },
  };
}

/** Negative where there is hair: above the forehead and temple, behind the ear, down to the nape. */
function hairCut(x: number, y: number, z: number, long: boolean): number {
  const temple = Math.max(0, z - 0.045) * 0.5;
  const front = (long ? 0.122 : 0.118) + 0.3 * (x - 0.03) - temple - y;
  const side = x - (y > 0.05 ? 0.03 : 0.03 - (0.05 - y) * 1.5);
  const nape = (long ? 0.016 : 0.004) - y;
  return -smoothUnion(-smoothUnion(front, side, 0.022), -nape, 0.012);
}
