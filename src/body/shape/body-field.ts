import type { BodySide } from "../skeleton/joint.ts";
import type { Hem, Hems } from "./hems.ts";
import { blends, smoothUnion } from "./smooth-union.ts";
import type { Group, Solid } from "./solid.ts";
import { distanceToSolid } from "./solid.ts";

export type Region = "skin" | "hair" | "shirt" | "shorts" | "shoe" | "sole";
/** What moves as one: lines are drawn where one limb passes in front of another. */
export type Limb = "trunk" | "head" | "ear" | `${BodySide}-${"arm" | "leg" | "hand" | "index" | "thumb"}`;

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

const far = 1e3;
type Distance = (x: number, y: number, z: number) => number;

/** The body as one signed distance in metres, made of these solids (all, or those near a ray). */
export function bodyField(solids: readonly Solid[], hems: Hems): BodyField {
  const of = groupDistances(solids);
  const answer: FieldAnswer = { distance: far, region: "skin", limb: "trunk" };
  /** Takes the candidate if it is nearer. */
  const offer: Offer = (distance, region, limb) => {
    if (distance >= answer.distance) return;
    answer.distance = distance;
    answer.region = region;
    answer.limb = limb;
  };
  const trunk = of("trunk");
  const bust = of("bust");
  const offerHead = headField(of, hems, offer);
  const offerSides = (["right", "left"] as const).map((side) => {
    const offerCloth = clothField(side, of, hems, offer);
    const offerSkin = skinField(side, of, hems, offer);
    return { offerCloth, offerSkin };
  });
  const { shirt: shirtHem, collar } = hems;
  const ask = (x: number, y: number, z: number): FieldAnswer => {
    answer.distance = far;
    const torso = smoothUnion(trunk(x, y, z), bust(x, y, z), 0.035);
    const cut = beyond(shirtHem, x, y, z);
    const isBare = Math.hypot(x - collar.at[0], y - collar.at[1], z - collar.at[2]) < collar.radius;
    offer(torso, isBare ? "skin" : cut < 0.002 ? "shirt" : "shorts", "trunk");
    if (!isBare) offer(Math.max(torso - 0.006, cut), "shirt", "trunk");
    for (const { offerCloth, offerSkin } of offerSides) {
      offerCloth(x, y, z, torso, cut, isBare);
      offerSkin(x, y, z);
    }
    offerHead(x, y, z, torso, isBare);
    return answer;
  };
  return { ask, distance: (x, y, z) => ask(x, y, z).distance };
}

type Offer = (distance: number, region: Region, limb: Limb) => void;
type GroupDistance = (group: Group) => Distance;

/** Solids of one group flow into each other. */
function groupDistances(solids: readonly Solid[]): GroupDistance {
  const groups = new Map<Group, Solid[]>();
  for (const solid of solids) {
    const group = groups.get(solid.group);
    if (group === undefined) groups.set(solid.group, [solid]);
    else group.push(solid);
  }
  return (name) => {
    const group = groups.get(name);
    const k = blends[name];
    if (group === undefined) return () => far;
    return (x, y, z) => {
      let nearest = far;
      for (const solid of group) nearest = smoothUnion(nearest, distanceToSolid(x, y, z, solid), k);
      return nearest;
    };
  };
}

function beyond(hem: Hem, x: number, y: number, z: number): number {
  return x * hem.out[0] + y * hem.out[1] + z * hem.out[2] - hem.level;
}

/** Sleeve and leg of the shorts, which flow out of the trunk. */
function clothField(side: BodySide, of: GroupDistance, hems: Hems, offer: Offer) {
  const sleeveRaw = of(`${side}-sleeve`);
  const shortRaw = of(`${side}-short`);
  const sleeveHem = hems.sleeves[side];
  const shortHem = hems.shorts[side];
  const arm: Limb = `${side}-arm`;
  const leg: Limb = `${side}-leg`;
  return (x: number, y: number, z: number, torso: number, cut: number, isBare: boolean): void => {
    const sleeveNear = sleeveRaw(x, y, z);
    if (sleeveNear < 0.3) {
      const sleeve = Math.max(sleeveNear, beyond(sleeveHem, x, y, z));
      const region = isBare ? "skin" : cut < 0.002 ? "shirt" : "shorts";
      offer(smoothUnion(torso, sleeve, 0.045), region, sleeve < torso ? arm : "trunk");
    }
    const shortNear = shortRaw(x, y, z);
    if (shortNear >= 0.3) return;
    const short = Math.max(shortNear, beyond(shortHem, x, y, z));
    const joined = smoothUnion(torso, short, 0.05);
    if (joined >= Math.max(torso - 0.006, cut) && cut <= 0) return;
    offer(joined, cut < 0.002 && torso < short ? "shirt" : "shorts", short < torso ? leg : "trunk");
  };
}

/** Arm, hand with its fingers, leg and shoe. */
function skinField(side: BodySide, of: GroupDistance, hems: Hems, offer: Offer) {
  const armAt = of(`${side}-arm`);
  const handAt = of(`${side}-hand`);
  const fingers = [
    { at: of(`${side}-index`), limb: `${side}-index`, k: 0.005 },
    { at: of(`${side}-thumb`), limb: `${side}-thumb`, k: 0.008 },
  ] as const;
  const legAt = of(`${side}-leg`);
  const footAt = of(`${side}-foot`);
  const sole = hems.soles[side];
  const [arm, hand, leg]: readonly [Limb, Limb, Limb] = [`${side}-arm`, `${side}-hand`, `${side}-leg`];
  return (x: number, y: number, z: number): void => {
    const armNear = armAt(x, y, z);
    const handNear = handAt(x, y, z);
    offer(smoothUnion(armNear, handNear, 0.016), "skin", armNear < handNear ? arm : hand);
    if (handNear < 0.1)
      for (const { at, limb, k } of fingers) {
        const near = at(x, y, z);
        offer(smoothUnion(near, handNear, k), "skin", near < handNear ? limb : hand);
      }
    offer(legAt(x, y, z), "skin", leg);
    offer(footAt(x, y, z), beyond(sole, x, y, z) > 0 ? "sole" : "shoe", leg);
  };
}

function headField(of: GroupDistance, hems: Hems, offer: Offer) {
  const neckAt = of("neck");
  const skullAt = of("head");
  const hairAt = of("hair");
  const faceAt = of("face");
  const earAt = of("ear");
  return (x: number, y: number, z: number, torso: number, isBare: boolean): void => {
    const neck = neckAt(x, y, z);
    offer(smoothUnion(neck, torso, 0.03), isBare || neck < torso ? "skin" : "shirt", "trunk");
    const skull = skullAt(x, y, z);
    if (skull < 0.2) {
      offer(smoothUnion(skull, neck, 0.018), "skin", skull < neck ? "head" : "trunk");
      offer(smoothUnion(faceAt(x, y, z), skull, 0.012), "skin", "head");
    }
    const hair = hairAt(x, y, z);
    if (hair < 0.2) offer(Math.max(hair, hems.hairline(x, y, z)), "hair", "head");
    offer(earAt(x, y, z), "skin", "ear");
  };
}
