import { useEffect, useState } from "preact/hooks";
import type { Side } from "#content";
import type { FigureMotion } from "../state/figures.ts";
import { frameAt, reachAt } from "../state/figure-tempo.ts";
import type { Tempo } from "../state/figure-tempo.ts";
import { whileSeen } from "../platform/frames.ts";
import { FigureArt } from "./figure-art.tsx";
import { Icon } from "./icon.tsx";

export type { Tempo };

interface MovingFigureProps {
  readonly motion: FigureMotion;
  readonly tempo: Tempo;
  readonly side: Side;
  readonly label: string;
}

/** A movement at its real pace, there and back. It begins when asked to, and stands still while nobody can see it. */
export function MovingFigure({ motion, tempo, side, label }: MovingFigureProps) {
  const last = motion.addresses.length - 1;
  const [isPlaying, setPlaying] = useState(false);
  const [frame, setFrame] = useState(last);
  useEffect(() => {
    if (!isPlaying) {
      setFrame(last);
      return undefined;
    }
    return whileSeen((seconds) => {
      setFrame(frameAt(reachAt((seconds / tempo.seconds) % 1, tempo), last + 1));
    });
  }, [isPlaying, last, tempo.seconds, tempo.holdSeconds]);
  return (
    <>
      <FigureArt addresses={motion.addresses} frame={frame} box={motion.to.box} side={side} label={label} />
      <p class="figure-play no-print">
        <button
          type="button"
          class="button button-secondary"
          aria-pressed={isPlaying}
          onClick={() => {
            setPlaying(!isPlaying);
          }}
        >
          <Icon name={isPlaying ? "pause" : "play"} /> {isPlaying ? "Hold still" : "Show the movement"}
        </button>
      </p>
    </>
  );
}
