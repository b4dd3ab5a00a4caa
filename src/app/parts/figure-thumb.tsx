import type { Level, WorkedSide } from "#content";
import { drawnSide, mainStep } from "../state/figures.ts";
import { FigureArt } from "./figure-art.tsx";

interface FigureThumbProps {
  readonly id: string;
  readonly level?: Level;
  readonly side?: WorkedSide;
}

/** A small picture of the working position beside the name, which says it in words. Nothing for what is not drawn. */
export function FigureThumb({ id, level, side = "right" }: FigureThumbProps) {
  const step = mainStep(id, level);
  if (step === null) return null;
  return (
    <FigureArt
      class="figure-thumb"
      addresses={[step.address]}
      box={step.box}
      side={drawnSide(side)}
      label={null}
      lazy
    />
  );
}
