import { useState } from "preact/hooks";
import type { Level, Side } from "#content";
import { psoasLengthWords, psoasModelNote } from "#content/en/muscle-lengths";
import { drawnSide, figureMotions, figureSteps, mainStep } from "../state/figures.ts";
import type { FigureMotion, FigureStep } from "../state/figures.ts";
import { wantsLessMotion } from "../platform/frames.ts";
import { stepNames } from "../state/figure-names.ts";
import { Choices } from "./choices.tsx";
import { FigureArt } from "./figure-art.tsx";
import { psoasOfStep, wordsOfStep } from "./figure-words.ts";
import { MovingFigure } from "./moving-figure.tsx";
import type { Tempo } from "../state/figure-tempo.ts";
import { intoPosition } from "../state/figure-tempo.ts";
import { SelectField } from "./select-field.tsx";

interface FigureStepsProps {
  readonly id: string;
  readonly name: string;
  readonly sided: "one" | "both";
  readonly level: Level;
  /** How fast it is done, where it is repeated; what is held is got into slowly. */
  readonly tempo: Tempo | null;
}

const sideChoices = [
  { value: "left", label: "◀ Left side" },
  { value: "right", label: "Right side ▶" },
] as const;

/** All pictures of a technique or test, one at a time, for the side that is asked for; on paper all of them. */
export function FigureSteps({ id, name, sided, level, tempo: told }: FigureStepsProps) {
  const tempo = told ?? intoPosition;
  const steps = figureSteps(id);
  const main = mainStep(id, level);
  const [chosen, setChosen] = useState<string | null>(null);
  const [side, setSide] = useState<Side>("right");
  if (main === null) return null;
  const names = stepNames(id, steps);
  const motions = wantsLessMotion() ? [] : figureMotions(id);
  const motion = motions.find(({ to }) => chosen === movementOf(to));
  const current = motion?.to ?? steps.find(({ number }) => chosen === String(number)) ?? main;
  const choices = [
    ...steps.map(({ number }, index) => ({ value: String(number), label: names[index] ?? "" })),
    ...motions.map(({ to }) => ({ value: movementOf(to), label: movementName(to, names, motions.length) })),
  ];
  const shownSide = sided === "one" ? side : drawnSide("both");
  return (
    <section class="figure-card" aria-label="Pictures">
      <div class="figure-frames">
        {steps.map((step, index) => (
          <StepFrame
            key={step.number}
            {...{ id, name, step, sided }}
            stepName={names[index] ?? ""}
            side={shownSide}
            isCurrent={step.number === current.number}
            moves={motion?.to.number === step.number ? { motion, tempo } : null}
          />
        ))}
      </div>
      <div class="stack figure-choices no-print">
        {choices.length > 1 && (
          <PictureChoice
            id={id}
            choices={choices}
            value={motion === undefined ? String(current.number) : movementOf(motion.to)}
            onChange={setChosen}
          />
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

/** The choice to see the movement that ends in a step. Another choice stops it. */
function movementOf({ number }: FigureStep): string {
  return `to-${String(number)}`;
}

function movementName({ number }: FigureStep, names: readonly string[], count: number): string {
  const special = names[number - 1]?.split(": ")[1];
  return count === 1 || special === undefined ? "The movement" : `The movement: ${special}`;
}

interface StepFrameProps {
  readonly id: string;
  readonly name: string;
  readonly step: FigureStep;
  readonly stepName: string;
  readonly side: Side;
  readonly sided: "one" | "both";
  readonly isCurrent: boolean;
  readonly moves: { readonly motion: FigureMotion; readonly tempo: Tempo } | null;
}

function StepFrame({ id, name, step, stepName, side, sided, isCurrent, moves }: StepFrameProps) {
  const said = wordsOfStep(id, step, side);
  const where = sided === "one" ? `${stepName}, ${side} side` : stepName;
  const label = `${name}. ${where}. ${said}`;
  return (
    <figure class={isCurrent ? "figure-frame" : "figure-frame figure-other"}>
      {moves === null ? (
        <FigureArt addresses={[step.address]} box={step.box} side={side} label={label} lazy={!isCurrent} />
      ) : (
        <MovingFigure {...moves} side={side} label={label} />
      )}
      <figcaption class="small">
        <strong>{where}.</strong> {said}
      </figcaption>
    </figure>
  );
}

interface PictureChoiceProps {
  readonly id: string;
  readonly choices: ReadonlyArray<{ readonly value: string; readonly label: string }>;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A few as tiles, more as a list to choose from. */
function PictureChoice({ id, choices, ...rest }: PictureChoiceProps) {
  return choices.length > 3 ? (
    <SelectField label="Picture" options={choices} {...rest} />
  ) : (
    <Choices legend="Picture" legendHidden row name={`figure-step-${id}`} choices={choices} {...rest} />
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
