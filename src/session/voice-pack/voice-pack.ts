/** A file of frames, one clip after another. */
export interface PackFile {
  /** Beside the pack's own file. Where the pack is served, the name holds a hash. */
  readonly path: string;
  readonly frames: number;
}

/** Where a clip lies: `frames` frames of a file from `first` on. */
export interface PackClip {
  readonly file: string;
  readonly first: number;
  readonly frames: number;
}

/** What is written down of a clip when it is made, for the check that it is up to date; not served. */
export interface ClipMaking {
  /** `textMark` of the words it says. */
  readonly text: string;
  /** How much slower than the program by itself. */
  readonly pace: number;
  /** Loudness before encoding, LUFS with blocks of 100 ms. */
  readonly lufs: number;
}

/** The list of a folder of clips: a voice, or the tones. All clips have the same form; see docs/voice.md. */
export interface VoicePack {
  readonly format: 1;
  readonly id: string;
  readonly name: string;
  /** Of the words; null for tones. */
  readonly language: string | null;
  readonly kbps: number;
  /** Samples from the start of a clip, as decoded, to its first sound. */
  readonly onsetSamples: number;
  /** By name: `general`, ids of techniques and tests. */
  readonly files: Readonly<Record<string, PackFile>>;
  /** By phrase or tone. */
  readonly clips: Readonly<Record<string, PackClip>>;
}

/** Why a pack cannot be used. `path` is that of the field. */
export type PackProblem =
  | { readonly type: "NotAPack"; readonly path: string; readonly expected: string }
  | { readonly type: "UnknownFormat"; readonly format: unknown }
  | { readonly type: "ClipOutsideFile"; readonly clip: string; readonly file: string }
  | {
      readonly type: "WrongLength";
      readonly file: string;
      readonly bytes: number;
      readonly expected: number;
    };
