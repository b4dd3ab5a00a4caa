import { err, ok } from "#base";
import type { Result } from "#base";
import { decoderDelay, readFrame, samplesPerFrame, unitBytes } from "./mp3-frame.ts";
import type { Clip, FrameFault } from "./soundtrack.ts";

/** A clip whose every frame was looked at. */
export interface CheckedClip {
  readonly bytes: Uint8Array;
  readonly onsetSamples: number;
  readonly frames: number;
  /** Where each frame begins, in units of bytes, and where the last one ends. */
  readonly starts: readonly number[];
}

export interface ClipFault {
  readonly at: number;
  readonly why: FrameFault;
}

/** Walks through the frames of a clip; the first one that would break a file is named. */
export function checkClip({ bytes, onsetSamples }: Clip): Result<CheckedClip, ClipFault> {
  if (bytes.length === 0) return err({ at: 0, why: "empty" });
  const starts = [0];
  let at = 0;
  while (at < bytes.length) {
    const read = readFrame(bytes, at);
    if (!read.ok) return err({ at, why: read.error });
    at += read.value * unitBytes;
    starts.push(at / unitBytes);
  }
  const frames = starts.length - 1;
  const isHeard = onsetSamples >= decoderDelay && onsetSamples < frames * samplesPerFrame;
  if (!isHeard || !Number.isInteger(onsetSamples)) return err({ at: 0, why: "onset" });
  return ok({ bytes, onsetSamples, frames, starts });
}
