import type { Level, Side, WorkedSide } from "#content";
import { drawnSide, mainStep } from "../state/figures.ts";
import type { FigureStep } from "../state/figures.ts";
import { FigureArt } from "./figure-art.tsx";

interface FigureThumbProps {
  readonly id: string;
  readonly level?: Level;
  readonly side?: WorkedSide;
}

/** A small picture of the working position beside the name, which says it in words. Nothing for what is not drawn. */
export function FigureThumb({ id, level, side = "right" }: FigureThumbProps) {
  const step = mainStep(id, level);
  return step === null ? null : <FigureSmall step={step} side={drawnSide(side)} />;
}

/** The same of any step. */
export function FigureSmall({ step, side }: { readonly step: FigureStep; readonly side: Side }) {
  return (
    <FigureArt class="figure-thumb" addresses={[step.address]} box={step.box} side={side} label={null} lazy />
  );
}
