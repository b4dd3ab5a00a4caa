import type { BodySide, Posed } from "#body";
import { hemsOf, poseStep } from "#body";
import type { FigurePoses, PoseStep } from "#content";
import type { Camera, Extent } from "./camera.ts";
import { fitCamera } from "./camera.ts";
import { drawScene } from "./draw-scene.ts";
import { drawFace } from "./draw-face.ts";
import { drawMuscles } from "./draw-muscle.ts";
import { drawMarks } from "./marks.ts";
import { sideLabel } from "./side-label.ts";
import { cornersOf } from "./march-rays.ts";

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

/** Draws the steps of a figure; all that share a view share one camera, so that nothing jumps between them. */
export function drawFigure(
  figure: FigurePoses,
  wanted: readonly PoseStep[] = figure.steps,
): readonly DrawnStep[] {
  const posed = new Map(figure.steps.map((step) => [step, poseStep(figure, step)]));
  const keyOf = (step: PoseStep): string => JSON.stringify(step.view ?? figure.view);
  return wanted.map((step) => {
    const mates = figure.steps.filter((other) => keyOf(other) === keyOf(step));
    const extents = mates.flatMap((mate) => {
      const body = posed.get(mate);
      return body === undefined ? [] : extentsOf(body);
    });
    const camera = fitCamera(step.view ?? figure.view, extents);
    const own = posed.get(step) ?? poseStep(figure, step);
    const scene = { solids: own.solids, hems: hemsOf(own.joints, own.build), props: own.props };
    const { fills, lines, raster } = drawScene(scene, camera);
    const muscles = drawMuscles(step.highlight ?? [], "right", own, camera, raster);
    const face = drawFace(own, camera, raster, step.eyes ?? "open");
    const marks = drawMarks(step.marks ?? [], own, camera);
    return { step, posed: own, camera, art: fills + muscles + face + lines + marks };
  });
}

/** The names of the sides, for the right or the left picture. */
export function drawLabels({ step, posed, camera }: DrawnStep, side: BodySide): string {
  return (step.marks ?? [])
    .map((mark) => (mark.kind === "side" ? sideLabel(mark, side, posed, camera) : ""))
    .join("");
}
