import { bellSeconds } from "../cue-kinds.ts";
import { content } from "../session.testing.ts";
import {
  mostEvenUnits,
  readFrame,
  samplesPerFrame,
  sampleRate,
  unitBytes,
  writeHeader,
} from "./mp3-frame.ts";
import type { Clip, ClipBook, Score, SoundtrackLabels, SoundtrackOptions, Tone } from "./soundtrack.ts";

export const options: SoundtrackOptions = { missing: "refuse", breath: false };

export const labels: SoundtrackLabels = {
  title: "Unclench",
  artist: "Unclench",
  comment: "For a test.",
  chapterOf: (technique, side) => `${technique} ${side}`,
  cover: null,
};

/** A clip of frames that no encoder made: each holds the clip's mark and its own number where data would stand. */
export function fakeClip(frames: number, mark = 1, units = 5, onsetSamples = 793): Clip {
  const bytes = new Uint8Array(frames * units * unitBytes);
  for (let frame = 0; frame < frames; frame += 1) {
    const at = frame * units * unitBytes;
    writeHeader(bytes, at, units);
    bytes.set([frame >> 8, frame & 255, mark >> 8, mark & 255], at + 13);
  }
  return { bytes, onsetSamples };
}

/** All phrases and tones, each as long as it may be. */
export function fakeBook(overrides: Partial<ClipBook> = {}): ClipBook {
  const phrases = new Map(
    content.phrases.map(({ id, maxSeconds }, index) => [id, clipOf(maxSeconds, index + 10)]),
  );
  const tones = new Map<Tone, Clip>(
    [...Object.entries(bellSeconds), ["inhale", 1.5] as const, ["exhale", 1.5] as const].map(
      ([tone, seconds], index) => [tone as Tone, clipOf(seconds, index + 1)],
    ),
  );
  return { phrase: (id) => phrases.get(id), tone: (tone) => tones.get(tone), ...overrides };
}

/** As many frames as an encoder makes of so many seconds with 35 ms before them, two of them dropped. */
function clipOf(seconds: number, mark: number): Clip {
  return fakeClip(Math.ceil((seconds * sampleRate + 840 + 1105) / samplesPerFrame) - 2, mark);
}

export function aScore(
  seconds: number,
  ...cues: ReadonlyArray<readonly [at: number, phrase: string]>
): Score {
  return {
    seconds,
    cues: cues.map(([at, phrase], index) => ({
      id: `cue-${String(index + 1)}`,
      at,
      kind: "say",
      phrase,
      sound: null,
    })),
    segments: [
      {
        item: 0,
        technique: "st-half-kneeling",
        side: "left",
        kind: "work",
        start: 0,
        seconds,
        repetition: null,
        breath: null,
        silent: false,
      },
    ],
  };
}

export interface ReadFile {
  readonly tagBytes: number;
  readonly frames: number;
  readonly bytes: number;
  readonly table: readonly number[];
  /** Where each frame begins, counted from the first one behind the header frame. */
  readonly starts: readonly number[];
  /** What each frame says: nothing, or its clip's mark and its number there. */
  readonly says: readonly string[];
}

/** Takes a file apart, independently of how it was put together. */
export function readFile(bytes: Uint8Array): ReadFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = [6, 7, 8, 9].reduce((total, at) => total * 128 + view.getUint8(at), 0);
  const tagBytes = 10 + size;
  const header = frameAt(bytes, tagBytes);
  const audio = tagBytes + header;
  const [starts, says]: [number[], string[]] = [[], []];
  for (let at = audio; at < bytes.length; at += frameAt(bytes, at)) {
    starts.push(at - audio);
    says.push(saysOf(bytes.subarray(at, at + frameAt(bytes, at))));
  }
  return {
    tagBytes,
    frames: view.getUint32(tagBytes + 13 + 8),
    bytes: view.getUint32(tagBytes + 13 + 12),
    table: [...bytes.subarray(tagBytes + 29, tagBytes + 129)],
    starts,
    says,
  };
}

function frameAt(bytes: Uint8Array, at: number): number {
  const read = readFrame(bytes, at);
  if (!read.ok || read.value > mostEvenUnits) throw new Error(`No frame at ${String(at)}`);
  return read.value * unitBytes;
}

function saysOf(frame: Uint8Array): string {
  const [high = 0, low = 0, markHigh = 0, markLow = 0, ...rest] = frame.subarray(13);
  if (rest.some((byte) => byte !== 0)) throw new Error("More than a fake clip says");
  const mark = markHigh * 256 + markLow;
  return mark === 0 ? "" : `${String(mark)}/${String(high * 256 + low)}`;
}
