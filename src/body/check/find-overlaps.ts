import { mix } from "../geometry/point.ts";
import type { Posed } from "../pose/settle.ts";
import type { Solid } from "../shape/solid.ts";
import { distanceToSolid } from "../shape/solid.ts";

const segments = ["trunk", "head", "upper-arm", "forearm", "hand", "thigh", "shin", "foot"] as const;
type Segment = (typeof segments)[number];

interface Piece {
  readonly side: "right" | "left" | null;
  readonly segment: Segment;
  readonly solids: readonly Solid[];
}

const trunkParts: ReadonlySet<string> = new Set(["upper-back", "lower-back", "belly", "chest", "seat"]);
const ofPart: Readonly<Record<string, Segment>> = {
  elbow: "forearm",
  knee: "shin",
  heel: "foot",
  toes: "foot",
};

function pieceOf(solid: Solid): { readonly side: Piece["side"]; readonly segment: Segment } | null {
  const side = solid.part.startsWith("right-") ? "right" : solid.part.startsWith("left-") ? "left" : null;
  const name = side === null ? solid.part : solid.part.slice(side.length + 1);
  if (solid.group.endsWith("sleeve") || solid.group.endsWith("short") || solid.part === "neck") return null;
  if (name === "seat" || name === "shoulder" || trunkParts.has(name)) return { side: null, segment: "trunk" };
  if (name === "head") return { side: null, segment: "head" };
  return { side, segment: ofPart[name] ?? (name as Segment) };
}

/** Neighbours along a limb always overlap at their joint. */
const neighbours: ReadonlySet<string> = new Set([
  "trunk head",
  "trunk upper-arm",
  "upper-arm forearm",
  "forearm hand",
  "trunk thigh",
  "shin foot",
]);

/** How deep one may press into the other, metres: flesh 3 cm, bone 1 cm. */
function mostBetween(a: Piece, b: Piece): number {
  const soft = new Set<Segment>(["trunk", "thigh"]);
  const isFold = a.side === b.side && a.segment === "thigh" && b.segment === "shin";
  if (isFold) return Infinity;
  if (a.segment === "hand" && b.segment === "hand") return 0.03;
  return soft.has(a.segment) || soft.has(b.segment) ? 0.03 : 0.012;
}

/** Limbs that lie inside each other or inside the trunk. */
export function findOverlaps({ solids }: Posed): readonly string[] {
  const pieces = groupPieces(solids);
  return pieces.flatMap((a, index) =>
    pieces.slice(index + 1).flatMap((b) => {
      if (isNeighbour(a, b)) return [];
      const depth = overlapOf(a.solids, b.solids);
      if (depth <= mostBetween(a, b)) return [];
      return [`${nameOf(a)} is ${(depth * 100).toFixed(1)} cm inside ${nameOf(b)}`];
    }),
  );
}

function groupPieces(solids: readonly Solid[]): readonly Piece[] {
  const pieces = new Map<string, { side: Piece["side"]; segment: Segment; solids: Solid[] }>();
  for (const solid of solids) {
    const found = pieceOf(solid);
    if (found === null) continue;
    const key = `${found.side ?? ""} ${found.segment}`;
    const piece = pieces.get(key) ?? { ...found, solids: [] };
    piece.solids.push(solid);
    pieces.set(key, piece);
  }
  return [...pieces.values()].toSorted((a, b) => segments.indexOf(a.segment) - segments.indexOf(b.segment));
}

function isNeighbour(a: Piece, b: Piece): boolean {
  const sameSide = a.side === null || b.side === null || a.side === b.side;
  // The thighs meet at the groin.
  if (a.segment === "thigh" && b.segment === "thigh") return true;
  return sameSide && neighbours.has(`${a.segment} ${b.segment}`);
}

const nameOf = ({ side, segment }: Piece): string => (side === null ? segment : `${side} ${segment}`);

function overlapOf(a: readonly Solid[], b: readonly Solid[]): number {
  let deepest = 0;
  for (const solid of a)
    for (const place of [0, 0.2, 0.4, 0.6, 0.8, 1]) {
      const [x, y, z] = mix(solid.from, solid.to, place);
      const radius = solid.fromRadius + (solid.toRadius - solid.fromRadius) * place;
      for (const other of b) deepest = Math.max(deepest, radius - distanceToSolid(x, y, z, other));
    }
  return deepest;
}
