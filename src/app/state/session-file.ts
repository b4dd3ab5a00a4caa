import type { PhraseId } from "#content";
import { compileAside } from "../platform/compile-aside.ts";
import { deviceSettings } from "../platform/device-settings.ts";
import { findClips } from "./session-clips.ts";
import type { KeptSession } from "./session-kept.ts";
import type { Track } from "./session-sound.ts";

interface MadeFile {
  readonly file: Blob;
  /** Whether all words that were wanted can be heard, some of them, or none. */
  readonly words: "all" | "some" | "none";
}

let last: Promise<unknown> = Promise.resolve();

/** The sound of a running session as it stands now; null when there is nothing to make it from. One after the other. */
export function makeSessionFile(track: Track, kept: KeptSession): Promise<MadeFile | null> {
  const made = last.then(() => make(track, kept));
  last = made.catch(() => null);
  return made;
}

async function make(track: Track, { talk }: KeptSession): Promise<MadeFile | null> {
  const { bells, voice } = deviceSettings.value;
  const phrases = voice === "recorded" ? phrasesOf(track) : [];
  const [{ scoreOf }, clips] = await Promise.all([import("#session/soundtrack"), findClips(phrases)]);
  if (clips.voice === null && clips.tones === null) return null;
  const made = await compileAside({
    score: scoreOf(track),
    voice: clips.voice,
    tones: bells ? clips.tones : null,
    breath: bells && talk === "much",
  });
  if (made === null) return null;
  return {
    file: new Blob([made.bytes], { type: "audio/mpeg" }),
    words: phrases.length === 0 || made.leftOut === 0 ? "all" : made.speechSeconds > 0 ? "some" : "none",
  };
}

function phrasesOf({ cues }: Track): readonly PhraseId[] {
  return [...new Set(cues.flatMap(({ phrase }) => (phrase === null ? [] : [phrase])))];
}
