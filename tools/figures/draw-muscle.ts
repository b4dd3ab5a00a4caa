import type { MuscleShape, Point, Posed } from "#body";
import { makeSolid, muscleShapes } from "#body";
import type { BodySide } from "#body";
import { distanceToSolid } from "#body";
import type { Muscle } from "#content";
import type { Camera } from "./camera.ts";
import { picture, project } from "./camera.ts";
import type { Raster } from "./raster.ts";
import { firstProp, isArm } from "./raster.ts";
import { simplify, smoothArcs } from "./smooth-arcs.ts";
import { traceMap } from "./trace-map.ts";
import { writePath } from "./write-path.ts";
import { borderOf } from "./join-arcs.ts";
import { paint } from "./paint.ts";

const grain = 1 / 2;

/** The highlighted muscles of the worked side, seen through skin and cloth. */
export function drawMuscles(
  muscles: readonly Muscle[],
  side: BodySide,
  posed: Posed,
  camera: Camera,
  raster: Raster,
): string {
  if (muscles.length === 0) return "";
  const shapes = muscleShapes(posed.joints, posed.build).filter(
    (shape) => shape.side === side && (muscles as readonly string[]).includes(shape.muscle),
  );
  const data = shapes.length === 0 ? "" : outlineOf(shapes, camera, raster);
  if (data === "") return "";
  return `<path ${paint("tense")} fill-opacity=".8" ${paint("halo", "stroke")} stroke-width="2" d="${data}"/>`;
}

/** In pixels of the grain: what is smaller is no part of a muscle that could be seen. */
const shortestBorder = 34;

/** Where the strands of the muscles are in front of the eye: one outline for all that touch each other. */
function outlineOf(shapes: readonly MuscleShape[], camera: Camera, raster: Raster): string {
  const width = Math.round(picture.width * grain);
  const height = Math.round(picture.height * grain);
  const labels = new Int32Array(width * height);
  for (const { points, radii } of shapes.flatMap(({ strands }) => strands))
    for (let i = 1; i < points.length; i += 1)
      stamp(labels, width, height, camera, points[i - 1], points[i], radii[i - 1] ?? 0, radii[i] ?? 0);
  hideBehindLimbs(labels, width, raster);
  const none = new Uint8Array(width * height);
  const traced = traceMap({ width, height, labels, foldRight: none, foldBelow: none });
  const arcs = smoothArcs(
    traced.filter(({ points, isClosed }) => !isClosed || points.length >= shortestBorder),
    10,
  );
  const simple = arcs.map((arc) => {
    const half = arc.isClosed ? arc.points.length >> 1 : arc.points.length - 1;
    const points = [
      ...simplify(arc.points.slice(0, half + 1), 0.8).slice(0, -1),
      ...simplify(arc.points.slice(half), 0.8),
    ];
    return { ...arc, points: points.map(([x, y]) => [x / grain, y / grain] as const) };
  });
  return writePath(
    borderOf(simple, (label) => label === 1),
    true,
  );
}

/** An arm or a thing in front of the muscle is not seen through. */
function hideBehindLimbs(labels: Int32Array, width: number, raster: Raster): void {
  const step = raster.width / width;
  for (let i = 0; i < labels.length; i += 1) {
    if (labels[i] === 0) continue;
    const x = Math.floor(((i % width) + 0.5) * step);
    const y = Math.floor((Math.floor(i / width) + 0.5) * step);
    const there = y * raster.width + x;
    const thing = raster.thing[there] ?? 0;
    if (thing === 0 || thing >= firstProp || isArm(raster.limb[there] ?? 0)) labels[i] = 0;
  }
}

/** Marks the pixels that a round cone covers, as a flat shape. */
function stamp(
  labels: Int32Array,
  width: number,
  height: number,
  camera: Camera,
  from: Point | undefined,
  to: Point | undefined,
  fromRadius: number,
  toRadius: number,
): void {
  if (from === undefined || to === undefined) return;
  const flat = (at: Point, radius: number): { spot: Point; size: number } => {
    const seen = project(camera, at);
    return { spot: [seen.x * grain, seen.y * grain, 0], size: (radius * camera.zoom * grain) / seen.depth };
  };
  const [a, b] = [flat(from, fromRadius), flat(to, toRadius)];
  const solid = makeSolid({
    group: "trunk",
    part: "belly",
    from: a.spot,
    to: b.spot,
    fromRadius: a.size,
    toRadius: b.size,
    wide: [0, 0, 1],
    stretch: 1,
  });
  const reach = Math.max(a.size, b.size);
  const [left, right] = [Math.min(a.spot[0], b.spot[0]) - reach, Math.max(a.spot[0], b.spot[0]) + reach];
  const [top, bottom] = [Math.min(a.spot[1], b.spot[1]) - reach, Math.max(a.spot[1], b.spot[1]) + reach];
  for (let y = Math.max(0, Math.floor(top)); y <= Math.min(height - 1, bottom); y += 1)
    for (let x = Math.max(0, Math.floor(left)); x <= Math.min(width - 1, right); x += 1)
      if (distanceToSolid(x + 0.5, y + 0.5, 0, solid) < 0) labels[y * width + x] = 1;
}
