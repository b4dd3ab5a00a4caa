import { err, ok } from "#base";
import type { Result } from "#base";
import { toRuns } from "./frame-run.ts";
import type { FrameRun } from "./frame-run.ts";
import { id3Tag } from "./id3-tag.ts";
import { layOutBytes, seekEntries } from "./lay-out-bytes.ts";
import { chaptersFrom, listChapters } from "./list-chapters.ts";
import { frameSeconds, unitBytes } from "./mp3-frame.ts";
import { placeBreaths } from "./place-breaths.ts";
import { clipFinder, placeCues, toFrames } from "./place-cues.ts";
import type { Piece, PlacedCues } from "./place-cues.ts";
import { soundtrackLimits } from "./soundtrack.ts";
import type {
  ClipBook,
  Score,
  Soundtrack,
  SoundtrackChapter,
  SoundtrackLabels,
  SoundtrackOptions,
  SoundtrackProblem,
} from "./soundtrack.ts";
import { writeFrames } from "./write-frames.ts";
import { writeXingHeader, xingUnits } from "./xing-header.ts";

/**
 * Makes an MP3 file of a timeline: each clip at its moment, silence in between, chapters by item and side. Nothing is
 * encoded; frames are put in a row. Lasts what the timeline says, to the frame of 24 ms, and each cue is heard within half a
 * frame of its moment. The same input gives the same bytes. Cost grows with the length. Rules: ../SPEC.md
 *
 * `options.from` makes the part from there on, which continues the whole one: it begins at the frame in which that moment
 * lies, if need be within a word.
 */
export function compileSoundtrack(
  score: Score,
  clips: ClipBook,
  labels: SoundtrackLabels,
  options: SoundtrackOptions,
): Result<Soundtrack, SoundtrackProblem> {
  const { shortest, longest } = soundtrackLimits;
  const { seconds } = score;
  if (!(seconds >= shortest && seconds <= longest))
    return err({ type: "LengthOutOfRange", seconds, shortest, longest });
  const from = options.from ?? 0;
  const first = firstFrame(from);
  if (!(from >= 0 && from < seconds && first < toFrames(seconds)))
    return err({ type: "StartOutOfRange", from, seconds });
  const placed = placeAll(score, clips, options, first);
  return placed.ok ? ok(write(score, placed.value, labels, first, options.seeking ?? "exact")) : placed;
}

/** A moment between two frames belongs to the one before; a moment at a frame's start, to that frame in spite of rounding. */
function firstFrame(from: number): number {
  return Math.floor(from / frameSeconds + 1e-6);
}

function placeAll(
  score: Score,
  clips: ClipBook,
  options: SoundtrackOptions,
  first: number,
): Result<PlacedCues, SoundtrackProblem> {
  const find = clipFinder(clips);
  const placed = placeCues(score, find, options, first);
  return placed.ok && options.breath ? placeBreaths(score, placed.value, find, options.missing) : placed;
}

function write(
  score: Score,
  { pieces, leftOut }: PlacedCues,
  labels: SoundtrackLabels,
  first: number,
  seeking: NonNullable<SoundtrackOptions["seeking"]>,
): Soundtrack {
  const frames = toFrames(score.seconds) - first;
  const runs = toRuns(pieces, first, first + frames);
  const seconds = toSeconds(frames);
  const from = toSeconds(first);
  const chapters = listChapters(score, labels.chapterOf);
  const own = chaptersFrom(chapters, from, seconds);
  const layout = layOutBytes(
    runs,
    frames,
    xingUnits,
    seeking === "exact" ? everyEntry : entriesOf(own, seconds),
  );
  const tag = id3Tag(labels, own, seconds);
  const bytes = new Uint8Array(tag.length + layout.units * unitBytes);
  bytes.set(tag);
  const table = writeFrames(bytes, tag.length + xingUnits * unitBytes, runs, layout);
  writeXingHeader(bytes, tag.length, { frames, units: layout.units, table });
  return { bytes, seconds, from, ...soundSeconds(runs, pieces), chapters, leftOut };
}

const everyEntry: readonly number[] = Array.from({ length: seekEntries }, (_, entry) => entry);

/** Those from which a player that goes to a chapter reads on: the last before it begins. */
function entriesOf(chapters: readonly SoundtrackChapter[], seconds: number): readonly number[] {
  const entries = chapters.map(({ start }) => Math.floor((start / seconds) * seekEntries));
  return [...new Set([0, ...entries])].filter((entry) => entry < seekEntries).toSorted((a, b) => a - b);
}

function soundSeconds(
  runs: readonly FrameRun[],
  pieces: readonly Piece[],
): Pick<Soundtrack, "speechSeconds" | "toneSeconds"> {
  const speech = new Set(pieces.filter(({ isSpeech }) => isSpeech).map(({ clip }) => clip));
  let [speechFrames, toneFrames] = [0, 0];
  for (const { clip, frames } of runs) {
    if (clip === null) continue;
    if (speech.has(clip)) speechFrames += frames;
    else toneFrames += frames;
  }
  return { speechSeconds: toSeconds(speechFrames), toneSeconds: toSeconds(toneFrames) };
}

function toSeconds(frames: number): number {
  return Math.round(frames * frameSeconds * 1000) / 1000;
}
