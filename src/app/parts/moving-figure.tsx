import { useEffect, useState } from "preact/hooks";
import type { Side } from "#content";
import type { FigureMotion } from "../state/figures.ts";
import { frameAt, reachAt } from "../state/figure-tempo.ts";
import type { Tempo } from "../state/figure-tempo.ts";
import { whileSeen } from "../platform/frames.ts";
import { FigureArt } from "./figure-art.tsx";

interface MovingFigureProps {
  readonly motion: FigureMotion;
  readonly tempo: Tempo;
  readonly side: Side;
  readonly label: string;
}

/** A movement at its real pace, there and back, as long as it is shown; still while nobody can see it. */
export function MovingFigure({ motion, tempo, side, label }: MovingFigureProps) {
  const count = motion.addresses.length;
  const [frame, setFrame] = useState(0);
  useEffect(
    () =>
      whileSeen((seconds) => {
        setFrame(frameAt(reachAt((seconds / tempo.seconds) % 1, tempo), count));
      }),
    [count, tempo.seconds, tempo.holdSeconds],
  );
  return (
    <FigureArt addresses={motion.addresses} frame={frame} box={motion.to.box} side={side} label={label} />
  );
}
