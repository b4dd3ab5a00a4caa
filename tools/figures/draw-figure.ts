import type { BodySide, Posed } from "#body";
import { hemsOf, poseBetween, poseStep } from "#body";
import type { FigurePoses, Mark, Motion, PoseStep } from "#content";
import type { Camera, Extent } from "./camera.ts";
import { fitCamera } from "./camera.ts";
import { drawScene } from "./draw-scene.ts";
import { drawFace } from "./draw-face.ts";
import { drawMuscles } from "./draw-muscle.ts";
import { drawMarks } from "./marks.ts";
import { sideLabel, usualShift } from "./side-label.ts";
import { cornersOf } from "./bounds.ts";

type SideMark = Extract<Mark, { kind: "side" }>;

export interface DrawnStep {
  readonly step: PoseStep;
  readonly posed: Posed;
  readonly camera: Camera;
  /** The art without the frame, for the right side. */
  readonly art: string;
}

/** Things that must be in the picture whole; walls and mats may be cut, so that the body stays large. */
function extentsOf(posed: Posed): readonly Extent[] {
  const body = posed.solids.flatMap((solid) => [
    { at: solid.from, radius: solid.fromRadius },
    { at: solid.to, radius: solid.toRadius },
  ]);
  const things = posed.props
    .filter(({ kind }) => kind !== "wall")
    .flatMap(({ solids }) => solids.flatMap((piece) => cornersOf(piece, piece.half)))
    .map((at) => ({ at, radius: 0 }));
  return [...body, ...things];
}

/** How many pictures lie between the two steps of a movement. */
export const picturesBetween = 3;

/** A picture on the way from one step to another, both by their numbers from 1. */
export interface DrawnBetween extends DrawnStep {
  readonly from: number;
  readonly to: number;
  readonly place: number;
}

export interface DrawnFigure {
  readonly steps: readonly DrawnStep[];
  readonly between: readonly DrawnBetween[];
}

interface Placed {
  readonly step: PoseStep;
  readonly posed: Posed;
}

interface PlacedBetween extends Placed {
  readonly from: number;
  readonly to: number;
  readonly place: number;
}

/** Draws a figure; all steps that share a view share one camera, so that nothing jumps between them. */
export function drawFigure(figure: FigurePoses): DrawnFigure {
  const steps = figure.steps.map((step) => ({ step, posed: poseStep(figure, step) }));
  const between = (figure.motions ?? []).flatMap((motion) => placeBetween(figure, motion));
  const viewOf = ({ step }: Placed): string => JSON.stringify(step.view ?? figure.view);
  const draw = <T extends Placed>(placed: T): T & DrawnStep => {
    const mates = [...steps, ...between].filter((other) => viewOf(other) === viewOf(placed));
    const extents = mates.flatMap(({ posed }) => extentsOf(posed));
    const camera = fitCamera(placed.step.view ?? figure.view, extents);
    return { ...placed, camera, art: drawArt(placed, camera) };
  };
  return { steps: steps.map(draw), between: between.map(draw) };
}

function placeBetween(figure: FigurePoses, { from, to }: Motion): readonly PlacedBetween[] {
  const [first, last] = [figure.steps[from - 1], figure.steps[to - 1]];
  if (first === undefined || last === undefined)
    throw new Error(`${figure.id} moves between steps it lacks.`);
  return Array.from({ length: picturesBetween }, (_, index) => {
    const part = (index + 1) / (picturesBetween + 1);
    const step = stepBetween(first, last, part);
    return { step, posed: poseBetween(figure, first, last, part), from, to, place: index + 1 };
  });
}

/** What both ends of a movement show; the name of the side goes along where both have it at the same limb. */
function stepBetween(from: PoseStep, to: PoseStep, part: number): PoseStep {
  const held = (to.marks ?? []).filter(
    (mark) =>
      mark.kind === "press" && from.marks?.some((other) => other.kind === "press" && other.on === mark.on),
  );
  const [a, b] = [sideMark(from), sideMark(to)];
  if (a === undefined || a.at !== b?.at) return { ...to, marks: held, words: "" };
  const [ax, ay] = a.shift ?? usualShift;
  const [bx, by] = b.shift ?? usualShift;
  const shift = [ax + (bx - ax) * part, ay + (by - ay) * part] as const;
  return { ...to, marks: [...held, { ...a, shift }], words: "" };
}

function sideMark({ marks }: PoseStep): SideMark | undefined {
  return (marks ?? []).find((mark): mark is SideMark => mark.kind === "side");
}

function drawArt({ step, posed }: Placed, camera: Camera): string {
  const scene = { solids: posed.solids, hems: hemsOf(posed.joints, posed.build), props: posed.props };
  const { fills, lines, raster } = drawScene(scene, camera);
  const muscles = drawMuscles(step.highlight ?? [], "right", posed, camera, raster);
  const face = drawFace(posed, camera, raster, step.eyes ?? "open");
  const marks = drawMarks(step.marks ?? [], posed, camera);
  return fills + muscles + face + lines + marks;
}

/** The names of the sides, for the right or the left picture. */
export function drawLabels({ step, posed, camera }: DrawnStep, side: BodySide): string {
  return (step.marks ?? [])
    .map((mark) => (mark.kind === "side" ? sideLabel(mark, side, posed, camera) : ""))
    .join("");
}
