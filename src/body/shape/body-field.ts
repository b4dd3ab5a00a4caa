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
const nowhere = (): number => far;
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
  const trunk = of("trunk") ?? nowhere;
  const bust = of("bust");
  const offerHead = headField(of, hems, offer);
  const sides = ["right", "left"] as const;
  const hasTrunk = bust !== null || trunk !== nowhere;
  // Most of the body is far from a ray: what is not there costs nothing.
  const offerCloths = sides.flatMap((side) => clothField(side, of, hems, offer) ?? []);
  const offerSkins = sides.flatMap((side) => skinField(side, of, hems, offer) ?? []);
  const { shirt: shirtHem, collar } = hems;
  const ask = (x: number, y: number, z: number): FieldAnswer => {
    answer.distance = far;
    let torso = far;
    let cut = -far;
    let isBare = false;
    if (hasTrunk || offerCloths.length > 0 || offerHead !== null) {
      torso = trunk(x, y, z);
      if (bust !== null) torso = smoothUnion(torso, bust(x, y, z), 0.035);
      cut = beyond(shirtHem, x, y, z);
      const [dx, dy, dz] = [x - collar.at[0], y - collar.at[1], z - collar.at[2]];
      isBare = dx * dx + dy * dy + dz * dz < collar.radius * collar.radius;
      offer(torso, isBare ? "skin" : cut < 0.002 ? "shirt" : "shorts", "trunk");
      if (!isBare) offer(Math.max(torso - 0.006, cut), "shirt", "trunk");
    }
    for (const offerCloth of offerCloths) offerCloth(x, y, z, torso, cut, isBare);
    for (const offerSkin of offerSkins) offerSkin(x, y, z);
    if (offerHead !== null) offerHead(x, y, z, torso, isBare);
    return answer;
  };
  return { ask, distance: (x, y, z) => ask(x, y, z).distance };
}

type Offer = (distance: number, region: Region, limb: Limb) => void;
/** Null where the group has no solid. */
type GroupDistance = (group: Group) => Distance | null;

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
    if (group === undefined) return null;
    const [only] = group;
    if (only !== undefined && group.length === 1) return (x, y, z) => distanceToSolid(x, y, z, only);
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

type OfferCloth = (x: number, y: number, z: number, torso: number, cut: number, isBare: boolean) => void;
type OfferSkin = (x: number, y: number, z: number) => void;

/** Sleeve and leg of the shorts, which flow out of the trunk; those that are there. */
function clothField(side: BodySide, of: GroupDistance, hems: Hems, offer: Offer): readonly OfferCloth[] {
  const sleeveRaw = of(`${side}-sleeve`);
  const shortRaw = of(`${side}-short`);
  const sleeveHem = hems.sleeves[side];
  const shortHem = hems.shorts[side];
  const arm: Limb = `${side}-arm`;
  const leg: Limb = `${side}-leg`;
  const cloths: OfferCloth[] = [];
  if (sleeveRaw !== null)
    cloths.push((x, y, z, torso, cut, isBare) => {
      const sleeveNear = sleeveRaw(x, y, z);
      if (sleeveNear >= 0.3) return;
      const sleeve = Math.max(sleeveNear, beyond(sleeveHem, x, y, z));
      const region = isBare ? "skin" : cut < 0.002 ? "shirt" : "shorts";
      offer(smoothUnion(torso, sleeve, 0.045), region, sleeve < torso ? arm : "trunk");
    });
  if (shortRaw !== null)
    cloths.push((x, y, z, torso, cut) => {
      const shortNear = shortRaw(x, y, z);
      if (shortNear >= 0.3) return;
      const short = Math.max(shortNear, beyond(shortHem, x, y, z));
      const joined = smoothUnion(torso, short, 0.05);
      if (joined >= Math.max(torso - 0.006, cut) && cut <= 0) return;
      offer(joined, cut < 0.002 && torso < short ? "shirt" : "shorts", short < torso ? leg : "trunk");
    });
  return cloths;
}

/** Arm, hand with its fingers, leg and shoe; those that are there. */
function skinField(side: BodySide, of: GroupDistance, hems: Hems, offer: Offer): readonly OfferSkin[] {
  const skins: OfferSkin[] = [];
  const armAt = of(`${side}-arm`);
  const handAt = of(`${side}-hand`);
  const fingers = (["index", "thumb"] as const).flatMap((name) => {
    const at = of(`${side}-${name}`);
    return at === null ? [] : [{ at, limb: `${side}-${name}` as const, k: name === "index" ? 0.005 : 0.008 }];
  });
  const [arm, hand, leg]: readonly [Limb, Limb, Limb] = [`${side}-arm`, `${side}-hand`, `${side}-leg`];
  if (armAt !== null || handAt !== null || fingers.length > 0)
    skins.push((x, y, z) => {
      const armNear = armAt === null ? far : armAt(x, y, z);
      const handNear = handAt === null ? far : handAt(x, y, z);
      offer(smoothUnion(armNear, handNear, 0.016), "skin", armNear < handNear ? arm : hand);
      if (handNear >= 0.1) return;
      for (const { at, limb, k } of fingers) {
        const near = at(x, y, z);
        offer(smoothUnion(near, handNear, k), "skin", near < handNear ? limb : hand);
      }
    });
  const legAt = of(`${side}-leg`);
  if (legAt !== null)
    skins.push((x, y, z) => {
      offer(legAt(x, y, z), "skin", leg);
    });
  const footAt = of(`${side}-foot`);
  const sole = hems.soles[side];
  if (footAt !== null)
    skins.push((x, y, z) => {
      offer(footAt(x, y, z), beyond(sole, x, y, z) > 0 ? "sole" : "shoe", leg);
    });
  return skins;
}

type Five = readonly [Distance, Distance, Distance, Distance, Distance];

/** Neck, skull, face, hair and ears; null where none of them is near. */
function headField(of: GroupDistance, hems: Hems, offer: Offer) {
  const parts = [of("neck"), of("head"), of("hair"), of("face"), of("ear")] as const;
  if (parts.every((at) => at === null)) return null;
  const [neckAt, skullAt, hairAt, faceAt, earAt] = parts.map((at) => at ?? nowhere) as unknown as Five;
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
