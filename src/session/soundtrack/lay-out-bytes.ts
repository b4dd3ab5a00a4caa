import { unitsWithin } from "./frame-run.ts";
import type { FrameRun } from "./frame-run.ts";
import { mostEvenUnits } from "./mp3-frame.ts";

/** Entries in the seek table of a Xing header: the place in the file at each per cent of its time, in 256ths of its bytes. */
export const seekEntries = 100;
export const placeSteps = 256;

/** Everything from one moment that can be sought exactly to the next. Lengths in units of bytes. */
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
  /** Of header frame and all others, in units. */
  readonly units: number;
}

/**
 * Decides how long the file gets, so that seeking to these entries of the table is exact. The table can only name 256
 * places; with silence of 24 bytes a frame the nearest one may be seconds away, and a browser takes it at its word. So the
 * time between two entries is filled up to where such a place lies: frames may be longer than what they say. `exact`: entries
 * in order, the first of which is 0.
 */
export function layOutBytes(
  runs: readonly FrameRun[],
  frames: number,
  headerUnits: number,
  exact: readonly number[],
): ByteLayout {
  const spans = toSpans(runs, frames, exact);
  const sizes = spans.map(({ units }, index) => units + (index === spans.length - 1 ? headerUnits : 0));
  const step = findStep(sizes);
  const steps = sizes.map((size) => Math.ceil(size / step));
  let spare = placeSteps - sum(steps);
  for (let index = steps.length - 1; spare > 0; index = index === 0 ? steps.length - 1 : index - 1) {
    steps[index] = (steps[index] ?? 0) + 1;
    spare -= 1;
  }
  const extra = steps.map((count, index) => count * step - (sizes[index] ?? 0));
  const fits = spans.every((span, index) => (extra[index] ?? 0) <= roomOf(span));
  // Too short to be filled up: the table names the nearest place before, which is near enough then.
  return fits
    ? { spans, extra, units: step * placeSteps }
    : { spans, extra: spans.map(() => 0), units: sum(sizes) };
}

/** The file's own frame at an entry of the seek table. */
export function frameOfEntry(entry: number, frames: number): number {
  return Math.round((entry * frames) / seekEntries);
}

function toSpans(runs: readonly FrameRun[], frames: number, exact: readonly number[]): readonly SeekSpan[] {
  let next = 0;
  return exact.map((entry, index): SeekSpan => {
    const from = frameOfEntry(entry, frames);
    const to = frameOfEntry(exact[index + 1] ?? seekEntries, frames);
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

/**
 * The shortest step with which all spans, filled up to whole steps, take no more than 256 of them. Places count from
 * the first frame behind the header, but the bytes count with it; so the last size holds it as well.
 */
function findStep(sizes: readonly number[]): number {
  let step = Math.ceil(sum(sizes) / placeSteps);
  while (sum(sizes.map((size) => Math.ceil(size / step))) > placeSteps) step += 1;
  return step;
}

function roomOf({ silentFrames, clipRoom }: SeekSpan): number {
  return silentFrames * (mostEvenUnits - 1) + clipRoom;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
