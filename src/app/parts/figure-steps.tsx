import { useState } from "preact/hooks";
import type { Level, Side } from "#content";
import { psoasLengthWords, psoasModelNote } from "#content/en/muscle-lengths";
import { drawnSide, figureSteps, mainStep, motionTo } from "../state/figures.ts";
import type { FigureStep } from "../state/figures.ts";
import { wantsLessMotion } from "../platform/frames.ts";
import { stepNames } from "../state/figure-names.ts";
import { Choices } from "./choices.tsx";
import { FigureArt } from "./figure-art.tsx";
import { psoasOfStep, wordsOfStep } from "./figure-words.ts";
import { MovingFigure } from "./moving-figure.tsx";
import type { Tempo } from "./moving-figure.tsx";
import { SelectField } from "./select-field.tsx";

interface FigureStepsProps {
  readonly id: string;
  readonly name: string;
  readonly sided: "one" | "both";
  readonly level: Level;
  /** How fast it is done, where it moves. */
  readonly tempo: Tempo | null;
}

const sideChoices = [
  { value: "left", label: "◀ Left side" },
  { value: "right", label: "Right side ▶" },
] as const;

/** All pictures of a technique or test, one at a time, for the side that is asked for; on paper all of them. */
export function FigureSteps({ id, name, sided, level, tempo }: FigureStepsProps) {
  const steps = figureSteps(id);
  const main = mainStep(id, level);
  const [number, setNumber] = useState<number | null>(null);
  const [side, setSide] = useState<Side>("right");
  const current = steps.find((step) => step.number === number) ?? main;
  if (current === null) return null;
  const names = stepNames(id, steps);
  const shownSide = sided === "one" ? side : drawnSide("both");
  return (
    <section class="figure-card" aria-label="Pictures">
      <div class="figure-frames">
        {steps.map((step, index) => (
          <StepFrame
            key={step.number}
            {...{ id, name, step, tempo }}
            stepName={names[index] ?? ""}
            side={shownSide}
            sided={sided}
            isCurrent={step.number === current.number}
          />
        ))}
      </div>
      <div class="stack figure-choices no-print">
        {steps.length > 1 && (
          <StepChoice names={names} steps={steps} current={current} onChoose={setNumber} id={id} />
        )}
        {sided === "one" && (
          <Choices
            legend="Side shown"
            legendHidden
            row
            name={`figure-side-${id}`}
            choices={sideChoices}
            value={side}
            onChange={setSide}
          />
        )}
      </div>
    </section>
  );
}

interface StepFrameProps {
  readonly id: string;
  readonly name: string;
  readonly step: FigureStep;
  readonly stepName: string;
  readonly side: Side;
  readonly sided: "one" | "both";
  readonly tempo: Tempo | null;
  readonly isCurrent: boolean;
}

function StepFrame({ id, name, step, stepName, side, sided, tempo, isCurrent }: StepFrameProps) {
  const said = wordsOfStep(id, step, side);
  const label = `${name}. ${stepName}${sided === "one" ? `, ${side} side` : ""}. ${said}`;
  const motion = tempo === null || wantsLessMotion() ? null : motionTo(id, step);
  return (
    <figure class={isCurrent ? "figure-frame" : "figure-frame figure-other"}>
      {motion !== null && tempo !== null && isCurrent ? (
        <MovingFigure motion={motion} tempo={tempo} side={side} label={label} />
      ) : (
        <FigureArt addresses={[step.address]} box={step.box} side={side} label={label} lazy={!isCurrent} />
      )}
      <figcaption>
        <strong class="small">
          {stepName}
          {sided === "one" && `, ${side} side`}
        </strong>
        <span class="figure-print-words small">{said}</span>
        <details class="figure-words no-print">
          <summary>In words</summary>
          <p>{said}</p>
        </details>
      </figcaption>
    </figure>
  );
}

interface StepChoiceProps {
  readonly id: string;
  readonly steps: readonly FigureStep[];
  readonly names: readonly string[];
  readonly current: FigureStep;
  readonly onChoose: (number: number) => void;
}

/** A few as tiles, more as a list to choose from. */
function StepChoice({ id, steps, names, current, onChoose }: StepChoiceProps) {
  const choices = steps.map(({ number }, index) => ({ value: String(number), label: names[index] ?? "" }));
  const props = {
    value: String(current.number),
    onChange: (value: string) => {
      onChoose(Number(value));
    },
  };
  return steps.length > 3 ? (
    <SelectField label="Picture" options={choices} {...props} />
  ) : (
    <Choices legend="Picture" legendHidden row name={`figure-step-${id}`} choices={choices} {...props} />
  );
}

/** How long the psoas of the model is in the working position, and what that is worth. */
export function PsoasLine({ id, level }: { readonly id: string; readonly level: Level }) {
  const step = mainStep(id, level);
  const told = step === null ? null : psoasOfStep(id, step);
  if (told === null) return null;
  return (
    <section class="card">
      <h2>The deep hip flexor here</h2>
      <p>{psoasLengthWords(told)}</p>
      <p class="small soft">{psoasModelNote}</p>
      <p>
        <a class="button button-quiet" href="/learn/anatomy">
          Its length through the whole movement
        </a>
      </p>
    </section>
  );
}
