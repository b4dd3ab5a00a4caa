import { arnold2000, blemkerDelp2005, hipMuscleCurve } from "#body/muscles";
import type { HipMuscle } from "#body/muscles";
import { DataTable } from "../../parts/data-table.tsx";

interface LengthTableProps {
  readonly muscle: HipMuscle;
  readonly name: string;
}

/** The charts in numbers, every ten degrees. */
export function LengthTable({ muscle, name }: LengthTableProps) {
  const curve = hipMuscleCurve(muscle, 10);
  const standing = curve.find(({ hipFlexion }) => hipFlexion === 0)?.length ?? NaN;
  const isPsoas = muscle === "psoas-major";
  return (
    <DataTable
      caption={`${name} in the model against the bend of the hip`}
      head={["Hip", "Length", "Against standing", "Lever", "Band", ...(isPsoas ? ["Three people"] : [])]}
      rows={curve.map(({ hipFlexion, length, momentArm }) => ({
        key: String(hipFlexion),
        cells: [
          hipWords(hipFlexion),
          inMillimetres(length),
          percentWords((length / standing - 1) * 100),
          inMillimetres(momentArm),
          bandWords(muscle, hipFlexion),
          ...(isPsoas ? [peopleWords(hipFlexion)] : []),
        ],
      }))}
    />
  );
}

function hipWords(hipFlexion: number): string {
  if (hipFlexion === 0) return "straight";
  return hipFlexion < 0 ? `${String(-hipFlexion)}° behind` : `bent ${String(hipFlexion)}°`;
}

function percentWords(percent: number): string {
  const tenths = Math.round(percent * 10) / 10;
  if (tenths === 0) return "the same";
  return `${tenths > 0 ? "+" : "−"}${Math.abs(tenths).toFixed(1)} %`;
}

function bandWords(muscle: HipMuscle, hipFlexion: number): string {
  const row = blemkerDelp2005[muscle].find(([each]) => each === hipFlexion);
  if (row === undefined) return "not told";
  return `${(row[1] * 10).toFixed(1)} to ${inMillimetres(row[2] * 10)}`;
}

function peopleWords(hipFlexion: number): string {
  const row = arnold2000.find(([each]) => each === hipFlexion);
  if (row === undefined) return "not told";
  const people = row.slice(1).toSorted((a, b) => a - b);
  return people.map((arm) => (arm * 10).toFixed(1)).join(", ") + " mm";
}

function inMillimetres(value: number): string {
  return `${value.toFixed(1)} mm`;
}
