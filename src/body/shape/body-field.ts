import type { Point } from "../geometry/point.ts";
import { dot } from "../geometry/point.ts";
import { rotate } from "../geometry/rotation.ts";
import type { Build } from "../skeleton/build.ts";
import type { BodySide, Frame, Joints } from "../skeleton/joint.ts";
import { pointIn } from "../skeleton/joint.ts";
import type { Group, Solid } from "./solid.ts";
import { blends, smoothUnion } from "./smooth-union.ts";
import { distanceToSolid } from "./solid.ts";

export type Region = "skin" | "hair" | "shirt" | "shorts" | "shoe" | "sole";
/** What moves as one: lines are drawn where one limb passes in front of another. */
export type Limb = "trunk" | "head" | `${BodySide}-${"arm" | "leg" | "hand" | "index" | "thumb"}`;

/** A cloth ends at this plane: what lies beyond `at` along `out` is cut away. */
interface Hem {
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

/** The last question's answer, kept to save the making of objects: a field is asked millions of times. */
export interface FieldAnswer {
  distance: number;
  region: Region;
  limb: Limb;
}

export interface BodyField {
  readonly distance: (x: number, y: number, z: number) => number;
  readonly ask: (x: number, y: number, z: number) => FieldAnswer;
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
  const side = x - (y > 0.045 ? 0.016 : 0.016 - (0.045 - y) * 1.1);
  const nape = (long ? 0.016 : 0.004) - y;
  return -smoothUnion(-smoothUnion(front, side, 0.022), -nape, 0.012);
}

const far = 1e3;
/** The body as one signed distance in metres, made of these solids (all, or those near a ray). */
export function bodyField(solids: readonly Solid[], hems: Hems): BodyField {
  const groups = new Map<Group, readonly Solid[]>();
  for (const solid of solids) groups.set(solid.group, [...(groups.get(solid.group) ?? []), solid]);
  const of = (group: Group): ((x: number, y: number, z: number) => number) => {
    const list = groups.get(group);
    const k = blends[group];
    if (list === undefined) return () => far;
    return (x, y, z) => {
      let nearest = far;
      for (const solid of list) nearest = smoothUnion(nearest, distanceToSolid(x, y, z, solid), k);
      return nearest;
    };
  };
  const trunk = of("trunk");
  const bust = of("bust");
  const neck = of("neck");
  const head = of("head");
  const hair = of("hair");
  const face = of("face");
  const sides = (["right", "left"] as const).map((side) => ({
    sleeve: of(`${side}-sleeve`),
    short: of(`${side}-short`),
    arm: of(`${side}-arm`),
    hand: of(`${side}-hand`),
    index: of(`${side}-index`),
    thumb: of(`${side}-thumb`),
    handLimb: `${side}-hand` as Limb,
    indexLimb: `${side}-index` as Limb,
    thumbLimb: `${side}-thumb` as Limb,
    sole: hems.soles[side],
    leg: of(`${side}-leg`),
    foot: of(`${side}-foot`),
    sleeveHem: hems.sleeves[side],
    shortHem: hems.shorts[side],
    armLimb: `${side}-arm` as Limb,
    legLimb: `${side}-leg` as Limb,
  }));
  const beyond = (hem: Hem, x: number, y: number, z: number): number =>
    x * hem.out[0] + y * hem.out[1] + z * hem.out[2] - hem.level;
  const answer: FieldAnswer = { distance: far, region: "skin", limb: "trunk" };

  /** Takes the candidate if it is nearer. */
  const offer = (distance: number, region: Region, limb: Limb): void => {
    if (distance >= answer.distance) return;
    answer.distance = distance;
    answer.region = region;
    answer.limb = limb;
  };

  const ask = (x: number, y: number, z: number): FieldAnswer => {
    answer.distance = far;
    const torso = smoothUnion(trunk(x, y, z), bust(x, y, z), 0.035);
    const cut = beyond(hems.shirt, x, y, z);
    const shirt = Math.max(torso - 0.006, cut);
    const collar = Math.hypot(x - hems.collar.at[0], y - hems.collar.at[1], z - hems.collar.at[2]);
    const isBare = collar < hems.collar.radius;
    offer(torso, isBare ? "skin" : cut < 0.002 ? "shirt" : "shorts", "trunk");
    if (!isBare) offer(shirt, "shirt", "trunk");
    const neckIn = neck(x, y, z);
    offer(smoothUnion(neckIn, torso, 0.03), isBare || neckIn < torso ? "skin" : "shirt", "trunk");
    for (const side of sides) {
      const sleeveRaw = side.sleeve(x, y, z);
      if (sleeveRaw < 0.3) {
        const hem = beyond(side.sleeveHem, x, y, z);
        const sleeve = Math.max(sleeveRaw, hem);
        const joined = smoothUnion(torso, sleeve, 0.045);
        offer(
          joined,
          isBare ? "skin" : cut < 0.002 ? "shirt" : "shorts",
          sleeve < torso ? side.armLimb : "trunk",
        );
      }
      const shortRaw = side.short(x, y, z);
      if (shortRaw < 0.3) {
        const short = Math.max(shortRaw, beyond(side.shortHem, x, y, z));
        const joined = smoothUnion(torso, short, 0.05);
        if (joined < shirt || cut > 0)
          offer(
            joined,
            cut < 0.002 && torso < short ? "shirt" : "shorts",
            short < torso ? side.legLimb : "trunk",
          );
      }
      const arm = side.arm(x, y, z);
      const hand = side.hand(x, y, z);
      offer(smoothUnion(arm, hand, 0.016), "skin", arm < hand ? side.armLimb : side.handLimb);
      if (hand < 0.1) {
        offer(
          smoothUnion(side.index(x, y, z), hand, 0.005),
          "skin",
          side.index(x, y, z) < hand ? side.indexLimb : side.handLimb,
        );
        offer(
          smoothUnion(side.thumb(x, y, z), hand, 0.008),
          "skin",
          side.thumb(x, y, z) < hand ? side.thumbLimb : side.handLimb,
        );
      }
      offer(side.leg(x, y, z), "skin", side.legLimb);
      offer(side.foot(x, y, z), beyond(side.sole, x, y, z) > 0 ? "sole" : "shoe", side.legLimb);
    }
    const skull = head(x, y, z);
    if (skull < 0.2) {
      offer(smoothUnion(skull, neckIn, 0.018), "skin", skull < neckIn ? "head" : "trunk");
      offer(smoothUnion(face(x, y, z), skull, 0.012), "skin", "head");
    }
    const hairIn = hair(x, y, z);
    if (hairIn < 0.2) offer(Math.max(hairIn, hems.hairline(x, y, z)), "hair", "head");
    return answer;
  };
  return { ask, distance: (x, y, z) => ask(x, y, z).distance };
}
