import { err, ok } from "#base";
import type { Result } from "#base";
import { endOf, startFrame, toFrames } from "./place-cues.ts";
import type { FindClip, Piece, PlacedCues } from "./place-cues.ts";
import type { Score, SoundtrackOptions, SoundtrackProblem } from "./soundtrack.ts";

/** Between a breath and anything else that is heard: about 0.2 s. */
const apartFrames = 8;

interface Breath {
  readonly at: number;
  readonly tone: "inhale" | "exhale";
}

/**
 * Adds breathing in and out to holds that pace it, where nothing else is heard: a breath that would meet words or a bell is
 * left out as a whole. Silent techniques have none.
 */
export function placeBreaths(
  score: Score,
  placed: PlacedCues,
  find: FindClip,
  missing: SoundtrackOptions["missing"],
): Result<PlacedCues, SoundtrackProblem> {
  const pieces: Piece[] = [];
  const leftOut = new Set(placed.leftOut);
  let next = 0;
  for (const { at, tone } of breathsOf(score)) {
    const found = find(tone, false);
    if (!found.ok) return found;
    if (found.value === undefined) {
      if (missing === "refuse")
        return err({ type: "ClipMissing", cue: `${tone} at ${String(at)}`, clip: tone });
      leftOut.add(tone);
      continue;
    }
    const piece: Piece = {
      cue: tone,
      start: startFrame(at, found.value),
      clip: found.value,
      isSpeech: false,
    };
    while (isOver(placed.pieces[next], piece)) next += 1;
    if (meetsNext(piece, placed.pieces[next], pieces.at(-1), toFrames(score.seconds))) continue;
    pieces.push(piece);
  }
  const all = [...placed.pieces, ...pieces].toSorted((a, b) => a.start - b.start);
  return ok({ pieces: all, leftOut: [...leftOut] });
}

function breathsOf({ segments }: Score): readonly Breath[] {
  return segments.flatMap((segment) => {
    const { breath, repetition, silent, start, seconds } = segment;
    if (segment.kind !== "work" || breath === null || repetition !== null || silent) return [];
    const { inhale, exhale } = breath;
    const whole = inhale + exhale;
    const count = whole > 0 ? Math.floor(seconds / whole) : 0;
    return Array.from({ length: count }, (_, index): readonly Breath[] => [
      { at: start + index * whole, tone: "inhale" },
      { at: start + index * whole + inhale, tone: "exhale" },
    ]).flat();
  });
}

function isOver(other: Piece | undefined, piece: Piece): boolean {
  return other !== undefined && endOf(other) + apartFrames <= piece.start;
}

function meetsNext(piece: Piece, next: Piece | undefined, last: Piece | undefined, frames: number): boolean {
  const end = endOf(piece);
  const meetsCue = next !== undefined && next.start < end + apartFrames;
  const meetsBreath = last !== undefined && endOf(last) > piece.start;
  return meetsCue || meetsBreath || end > frames;
}
