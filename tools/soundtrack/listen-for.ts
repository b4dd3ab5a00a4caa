import { isAudible } from "../../src/session/cue-kinds.ts";
import type { Timeline } from "../../src/session/timeline.ts";
import type { Clip, ClipBook } from "../../src/session/soundtrack/soundtrack.ts";
import { decodeWithFfmpeg, sampleRate } from "./decode-mp3.ts";
import { findSound } from "./find-sound.ts";

export interface ExpectedSound {
  readonly cue: string;
  readonly clip: string;
  /** Its moment, in samples. */
  readonly at: number;
  /** Its first fifth of a second, as a decoder makes it of the clip alone. */
  readonly wanted: Int16Array;
  /** Between these samples something may be heard. */
  readonly from: number;
  readonly to: number;
}

export interface HeardSound {
  readonly cue: string;
  readonly clip: string;
  /** Negative when early. */
  readonly lateSeconds: number;
  readonly correlation: number;
}

const samplesPerFrame = 576;
const wantedSamples = sampleRate / 5;
/** A frame's sound reaches into the next one, and a filter bank's a little further. */
const ringingSamples = 2 * samplesPerFrame;
/** A little more than a frame: what is further off is not there. */
const reachSamples = 600;

/** What is to be heard of a timeline, breathing left out. The clips are decoded by themselves to know what they sound like. */
export function expectedSounds({ cues }: Pick<Timeline, "cues">, clips: ClipBook): readonly ExpectedSound[] {
  const known = decodeClips(cues, clips);
  return cues.flatMap((cue): readonly ExpectedSound[] => {
    const clip = nameOf(cue);
    const sound = known.get(clip);
    if (sound === undefined || !isAudible(cue)) return [];
    const at = Math.round(cue.at * sampleRate);
    const from = at - sound.onsetSamples - samplesPerFrame;
    const to = at - sound.onsetSamples + sound.samples.length + samplesPerFrame + ringingSamples;
    const wanted = sound.samples.subarray(sound.onsetSamples, sound.onsetSamples + wantedSamples);
    return [{ cue: cue.id, clip, at, wanted, from, to }];
  });
}

/** Where each of them is really heard. */
export function listenFor(sounds: readonly ExpectedSound[], samples: Int16Array): readonly HeardSound[] {
  return sounds.map(({ cue, clip, at, wanted }) => {
    const found = findSound(samples, wanted, at, reachSamples);
    return { cue, clip, lateSeconds: (found.at - at) / sampleRate, correlation: found.correlation };
  });
}

interface DecodedClip {
  readonly samples: Int16Array;
  readonly onsetSamples: number;
}

/** One run of the decoder for all. A file without headers keeps its delay, so each clip begins where its frames do. */
function decodeClips(cues: Timeline["cues"], clips: ClipBook): ReadonlyMap<string, DecodedClip> {
  const found = new Map<string, Clip>();
  for (const cue of cues) {
    const { phrase, sound } = cue;
    const clip = phrase === null ? sound && clips.tone(sound) : clips.phrase(phrase);
    if (clip) found.set(nameOf(cue), clip);
  }
  const { samples } = decodeWithFfmpeg(Buffer.concat([...found.values()].map(({ bytes }) => bytes)));
  const decoded = new Map<string, DecodedClip>();
  let frame = 0;
  for (const [id, { bytes, onsetSamples }] of found) {
    const frames = countFrames(bytes);
    const end = (frame + frames) * samplesPerFrame;
    decoded.set(id, { samples: samples.subarray(frame * samplesPerFrame, end), onsetSamples });
    frame += frames;
  }
  return decoded;
}

/** A phrase and a tone may have the same id. */
function nameOf({ phrase, sound }: Timeline["cues"][number]): string {
  return phrase === null ? `bell ${String(sound)}` : phrase;
}

/** Clips have one rate throughout; 72 × rate / 24,000 bytes a frame. */
function countFrames(bytes: Uint8Array): number {
  const kbps = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160][(bytes[2] ?? 0) >> 4] ?? 0;
  return bytes.length / (kbps * 3);
}
