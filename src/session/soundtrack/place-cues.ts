import { err, ok } from "#base";
import type { Result } from "#base";
import { isAudible } from "../cue-kinds.ts";
import { checkClip } from "./check-clip.ts";
import type { CheckedClip } from "./check-clip.ts";
import { decoderDelay, sampleRate, samplesPerFrame } from "./mp3-frame.ts";
import type { Clip, ClipBook, Score, SoundtrackOptions, SoundtrackProblem } from "./soundtrack.ts";

/** A clip at its place: frames of the whole timeline, whatever part of it is written. */
export interface Piece {
  /** A cue's id, for messages. */
  readonly cue: string;
  readonly start: number;
  readonly clip: CheckedClip;
  readonly isSpeech: boolean;
}

export interface PlacedCues {
  readonly pieces: readonly Piece[];
  readonly leftOut: readonly string[];
}

export type FindClip = (id: string, isSpeech: boolean) => Result<CheckedClip | undefined, SoundtrackProblem>;

/** A clip ends with frames in which an encoder flushes what it holds; at the very end these may go. */
const flushFrames = 3;

/** Every clip is looked at once, however often it is heard. */
export function clipFinder(clips: ClipBook): FindClip {
  const known = new Map<string, Result<CheckedClip | undefined, SoundtrackProblem>>();
  const look = (id: string, clip: Clip | undefined): Result<CheckedClip | undefined, SoundtrackProblem> => {
    if (clip === undefined) return ok(undefined);
    const checked = checkClip(clip);
    return checked.ok ? checked : err({ type: "ClipCorrupt", clip: id, ...checked.error });
  };
  return (id, isSpeech) => {
    const key = `${isSpeech ? "phrase" : "tone"} ${id}`;
    const found =
      known.get(key) ??
      look(id, isSpeech ? clips.phrase(id) : clips.tone(id as Parameters<ClipBook["tone"]>[0]));
    known.set(key, found);
    return found;
  };
}

/**
 * Gives each audible cue the frame that brings its first sound nearest to its moment, half a frame off at most. Refuses
 * cues outside the timeline and clips that run into each other: nothing is cut off and nothing comes late. What began
 * before frame `first`, where the file begins, was heard already and stands in nobody's way.
 */
export function placeCues(
  score: Score,
  find: FindClip,
  { missing, overlaps = "refuse" }: Pick<SoundtrackOptions, "missing" | "overlaps">,
  first: number,
): Result<PlacedCues, SoundtrackProblem> {
  const pieces: Piece[] = [];
  const leftOut = new Set<string>();
  for (const cue of score.cues) {
    const id = cue.phrase ?? cue.sound;
    if (id === null || !isAudible(cue)) continue;
    const found = find(id, cue.phrase !== null);
    if (!found.ok) return found;
    if (found.value === undefined) {
      if (missing === "refuse") return err({ type: "ClipMissing", cue: cue.id, clip: id });
      leftOut.add(id);
      continue;
    }
    const piece = {
      cue: cue.id,
      start: startFrame(cue.at, found.value),
      clip: found.value,
      isSpeech: cue.phrase !== null,
    };
    if (isOutside(cue, piece, score)) {
      if (overlaps === "refuse" || Number.isNaN(cue.at)) return err(outOfRange(cue, score));
      continue;
    }
    const added = addPiece(pieces, piece, overlaps, first);
    if (!added.ok) return added;
  }
  return ok({ pieces, leftOut: [...leftOut] });
}

function isOutside({ at }: Score["cues"][number], piece: Piece, { seconds }: Score): boolean {
  return !(at >= 0 && at < seconds) || endOf(piece) > toFrames(seconds) + flushFrames;
}

/** Adds a piece to the list, or decides which of two gives way. */
function addPiece(
  pieces: Piece[],
  piece: Piece,
  overlaps: "refuse" | "give-way",
  first: number,
): Result<null, SoundtrackProblem> {
  for (
    let before = pieces.at(-1);
    before !== undefined && endOf(before) > piece.start;
    before = pieces.at(-1)
  ) {
    const isPast = before.start < first;
    if (!isPast && overlaps === "refuse") return err(overlap(before, piece));
    if (!isPast && before.isSpeech && !piece.isSpeech) return ok(null);
    pieces.pop();
  }
  pieces.push(piece);
  return ok(null);
}

export function endOf({ start, clip }: Piece): number {
  return start + clip.frames;
}

/** The frame at which a clip starts, so that it is heard at `at` seconds once the decoder's delay is cut off. */
export function startFrame(at: number, clip: CheckedClip): number {
  const sample = at * sampleRate + decoderDelay - clip.onsetSamples;
  return Math.max(0, Math.round(sample / samplesPerFrame));
}

/**
 * Whole frames, at least one. Players tell all of them, and play 529 samples less (22 ms): so many that neither is a
 * frame away from the seconds.
 */
export function toFrames(seconds: number): number {
  const [frames, delay] = [(seconds * sampleRate) / samplesPerFrame, decoderDelay / samplesPerFrame];
  return Math.max(1, Math.ceil(frames - (1 - delay) + 1e-6));
}

function outOfRange(cue: Score["cues"][number], { seconds }: Score): SoundtrackProblem {
  return { type: "CueOutOfRange", cue: cue.id, at: cue.at, seconds };
}

function overlap(before: Piece, piece: Piece): SoundtrackProblem {
  const frames = endOf(before) - piece.start;
  return {
    type: "CuesOverlap",
    cue: piece.cue,
    before: before.cue,
    seconds: (frames * samplesPerFrame) / sampleRate,
  };
}
