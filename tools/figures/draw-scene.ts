import type { PropShape } from "#body";
import { borderOf, strokesOf } from "./join-arcs.ts";
import { isBody, isProp, labelRaster, pieceOf, thingOf, toneOf } from "./label-raster.ts";
import type { Camera } from "./camera.ts";
import type { Scene } from "./march-rays.ts";
import type { Raster } from "./raster.ts";
import { marchRays } from "./march-rays.ts";
import { firstProp, regions } from "./raster.ts";
import { simplify, smoothArcs } from "./smooth-arcs.ts";
import type { Arc } from "./trace-map.ts";
import { traceMap } from "./trace-map.ts";
import { writePath } from "./write-path.ts";
import { paint } from "./paint.ts";

/** Pixels a picture unit. */
const fineness = 0.8;
/** In pixels of the raster. */
const tolerance = { curved: 0.8, straight: 1.8 } as const;

/** Areas and, over them, lines; between them is room for what lies in the body. */
export interface DrawnScene {
  readonly fills: string;
  readonly lines: string;
  readonly raster: Raster;
}

/** The scene as SVG paths, and the raster they were traced from. */
export function drawScene(scene: Scene, camera: Camera): DrawnScene {
  const raster = marchRays(scene, camera, fineness);
  const arcs = traceArcs(raster, camera, scene.props);
  const fills = scene.props.flatMap((prop, index) => {
    const tones = [...new Set(prop.solids.map(({ tone }) => tone))];
    return tones.map((tone) => {
      const isHere = (label: number): boolean =>
        thingOf(label) === firstProp + index && prop.solids[pieceOf(label)]?.tone === tone;
      return fill(arcs, isHere, paint(tone));
    });
  });
  const body = fill(arcs, isBody, paint("skin"));
  const clothes = regions
    .slice(1)
    .map((region, index) => fill(arcs, (label) => thingOf(label) === index + 2, paint(region)));
  const shades = [1, 2].map((tone) =>
    fill(
      arcs,
      (label) => label !== 0 && toneOf(label) >= tone,
      `fill="${"#1b2440"}" fill-opacity="${tone === 1 ? ".15" : ".16"}"`,
    ),
  );
  return { fills: [...fills, body, ...clothes, ...shades].join(""), lines: strokes(arcs).join(""), raster };
}

/** Between a box and anything but the body. */
function isBoxEdge(arc: Arc, props: readonly PropShape[]): boolean {
  const isBoxy = (label: number): boolean => {
    const piece = isProp(label) ? props[thingOf(label) - firstProp]?.solids[pieceOf(label)] : undefined;
    return piece !== undefined && piece.shape === "box" && piece.edge < 0.021;
  };
  if (isBody(arc.left) || isBody(arc.right)) return false;
  return isBoxy(arc.left) || isBoxy(arc.right);
}

function traceArcs(raster: Raster, camera: Camera, props: readonly PropShape[]): readonly Arc[] {
  const traced = traceMap(labelRaster(raster, camera, fineness));
  const kept = dropSpecks(traced);
  return smoothArcs(kept, 11).map((arc) => {
    const isStraight = isBoxEdge(arc, props);
    const points = simplifyArc(arc, isStraight ? tolerance.straight : tolerance.curved);
    return { ...arc, isStraight, points: points.map(([x, y]) => [x / fineness, y / fineness] as const) };
  });
}

function simplifyArc(arc: Arc, off: number): readonly (readonly [number, number])[] {
  if (!arc.isClosed) return simplify(arc.points, off);
  const half = arc.points.length >> 1;
  return [
    ...simplify(arc.points.slice(0, half + 1), off).slice(0, -1),
    ...simplify(arc.points.slice(half), off),
  ];
}

/** Short folds that hang loose are noise. */
function dropSpecks(arcs: readonly Arc[]): readonly Arc[] {
  const ends = new Map<number, number>();
  for (const arc of arcs) for (const end of [arc.from, arc.to]) ends.set(end, (ends.get(end) ?? 0) + 1);
  return arcs.filter((arc) => {
    if (!arc.isFold || arc.left >> 2 !== arc.right >> 2 || arc.left !== arc.right) return true;
    const isLoose = ends.get(arc.from) === 1 || ends.get(arc.to) === 1;
    return arc.points.length >= (isLoose ? 19 : 3);
  });
}

function fill(arcs: readonly Arc[], isWanted: (label: number) => boolean, attributes: string): string {
  const border = borderOf(arcs, isWanted);
  return border.length === 0 ? "" : `<path ${attributes} d="${writePath(border, true)}"/>`;
}

type LineKind = "outline" | "fold" | "fine" | "hem" | "prop" | null;

function kindOf(arc: Arc): LineKind {
  const { left, right } = arc;
  if (isBody(left) && isBody(right)) {
    if (arc.isFold) return arc.isFine ? "fine" : "fold";
    return thingOf(left) === thingOf(right) ? null : "hem";
  }
  if (isBody(left) || isBody(right)) return "outline";
  if (isProp(left) && isProp(right) && thingOf(left) === thingOf(right) && pieceOf(left) === pieceOf(right))
    return null;
  return "prop";
}

const lineWidths = { prop: 2.5, hem: 2.2, fine: 2.4, fold: 4, outline: 5 } as const;

function strokes(arcs: readonly Arc[]): readonly string[] {
  return (["prop", "hem", "fine", "fold", "outline"] as const).map((kind) => {
    const data = writePath(strokesOf(arcs.filter((arc) => kindOf(arc) === kind)), false);
    if (data === "") return "";
    const colour = kind === "prop" ? paint("prop-line", "stroke") : paint("outline", "stroke");
    return `<path fill="none" ${colour} stroke-width="${String(lineWidths[kind])}" stroke-linecap="round" stroke-linejoin="round" d="${data}"/>`;
  });
}
