import { fileBytes } from "./clip-book-of.ts";
import { textMark } from "./text-mark.ts";
import type { ClipMaking, VoicePack } from "./voice-pack.ts";

/** A pack as it is kept, with how each clip was made. */
export interface MadePack extends VoicePack {
  readonly clips: Readonly<Record<string, VoicePack["clips"][string] & ClipMaking>>;
}

export interface PhraseToSay {
  readonly id: string;
  /** Seconds that its clip may take. */
  readonly maxSeconds: number;
  readonly text: string;
}

/** Something wrong in a pack: where, and what. */
export interface PackFault {
  readonly path: string;
  readonly reason: string;
}

const frameSeconds = 0.024;
const mostBytes = 6_000_000;
const mostFileBytes = 1_000_000;
/** LU between the loudest and the softest clip. */
const mostSpread = 1;

/**
 * Holds a voice to what content says: a clip for each phrase and no other, of the present words, within its time whichever
 * frame it has to start in; even loudness; no more bytes than a phone should fetch. No faults: an empty list.
 */
export function checkPack(pack: MadePack, phrases: readonly PhraseToSay[]): readonly PackFault[] {
  const known = new Set(phrases.map(({ id }) => id));
  const at = (path: string) => `voice/${pack.id}/${path}`;
  const leftOver = Object.keys(pack.clips).filter((id) => !known.has(id));
  return [
    ...phrases.flatMap((phrase) =>
      findClipFaults(pack, phrase).map((reason) => ({ path: at(`clips/${phrase.id}`), reason })),
    ),
    ...leftOver.map((id) => ({ path: at(`clips/${id}`), reason: "is a clip of no phrase" })),
    ...findSizeFaults(pack, at),
    ...findSpread(pack, at),
  ];
}

function findClipFaults(pack: MadePack, { id, maxSeconds, text }: PhraseToSay): readonly string[] {
  const clip = Object.hasOwn(pack.clips, id) ? pack.clips[id] : undefined;
  if (clip === undefined) return ["has no clip: run npm run voice"];
  const seconds = (clip.frames + 1) * frameSeconds;
  return [
    ...(clip.text === textMark(text) ? [] : ["says older words: run npm run voice"]),
    ...(seconds <= maxSeconds + 1e-9
      ? []
      : [`takes ${seconds.toFixed(2)} s of at most ${String(maxSeconds)} s`]),
  ];
}

function findSizeFaults(pack: MadePack, at: (path: string) => string): readonly PackFault[] {
  const sizes = Object.entries(pack.files).map(([name, { frames }]) => ({
    path: at(`files/${name}`),
    bytes: fileBytes(pack, frames),
    most: mostFileBytes,
  }));
  const whole = {
    path: at("files"),
    bytes: sizes.reduce((sum, { bytes }) => sum + bytes, 0),
    most: mostBytes,
  };
  return [...sizes, whole]
    .filter(({ bytes, most }) => bytes > most)
    .map(({ path, bytes, most }) => ({
      path,
      reason: `has ${String(bytes)} bytes of at most ${String(most)}`,
    }));
}

function findSpread(pack: MadePack, at: (path: string) => string): readonly PackFault[] {
  const levels = Object.values(pack.clips).map(({ lufs }) => lufs);
  const spread = Math.max(...levels) - Math.min(...levels);
  return spread > mostSpread
    ? [
        {
          path: at("clips"),
          reason: `differ in loudness by ${spread.toFixed(1)} LU of at most ${String(mostSpread)}`,
        },
      ]
    : [];
}
