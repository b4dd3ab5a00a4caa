import type { PhraseId, WorkedSide } from "#content";
import type { SoundtrackLabels } from "#session/soundtrack";
import { deviceSettings } from "../platform/device-settings.ts";
import { nameOf } from "./names.ts";
import { person } from "./person.ts";
import { findClips } from "./session-clips.ts";
import type { KeptSession } from "./session-kept.ts";
import type { Track } from "./session-sound.ts";

interface MadeFile {
  readonly file: Blob;
  /** There were words to say and none could be said. */
  readonly isWordless: boolean;
}

/** The sound of a running session as it stands now; null when there is nothing to make it from. */
export async function makeSessionFile(track: Track, { talk }: KeptSession): Promise<MadeFile | null> {
  const { bells, voice } = deviceSettings.value;
  const phrases = voice === "recorded" ? phrasesOf(track) : [];
  const [{ compileSoundtrack, scoreOf }, clips] = await Promise.all([
    import("#session/soundtrack"),
    findClips(phrases),
  ]);
  if (clips === null) return null;
  const book = { phrase: clips.book.phrase, tone: bells ? clips.book.tone : () => undefined };
  const made = compileSoundtrack(scoreOf(track), book, labels(), {
    missing: "leave-out",
    breath: bells && talk === "much",
  });
  if (!made.ok) return null;
  const file = new Blob([made.value.bytes as Uint8Array<ArrayBuffer>], { type: "audio/mpeg" });
  return { file, isWordless: phrases.length > 0 && made.value.speechSeconds === 0 };
}

function phrasesOf({ cues }: Track): readonly PhraseId[] {
  return [...new Set(cues.flatMap(({ phrase }) => (phrase === null ? [] : [phrase])))];
}

/** Never seen by anybody: the file stays within the page. */
function labels(): SoundtrackLabels {
  const own = person.value.kind === "open" ? person.value.record : null;
  return {
    title: "Unclench",
    artist: "Unclench",
    comment: "",
    chapterOf: (technique: string, side: WorkedSide) => `${nameOf(technique, own)}, ${side}`,
    cover: null,
  };
}
