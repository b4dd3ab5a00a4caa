import { clipBookOf } from "#session/voice-pack";
import type { PackFiles } from "#session/voice-pack";
import { compileSoundtrack } from "#session/soundtrack";
import type { Score, SoundtrackLabels } from "#session/soundtrack";

/** What a file of a running session is made from. Data only, so that it can be sent to a worker. */
export interface CompileOrder {
  readonly score: Score;
  readonly voice: PackFiles | null;
  readonly tones: PackFiles | null;
  readonly breath: boolean;
}

export interface CompiledFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly speechSeconds: number;
  /** How many phrases had no clip. */
  readonly leftOut: number;
}

/** Nobody sees them: the file stays within the page. */
const labels: SoundtrackLabels = {
  title: "Unclench",
  artist: "Unclench",
  comment: "",
  chapterOf: () => "",
  cover: null,
};

/** The sound of a running session. What has no clip stays silent; null when no file can be made at all. */
export function compileFile({ score, voice, tones, breath }: CompileOrder): CompiledFile | null {
  const book = clipBookOf(voice, tones);
  if (!book.ok) return null;
  const options = { missing: "leave-out", overlaps: "give-way", breath } as const;
  const made = compileSoundtrack(score, book.value, labels, options);
  if (!made.ok) return null;
  const { bytes, speechSeconds, leftOut } = made.value;
  return { bytes: bytes as Uint8Array<ArrayBuffer>, speechSeconds, leftOut: leftOut.length };
}
