import { err, ok } from "#base";
import type { Result } from "#base";
import type { Clip, ClipBook } from "../soundtrack/soundtrack.ts";
import type { PackProblem, VoicePack } from "./voice-pack.ts";

/** A pack and those of its files that are at hand, by their names in the pack. */
export interface PackFiles {
  readonly pack: VoicePack;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Clips by id; undefined for what the pack has not, and for what lies in a file that is not at hand. */
export type ClipFinder = (id: string) => Clip | undefined;

/** Words from a voice and tones from theirs. Without a voice nothing is said. Fails on a file of another length than its pack says. */
export function clipBookOf(voice: PackFiles | null, tones: PackFiles | null): Result<ClipBook, PackProblem> {
  const phrase = findClipsOf(voice);
  if (!phrase.ok) return phrase;
  const tone = findClipsOf(tones);
  return tone.ok ? ok({ phrase: phrase.value, tone: tone.value }) : tone;
}

/** At 24 kHz a frame has 72 × rate / 24,000 bytes (ISO/IEC 13818-3). */
export function fileBytes({ kbps }: Pick<VoicePack, "kbps">, frames: number): number {
  return frames * kbps * 3;
}

function findClipsOf(source: PackFiles | null): Result<ClipFinder, PackProblem> {
  if (source === null) return ok(() => undefined);
  const { pack, files } = source;
  for (const [file, { frames }] of Object.entries(pack.files)) {
    const bytes = files.get(file)?.length;
    const expected = fileBytes(pack, frames);
    if (bytes !== undefined && bytes !== expected) return err({ type: "WrongLength", file, bytes, expected });
  }
  return ok((id) => {
    const clip = Object.hasOwn(pack.clips, id) ? pack.clips[id] : undefined;
    const bytes = clip && files.get(clip.file);
    if (clip === undefined || bytes === undefined) return undefined;
    const from = fileBytes(pack, clip.first);
    return {
      bytes: bytes.subarray(from, from + fileBytes(pack, clip.frames)),
      onsetSamples: pack.onsetSamples,
    };
  });
}
