import type { CheckedClip } from "./check-clip.ts";
import type { Piece } from "./place-cues.ts";

/** Frames in a row in the file: of one clip from its frame `first` on, or silence. `start` counts the file's own frames. */
export interface FrameRun {
  readonly start: number;
  readonly frames: number;
  readonly clip: CheckedClip | null;
  readonly first: number;
}

/**
 * The frames of the file from frame `from` of the timeline up to `to`, without a hole. A clip that has begun before goes on
 * in its middle, so that a file from `from` on is heard as the whole one is.
 */
export function toRuns(pieces: readonly Piece[], from: number, to: number): readonly FrameRun[] {
  const runs: FrameRun[] = [];
  let at = from;
  const silence = (until: number): void => {
    if (until > at) runs.push({ start: at - from, frames: until - at, clip: null, first: 0 });
    at = Math.max(at, until);
  };
  for (const { start, clip } of pieces) {
    const end = Math.min(start + clip.frames, to);
    if (end <= at) continue;
    silence(start);
    runs.push({ start: at - from, frames: end - at, clip, first: at - start });
    at = end;
  }
  silence(to);
  return runs;
}

/** Bytes, in units, of the frames from `from` to `to` of a run. Both count the file's own frames. */
export function unitsWithin({ start, clip, first }: FrameRun, from: number, to: number): number {
  if (clip === null) return to - from;
  const at = (frame: number): number => clip.starts[first + frame - start] ?? 0;
  return at(to) - at(from);
}
