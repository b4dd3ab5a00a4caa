import type { Prop, PropKind, Spot } from "#content";
import type { Point } from "../geometry/point.ts";
import { add } from "../geometry/point.ts";
import type { Rotation } from "../geometry/rotation.ts";
import { aboutX, aboutY, aboutZ, compose, noRotation, rotate } from "../geometry/rotation.ts";

export type PropTone = "mat" | "wood" | "pad" | "ball" | "foam" | "cloth" | "metal" | "wall" | "strap";

/** A simple solid: a box with rounded edges, a ball, or a cylinder along its own z. */
export interface PropSolid {
  readonly shape: "box" | "ball" | "cylinder";
  readonly middle: Point;
  readonly turned: Rotation;
  /** Half of length, height and width; a ball's and a cylinder's radius is the second. */
  readonly half: Point;
  readonly edge: number;
  readonly tone: PropTone;
}

export interface PropShape {
  readonly name: string;
  readonly kind: PropKind;
  readonly middle: Point;
  readonly turned: Rotation;
  readonly solids: readonly PropSolid[];
  /** Gives way by up to 3 cm. */
  readonly isSoft: boolean;
  /** Drawn without lines between its pieces. */
  readonly isSeamless?: boolean;
}

/** Length (along x), height, width (along z) in metres. */
const usualSizes: Readonly<Record<PropKind, Spot>> = {
  mat: [1.85, 0.012, 0.66],
  table: [1.9, 0.74, 0.72],
  bench: [1.15, 0.45, 0.34],
  chair: [0.42, 0.45, 0.42],
  bed: [2.0, 0.5, 1.2],
  wall: [0.05, 2.0, 1.3],
  block: [0.23, 0.15, 0.1],
  "tennis-ball": [0.067, 0.067, 0.067],
  softball: [0.097, 0.097, 0.097],
  "lacrosse-ball": [0.064, 0.064, 0.064],
  "stability-ball": [0.62, 0.62, 0.62],
  roller: [0.15, 0.15, 0.45],
  bolster: [0.22, 0.16, 0.62],
  pillow: [0.34, 0.1, 0.5],
  cushion: [0.38, 0.08, 0.38],
  wedge: [0.6, 0.3, 0.55],
  pad: [0.4, 0.03, 0.32],
  blanket: [0.3, 0.05, 0.4],
  towel: [0.25, 0.03, 0.2],
  anchor: [0.06, 0.5, 0.06],
  stick: [0.025, 0.025, 1],
};

const softKinds: ReadonlySet<PropKind> = new Set([
  "tennis-ball",
  "softball",
  "lacrosse-ball",
  "stability-ball",
  "roller",
  "bolster",
  "pillow",
  "cushion",
  "wedge",
  "pad",
  "blanket",
  "towel",
  "bed",
]);

function sizeOf(prop: Prop): Spot {
  return prop.size ?? usualSizes[prop.kind];
}

interface Piece {
  readonly shape: PropSolid["shape"];
  readonly at: Point;
  readonly half: Point;
  readonly edge: number;
  readonly tone: PropTone;
  readonly turned?: Rotation;
}

const box = (at: Point, half: Point, tone: PropTone, edge = 0.006): Piece => ({
  shape: "box",
  at,
  half,
  edge,
  tone,
});

/** Pieces told from the middle of the underside. */
function piecesOf(kind: PropKind, [length, height, width]: Spot): readonly Piece[] {
  const [l, h, w] = [length / 2, height / 2, width / 2];
  switch (kind) {
    case "mat":
      return [box([0, -h, 0], [l, h, w], "mat", 0.004)];
    case "table":
    case "bench":
      return [
        ...legs(l, height, w, kind === "table" ? 0.03 : 0.022, "wood"),
        box([0, height - 0.04, 0], [l, 0.04, w], "pad", 0.02),
      ];
    case "bed":
      return [
        box([0, height * 0.25, 0], [l, height * 0.25, w], "wood", 0.01),
        box([0, height * 0.75, 0], [l, height * 0.25, w], "cloth", 0.05),
      ];
    case "chair":
      return chair(l, height, w);
    case "wall":
      return [box([-l, h, 0], [l, h, w], "wall", 0.002)];
    case "tennis-ball":
    case "softball":
    case "lacrosse-ball":
    case "stability-ball":
      return [
        {
          shape: "ball",
          at: [0, h, 0],
          half: [h, h, h],
          edge: 0,
          tone: kind === "stability-ball" ? "foam" : "ball",
        },
      ];
    case "roller":
      return [{ shape: "cylinder", at: [0, h, 0], half: [h, h, w], edge: 0.006, tone: "foam" }];
    case "stick":
      return [{ shape: "cylinder", at: [0, h, 0], half: [h, h, w], edge: 0.004, tone: "wood" }];
    case "bolster":
      return [box([0, h, 0], [l, h, w], "cloth", Math.min(l, h) * 0.8)];
    case "pillow":
    case "cushion":
      return [box([0, h, 0], [l, h, w], "cloth", h * 0.9)];
    case "wedge":
      return wedge(length, height, w);
    case "block":
      return [box([0, h, 0], [l, h, w], "foam", 0.01)];
    case "anchor":
      return [box([0, h, 0], [l, h, w], "wood", 0.008)];
    case "pad":
    case "blanket":
    case "towel":
      return [box([0, h, 0], [l, h, w], "cloth", h * 0.9)];
  }
}

