import type { PhraseId } from "#content";
import { monotonic } from "../platform/clock.ts";
import type { Compiler } from "../platform/compiler.ts";
import { deviceSettings } from "../platform/device-settings.ts";
import { findClips } from "./session-clips.ts";
import type { KeptSession } from "./session-kept.ts";
import type { FileWish, Track } from "./session-sound.ts";

interface MadeFile {
  readonly file: Blob;
  /** Whether all words that were wanted can be heard, some of them, or none. */
  readonly words: "all" | "some" | "none";
}

/** The sound of a running session as it stands now; null when there is nothing to make it from, or nobody wants it. */
type MakeFile = (track: Track, kept: KeptSession, wish: FileWish) => Promise<MadeFile | null>;

/** What is left for the compiler when words are slow to come. */
const compileMs = 3000;

/** Makes the files of one session, one after the other. */
export function createFileMaker({ compile }: Compiler): MakeFile {
  let last: Promise<unknown> = Promise.resolve();
  return (track, kept, { withinMs, isWanted }) => {
    const by = monotonic() + withinMs;
    const leftMs = () => Math.max(0, by - monotonic());
    const made = last.then(async () => {
      if (!isWanted()) return null;
      const { bells, voice } = deviceSettings.value;
      const phrases = voice === "recorded" ? phrasesOf(track) : [];
      const [{ scoreOf }, clips] = await Promise.all([
        import("#session/soundtrack"),
        findClips(phrases, Math.max(0, leftMs() - compileMs)),
      ]);
      if (!isWanted() || (clips.voice === null && clips.tones === null)) return null;
      const order = {
        score: scoreOf(track),
        voice: clips.voice,
        tones: bells ? clips.tones : null,
        breath: bells && kept.talk === "much",
      };
      const compiled = await compile(order, leftMs());
      if (compiled === null) return null;
      const { bytes, leftOut, speechSeconds } = compiled;
      const words = phrases.length === 0 || leftOut === 0 ? "all" : speechSeconds > 0 ? "some" : "none";
      return { file: new Blob([bytes], { type: "audio/mpeg" }), words } as const;
    });
    last = made.catch(() => null);
    return made;
  };
}

function phrasesOf({ cues }: Track): readonly PhraseId[] {
  return [...new Set(cues.flatMap(({ phrase }) => (phrase === null ? [] : [phrase])))];
}
