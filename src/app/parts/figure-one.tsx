import type { Moment, WorkedSide } from "#content";
import { drawnSide, findStep } from "../state/figures.ts";
import { wordsOfStep } from "./figure-words.ts";
import { FigureArt } from "./figure-art.tsx";

interface FigureOneProps {
  readonly id: string;
  readonly moment: Moment;
  readonly variant?: string;
  /** Null where the test has no sides. */
  readonly side: WorkedSide | null;
  /** Whether the words stand below it, folded away. Without, they are its name only. */
  readonly hasWords?: boolean;
}

/** One picture of a technique or test, and what it shows in words, folded away. */
export function FigureOne({ id, moment, variant, side, hasWords = true }: FigureOneProps) {
  const step = findStep(id, moment, variant === undefined ? {} : { variant });
  if (step === null) return null;
  const shownSide = drawnSide(side);
  const said = wordsOfStep(id, step, shownSide);
  return (
    <figure class="figure-frame">
      <FigureArt addresses={[step.address]} box={step.box} side={shownSide} label={said} />
      {hasWords && (
        <figcaption>
          <details>
            <summary>The picture in words</summary>
            <p>{said}</p>
          </details>
        </figcaption>
      )}
    </figure>
  );
}
