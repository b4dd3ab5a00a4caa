import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { faultMarks } from "./choices.tsx";

interface ScoreScaleProps {
  readonly legend: ComponentChildren;
  readonly name: string;
  readonly value: number | null;
  readonly onChange: (value: number) => void;
  /** What 0 and 10 mean. */
  readonly low: string;
  readonly high: string;
  readonly legendHidden?: boolean;
  /** What is missing here; given only while something is. */
  readonly fault?: string | undefined;
}

const scores = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** A number from 0 to 10 by one touch. */
export function ScoreScale({ legend, name, value, onChange, low, high, ...rest }: ScoreScaleProps) {
  const faultId = `${useId()}-fault`;
  return (
    <fieldset class="stack" {...faultMarks(rest.fault, faultId)}>
      <legend class={rest.legendHidden === true ? "hidden-visually" : ""}>{legend}</legend>
      <div class="scale-frame">
        <div class="scale">
          {scores.map((score) => (
            <label key={score}>
              <input
                type="radio"
                name={name}
                value={score}
                checked={score === value}
                onChange={() => {
                  onChange(score);
                }}
              />
              <span>{score}</span>
            </label>
          ))}
        </div>
      </div>
      <p class="row row-spread soft small">
        <span>0 {low}</span>
        <span>10 {high}</span>
      </p>
      {rest.fault !== undefined && (
        <p class="fault" id={faultId}>
          {rest.fault}
        </p>
      )}
    </fieldset>
  );
}
