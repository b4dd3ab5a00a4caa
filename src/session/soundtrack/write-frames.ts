import type { FrameRun } from "./frame-run.ts";
import { frameOfEntry, placeSteps, seekEntries } from "./lay-out-bytes.ts";
import type { ByteLayout } from "./lay-out-bytes.ts";
import { mostEvenUnits, unitBytes, writeHeader, writeLength } from "./mp3-frame.ts";

/**
 * Writes all frames from byte `at` on, each span filled up as laid out: silence first, then what is heard. Returns the
 * seek table: the place of each per cent of the time, in 256ths of the bytes, rounded down.
 */
export function writeFrames(
  target: Uint8Array,
  at: number,
  runs: readonly FrameRun[],
  layout: ByteLayout,
): readonly number[] {
  const frames = layout.spans.at(-1)?.to ?? 0;
  const step = (layout.units * unitBytes) / placeSteps;
  const table: number[] = [];
  let place = at;
  let next = 0;
  for (const [index, span] of layout.spans.entries()) {
    const extra = layout.extra[index] ?? 0;
    let forSilence = Math.min(extra, span.silentFrames * (mostEvenUnits - 1));
    let forClips = extra - forSilence;
    for (let run = runs[next]; run !== undefined && run.start < span.to; run = runs[next]) {
      const end = Math.min(span.to, run.start + run.frames);
      for (let frame = Math.max(span.from, run.start); frame < end; frame += 1) {
        while (table.length < seekEntries && frameOfEntry(table.length, frames) <= frame)
          table.push(Math.floor((place - at) / step));
        if (run.clip === null) {
          const more = Math.min(forSilence, mostEvenUnits - 1);
          writeHeader(target, place, 1 + more);
          forSilence -= more;
          place += (1 + more) * unitBytes;
        } else {
          const own = copyFrame(target, place, run, frame);
          const more = Math.min(forClips, Math.max(0, mostEvenUnits - own));
          if (more > 0) writeLength(target, place, own + more);
          forClips -= more;
          place += (own + more) * unitBytes;
        }
      }
      if (run.start + run.frames > span.to) break;
      next += 1;
    }
  }
  // A file of a few frames has fewer of them than the table has entries.
  while (table.length < seekEntries) table.push(table.at(-1) ?? 0);
  return table;
}

/** Returns the frame's own length in units. */
function copyFrame(
  target: Uint8Array,
  place: number,
  { clip, first, start }: FrameRun,
  frame: number,
): number {
  if (clip === null) return 0;
  const from = clip.starts[first + frame - start] ?? 0;
  const to = clip.starts[first + frame - start + 1] ?? from;
  const [begin, end] = [from * unitBytes, to * unitBytes];
  // Byte by byte is quicker than a view and a copy for so few bytes.
  for (let index = begin; index < end; index += 1) target[place + index - begin] = clip.bytes[index] ?? 0;
  return to - from;
}
