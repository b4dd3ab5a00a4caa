import { distanceToSolid } from "#body";
import type { Group, Solid } from "#body";

/** Clothes end in edges and fingers are thin: at the steps of this mesh both would be rags. */
const leftOut: ReadonlySet<Group> = new Set([
  "right-sleeve",
  "left-sleeve",
  "right-short",
  "left-short",
  "hair",
]);

/** Metres over which the solids of a part, and the parts with the trunk, melt into each other. */
const within = 0.035;
const joints = { arm: 0.045, leg: 0.05, other: 0.03 };
/** Hands are mittens here. */
const mitten = { melt: 0.03, swell: 0.003 };

/** The body without clothes, hair and single fingers, as one signed distance in metres. */
export function plainBody(solids: readonly Solid[]): (x: number, y: number, z: number) => number {
  const parts = new Map<string, Solid[]>();
  for (const solid of solids)
    if (!leftOut.has(solid.group)) {
      const part = partOf(solid.group);
      parts.set(part, [...(parts.get(part) ?? []), solid]);
    }
  const melted = (part: string, over: number) => {
    const list = parts.get(part) ?? [];
    return (x: number, y: number, z: number) =>
      list.reduce((nearest, solid) => melt(nearest, distanceToSolid(x, y, z, solid), over), 1e3);
  };
  const trunk = melted("trunk", 0.06);
  const head = melted("head", within);
  const limbs = (["right", "left"] as const).map((side) => ({
    arm: melted(`${side}-arm`, within),
    hand: melted(`${side}-hand`, mitten.melt),
    leg: melted(`${side}-leg`, within),
  }));
  return (x, y, z) => {
    const torso = melt(trunk(x, y, z), head(x, y, z), joints.other);
    return limbs.reduce((nearest, { arm, hand, leg }) => {
      const whole = melt(arm(x, y, z), hand(x, y, z) - mitten.swell, joints.other);
      return Math.min(nearest, melt(torso, whole, joints.arm), melt(torso, leg(x, y, z), joints.leg));
    }, torso);
  };
}

function partOf(group: Group): string {
  if (group === "bust") return "trunk";
  if (group === "neck" || group === "face") return "head";
  return group.replace("-foot", "-leg");
}

/** The smaller of two distances, rounded where they meet. */
function melt(one: number, other: number, over: number): number {
  const gap = Math.abs(one - other);
  const nearest = Math.min(one, other);
  return gap >= over ? nearest : nearest - ((over - gap) ** 2 / over) * 0.25;
}
