import { useState } from "preact/hooks";
import { arnold2000, blemkerDelp2005, hipMuscleCurve } from "#body/muscles";
import type { HipMuscle } from "#body/muscles";
import type { Paper } from "#content";
import { muscleLengthTexts, psoasModelNote } from "#content/en/muscle-lengths";
import { PaperList } from "../../parts/source-list.tsx";
import { Choices } from "../../parts/choices.tsx";
import { chartScale } from "../../parts/chart-scale.ts";
import { CurveChart } from "./curve-chart.tsx";
import { bandPoints, linePoints } from "./curve-shapes.ts";
import type { At } from "./curve-shapes.ts";
import { LengthTable } from "./length-table.tsx";
import "./anatomy.css";

const names: Readonly<Record<HipMuscle, string>> = { "psoas-major": "Psoas", iliacus: "Iliacus" };
const muscles = (Object.keys(names) as readonly HipMuscle[]).map((value) => ({ value, label: names[value] }));

/** Length and lever of the two deep hip flexors in the model, with what others measured beside it. */
export function MuscleLengths({ papers }: { readonly papers: readonly Paper[] }) {
  const [muscle, setMuscle] = useState<HipMuscle>("psoas-major");
  return (
    <section class="card curve-chart" aria-labelledby="muscle-lengths-title">
      <h2 id="muscle-lengths-title">{muscleLengthTexts.title}</h2>
      <p>{muscleLengthTexts.lead}</p>
      <p>{psoasModelNote}</p>
      <Choices legend="Muscle" name="curve" choices={muscles} value={muscle} onChange={setMuscle} row />
      <LengthChart muscle={muscle} />
      <ArmChart muscle={muscle} />
      <details>
        <summary>The numbers</summary>
        <LengthTable muscle={muscle} name={names[muscle]} />
      </details>
      <p class="small soft">{muscleLengthTexts.readOff}</p>
      <PaperList ids={["paper:rajagopal-2016", "paper:blemker-2005", "paper:arnold-2000"]} papers={papers} />
    </section>
  );
}

interface MuscleProps {
  readonly muscle: HipMuscle;
}

function LengthChart({ muscle }: MuscleProps) {
  const curve = hipMuscleCurve(muscle, 2);
  const lengths = curve.map(({ hipFlexion, length }): At => [hipFlexion, length]);
  const scale = chartScale(lengths.map(([, length]) => length));
  return (
    <section class="stack">
      <h3>{muscleLengthTexts.lengthTitle}</h3>
      <p>{muscleLengthTexts.lengthAbout}</p>
      <CurveChart label={lengthWords(muscle, lengths)} scale={scale}>
        <polyline class="curve" points={linePoints(lengths, scale)} />
      </CurveChart>
    </section>
  );
}

function lengthWords(muscle: HipMuscle, lengths: readonly At[]): string {
  const at = (flexion: number) =>
    `${String(Math.round(lengths.find(([each]) => each === flexion)?.[1] ?? NaN))} mm`;
  return `The model's ${names[muscle].toLowerCase()} grows shorter as the hip bends: ${at(-30)} with the leg 30 degrees behind, ${at(0)} standing straight, ${at(90)} bent to 90 degrees.`;
}

function ArmChart({ muscle }: MuscleProps) {
  const arms = hipMuscleCurve(muscle, 2).map(({ hipFlexion, momentArm }): At => [hipFlexion, momentArm]);
  const band = blemkerDelp2005[muscle].map(
    ([flexion, lowest, highest]) => [flexion, lowest * 10, highest * 10] as const,
  );
  const people = muscle === "psoas-major" ? peopleOf() : [];
  const scale = chartScale([
    ...[...people.flat(), ...arms].map(([, arm]) => arm),
    ...band.flatMap(([, least, most]) => [least, most]),
  ]);
  return (
    <section class="stack">
      <h3>{muscleLengthTexts.armTitle}</h3>
      <p>{muscleLengthTexts.armAbout}</p>
      <CurveChart label={armWords(muscle, arms)} scale={scale}>
        <polygon class="chart-band" points={bandPoints(band, scale)} />
        {people.map((person, place) => (
          <polyline key={place} class="curve curve-thin" points={linePoints(person, scale)} />
        ))}
        <polyline class="curve" points={linePoints(arms, scale)} />
      </CurveChart>
      <p>
        {people.length > 0 && `${muscleLengthTexts.threePeople} `}
        {muscleLengthTexts.agreement[muscle]}
      </p>
    </section>
  );
}

/** Each of the three as a line of their own, in millimetres. */
function peopleOf(): ReadonlyArray<readonly At[]> {
  return ([1, 2, 3] as const).map((person) => arnold2000.map((row): At => [row[0], row[person] * 10]));
}

function armWords(muscle: HipMuscle, arms: readonly At[]): string {
  const at = (flexion: number) =>
    `${String(Math.round(arms.find(([each]) => each === flexion)?.[1] ?? NaN))} mm`;
  return `The lever of the model's ${names[muscle].toLowerCase()} is ${at(0)} standing straight, ${at(60)} bent to 60 degrees and ${at(90)} at 90 degrees. ${muscleLengthTexts.agreement[muscle]}`;
}