function chair(l: number, height: number, w: number): readonly Piece[] {
  return [
    ...legs(l, height, w, 0.017, "wood"),
    box([0, height - 0.018, 0], [l, 0.018, w], "wood", 0.012),
    box([-l + 0.015, height + 0.34, 0], [0.014, 0.1, w], "wood", 0.012),
    box([-l + 0.015, height + 0.2, w - 0.017], [0.014, 0.22, 0.017], "wood"),
    box([-l + 0.015, height + 0.2, -w + 0.017], [0.014, 0.22, 0.017], "wood"),
  ];
}

/** A slope of firm cushions. */
function wedge(length: number, height: number, w: number): readonly Piece[] {
  const slope = Math.atan2(height, length);
  const long = Math.hypot(length, height) / 2;
  return [
    {
      ...box([0, height / 2 - 0.06, 0], [long, 0.06, w], "cloth", 0.05),
      turned: aboutZ((slope * 180) / Math.PI),
    },
    box([length * 0.225, height * 0.25, 0], [length * 0.25, height * 0.25, w * 0.94], "cloth", 0.03),
  ];
}

function legs(l: number, height: number, w: number, half: number, tone: PropTone): readonly Piece[] {
  const tall = (height - 0.04) / 2;
  const inset = half * 2.2;
  return [1, -1].flatMap((x) =>
    [1, -1].map((z) => box([x * (l - inset), tall, z * (w - inset)], [half, tall, half], tone, 0.004)),
  );
}

/** A prop in the room, the middle of its underside at `at`. */
export function shapeProp(prop: Prop, at: Point): PropShape {
  const turned = compose(aboutY(-(prop.turn ?? 0)), aboutZ(prop.slope ?? 0));
  const solids = piecesOf(prop.kind, sizeOf(prop)).map((piece): PropSolid => ({
    shape: piece.shape,
    middle: add(at, rotate(turned, piece.at)),
    turned: compose(turned, piece.turned ?? noRotation),
    half: piece.half,
    edge: piece.edge,
    tone: piece.tone,
  }));
  return {
    name: prop.name ?? prop.kind,
    kind: prop.kind,
    middle: at,
    turned,
    solids,
    isSoft: softKinds.has(prop.kind),
  };
}

/** The floor: all below y = 0. */
export const floor: PropShape = {
  name: "floor",
  kind: "mat",
  middle: [0, 0, 0],
  turned: noRotation,
  solids: [{ shape: "box", middle: [0, -5, 0], turned: aboutX(0), half: [50, 5, 50], edge: 0, tone: "mat" }],
  isSoft: false,
};

/** Distance to the surface in metres, negative inside. */
export function distanceToPropSolid(p: Point, solid: PropSolid): number {
  return distanceFrom(p[0], p[1], p[2], solid);
}

/** The same without making a point: rays ask millions of times. */
export function distanceFrom(px: number, py: number, pz: number, solid: PropSolid): number {
  const { half, edge, middle, turned } = solid;
  const dx = px - middle[0];
  const dy = py - middle[1];
  const dz = pz - middle[2];
  if (solid.shape === "ball") return Math.sqrt(dx * dx + dy * dy + dz * dz) - half[1];
  // Turned back into the solid's own axes by the inverse quaternion.
  const [qx, qy, qz, w] = turned;
  const tx = 2 * (qz * dy - qy * dz);
  const ty = 2 * (qx * dz - qz * dx);
  const tz = 2 * (qy * dx - qx * dy);
  const x = dx + w * tx + qz * ty - qy * tz;
  const y = dy + w * ty + qx * tz - qz * tx;
  const z = dz + w * tz + qy * tx - qx * ty;
  if (solid.shape === "cylinder") {
    const radial = Math.sqrt(x * x + y * y) - half[1] + edge;
    const axial = Math.abs(z) - half[2] + edge;
    const outX = Math.max(radial, 0);
    const outY = Math.max(axial, 0);
    return Math.min(Math.max(radial, axial), 0) + Math.sqrt(outX * outX + outY * outY) - edge;
  }
  const a = Math.abs(x) - half[0] + edge;
  const b = Math.abs(y) - half[1] + edge;
  const c = Math.abs(z) - half[2] + edge;
  const outA = Math.max(a, 0);
  const outB = Math.max(b, 0);
  const outC = Math.max(c, 0);
  return Math.min(Math.max(a, b, c), 0) + Math.sqrt(outA * outA + outB * outB + outC * outC) - edge;
}

export function distanceToProp(p: Point, prop: PropShape): number {
  return Math.min(...prop.solids.map((solid) => distanceToPropSolid(p, solid)));
}

/** Which way the surface faces at or near a point. */
export function normalOfProp(p: Point, prop: PropShape): Point {
  const e = 0.002;
  const slope = (axis: 0 | 1 | 2): number => {
    const shift: Point = [axis === 0 ? e : 0, axis === 1 ? e : 0, axis === 2 ? e : 0];
    return (
      distanceToProp(add(p, shift), prop) -
      distanceToProp([p[0] - shift[0], p[1] - shift[1], p[2] - shift[2]], prop)
    );
  };
  const raw: Point = [slope(0), slope(1), slope(2)];
  const size = Math.hypot(raw[0], raw[1], raw[2]) || 1;
  return [raw[0] / size, raw[1] / size, raw[2] / size];
}
