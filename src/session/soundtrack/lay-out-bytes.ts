import { unitsWithin } from "./frame-run.ts";
import type { FrameRun } from "./frame-run.ts";
import { mostEvenUnits } from "./mp3-frame.ts";

/** Entries in the seek table of a Xing header: the place in the file at each per cent of its time, in 256ths of its bytes. */
export const seekEntries = 100;
const placeSteps = 256;

/** Everything between two entries of the seek table. Lengths in units of bytes. */
export interface SeekSpan {
  /** The file's own frames. */
  readonly from: number;
  readonly to: number;
  readonly units: number;
  readonly silentFrames: number;
  /** How much longer the other frames may get. */
  readonly clipRoom: number;
}

export interface ByteLayout {
  readonly spans: readonly SeekSpan[];
  /** What each span gets beside its own frames, in units. */
  readonly extra: readonly number[];
  /** The seek table. */
  readonly table: readonly number[];
  /** Of header frame and all others, in units. */
  readonly units: number;
}

/**
 * Decides how long the file gets, so that seeking is exact. The seek table can only name 256 places; with silence of 24
 * bytes a frame the nearest one may be seconds away, and a browser takes it at its word. So each per cent of the time
 * is filled up to where such a place lies: frames may be longer than what they say. Costs about a fifth of the bytes.
 */
export function layOutBytes(runs: readonly FrameRun[], frames: number, headerUnits: number): ByteLayout {
  const spans = toSpans(runs, frames);
  const step = findStep(spans, headerUnits);
  const steps = spans.map((span, index) => stepsOf(span, index, headerUnits, step));
  let spare = placeSteps - sum(steps);
  for (let index = spans.length - 1; spare > 0; index = index === 0 ? spans.length - 1 : index - 1) {
    steps[index] = (steps[index] ?? 0) + 1;
    spare -= 1;
  }
  const extra = spans.map(
    (span, index) => (steps[index] ?? 0) * step - span.units - (isLast(index) ? headerUnits : 0),
  );
  const fits = spans.every((span, index) => (extra[index] ?? 0) <= roomOf(span));
  return fits
    ? { spans, extra, table: cumulated(steps), units: step * placeSteps }
    : asItIs(spans, headerUnits);
}

/** Too short to be filled up: the table names the nearest place before, which is near enough then. */
function asItIs(spans: readonly SeekSpan[], headerUnits: number): ByteLayout {
  const units = sum(spans.map((span) => span.units));
  const table = cumulated(spans.map((span) => span.units)).map((at) => Math.floor((at * placeSteps) / units));
  return { spans, extra: spans.map(() => 0), table, units: units + headerUnits };
}

function toSpans(runs: readonly FrameRun[], frames: number): readonly SeekSpan[] {
  let next = 0;
  return Array.from({ length: seekEntries }, (_, index): SeekSpan => {
    const from = Math.round((index * frames) / seekEntries);
    const to = Math.round(((index + 1) * frames) / seekEntries);
    let [units, silentFrames, clipRoom] = [0, 0, 0];
    for (let run = runs[next]; run !== undefined && run.start < to; run = runs[next]) {
      const [a, b] = [Math.max(from, run.start), Math.min(to, run.start + run.frames)];
      const size = unitsWithin(run, a, b);
      units += size;
      if (run.clip === null) silentFrames += b - a;
      else clipRoom += Math.max(0, (b - a) * mostEvenUnits - size);
      if (run.start + run.frames > to) break;
      next += 1;
    }
    return { from, to, units, silentFrames, clipRoom };
  });
}

/** The shortest step with which all spans, filled up to whole steps, take no more than 256 of them. */
function findStep(spans: readonly SeekSpan[], headerUnits: number): number {
  let step = Math.ceil((sum(spans.map(({ units }) => units)) + headerUnits) / placeSteps);
  while (sum(spans.map((span, index) => stepsOf(span, index, headerUnits, step))) > placeSteps) step += 1;
  return step;
}

/** Places count from the first frame behind the header, but the bytes count with it: the last span is shorter by that. */
function stepsOf({ units }: SeekSpan, index: number, headerUnits: number, step: number): number {
  return Math.ceil((units + (isLast(index) ? headerUnits : 0)) / step);
}

function isLast(index: number): boolean {
  return index === seekEntries - 1;
}

function roomOf({ silentFrames, clipRoom }: SeekSpan): number {
  return silentFrames * (mostEvenUnits - 1) + clipRoom;
}

function cumulated(numbers: readonly number[]): readonly number[] {
  let total = 0;
  return numbers.map((number) => {
    const before = total;
    total += number;
    return before;
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
