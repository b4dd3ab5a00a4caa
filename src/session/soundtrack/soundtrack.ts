import type { PhraseId, WorkedSide } from "#content";
import type { Cue, Segment, Sound } from "../timeline.ts";

/** What a bell rings, and the two sounds of a breath. */
export type Tone = Sound | "inhale" | "exhale";

/**
 * A recorded sound: whole MPEG-2 Layer III frames, 24 kHz mono, constant rate, no bit reservoir, no tags. Joined to other
 * frames, it is first heard `onsetSamples` samples after the decoder's output for its first frame begins.
 */
export interface Clip {
  readonly bytes: Uint8Array;
  readonly onsetSamples: number;
}

/** Where clips are found; undefined for what was never recorded. */
export interface ClipBook {
  readonly phrase: (id: PhraseId) => Clip | undefined;
  readonly tone: (tone: Tone) => Clip | undefined;
}

export interface Cover {
  readonly mime: "image/png" | "image/jpeg";
  readonly bytes: Uint8Array;
}

/** The words of the file, as players show them. */
export interface SoundtrackLabels {
  readonly title: string;
  readonly artist: string;
  /** For whom and when it was checked. */
  readonly comment: string;
  readonly chapterOf: (technique: string, side: WorkedSide) => string;
  readonly cover: Cover | null;
}

export interface SoundtrackOptions {
  /** What to do about a cue without a clip: give up, or leave its time silent and name it in `leftOut`. */
  readonly missing: "refuse" | "leave-out";
  /** Whether breathing in and out sound where nothing else does; never in silent techniques. */
  readonly breath: boolean;
  /**
   * To which moments a player may go and find itself exactly there. `exact`, when left out: to every one, for a quarter more
   * bytes. `chapters`: to the beginnings of chapters, for about three per cent.
   */
  readonly seeking?: "exact" | "chapters";
  /** Seconds from the start of the timeline from which the file goes on; 0 when left out. */
  readonly from?: number;
  /**
   * What to do about two sounds at once, `refuse` when left out. A plan's timeline has none. In a running session a word may
   * be cut short by what the person does: there speech goes before tones, and what comes later before what came earlier.
   */
  readonly overlaps?: "refuse" | "give-way";
}

type ScoreCue = Pick<Cue, "id" | "at" | "kind" | "phrase" | "sound">;
type ScoreSegment = Pick<
  Segment,
  "item" | "technique" | "side" | "kind" | "start" | "seconds" | "repetition" | "breath" | "silent"
>;

/** What a soundtrack is made from: a `Timeline` is one, and `scoreOf` makes one of a running session. Times in seconds. */
export interface Score {
  readonly seconds: number;
  /** Sorted by `at`. */
  readonly cues: readonly ScoreCue[];
  readonly segments: readonly ScoreSegment[];
}

/** One item for one side. Times in seconds of the timeline, whatever the file's `from`. */
export interface SoundtrackChapter {
  readonly title: string;
  /** Index of the item in the session as planned. */
  readonly item: number;
  readonly technique: string;
  readonly side: WorkedSide;
  readonly start: number;
  readonly end: number;
}

export interface Soundtrack {
  readonly bytes: Uint8Array;
  /** How long it plays. */
  readonly seconds: number;
  /** The moment of the timeline at which it begins: the position in the session is `from` and the time played. */
  readonly from: number;
  readonly speechSeconds: number;
  readonly toneSeconds: number;
  readonly chapters: readonly SoundtrackChapter[];
  /** Phrases that had no clip, each once. */
  readonly leftOut: readonly PhraseId[];
}

/** The shortest and the longest soundtrack, in seconds; four hours are far more than any session. */
export const soundtrackLimits = { shortest: 0.024, longest: 14_400 } as const;

/** Why no file was made. `cue` is a cue's id; `clip` the id of a phrase or tone. */
export type SoundtrackProblem =
  | {
      readonly type: "LengthOutOfRange";
      readonly seconds: number;
      readonly shortest: number;
      readonly longest: number;
    }
  | { readonly type: "StartOutOfRange"; readonly from: number; readonly seconds: number }
  | { readonly type: "CueOutOfRange"; readonly cue: string; readonly at: number; readonly seconds: number }
  | { readonly type: "CuesOverlap"; readonly cue: string; readonly before: string; readonly seconds: number }
  | { readonly type: "ClipMissing"; readonly cue: string; readonly clip: string }
  | {
      readonly type: "ClipCorrupt";
      readonly clip: string;
      /** Where in the clip, in bytes. */
      readonly at: number;
      readonly why: FrameFault;
    };

export type FrameFault =
  | "empty"
  | "no-sync"
  | "not-mpeg-2"
  | "not-layer-3"
  | "has-crc"
  | "bitrate"
  | "sample-rate"
  | "padded"
  | "not-mono"
  | "cut-short"
  | "uses-reservoir"
  | "onset";
