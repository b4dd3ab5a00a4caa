import type { ComponentChildren } from "preact";

interface ScoreScaleProps {
  readonly legend: ComponentChildren;
  readonly name: string;
  readonly value: number | null;
  readonly onChange: (value: number) => void;
  /** What 0 and 10 mean. */
  readonly low: string;
  readonly high: string;
  readonly legendHidden?: boolean;
}

const scores = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** A number from 0 to 10 by one touch. */
export function ScoreScale({ legend, name, value, onChange, low, high, legendHidden }: ScoreScaleProps) {
  return (
    <fieldset class="stack">
      <legend class={legendHidden === true ? "hidden-visually" : ""}>{legend}</legend>
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
      <p class="row row-spread soft small">
        <span>0 {low}</span>
        <span>10 {high}</span>
      </p>
    </fieldset>
  );
}
