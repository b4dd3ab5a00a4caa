import { err, ok } from "#base";
import type { Result } from "#base";
import type { TechniqueClass } from "#content";
import { techniqueNames, testNames } from "#content/en/names";
import { phraseTexts } from "#content/en/phrases";
import { soundtrackTexts } from "#content/en/soundtrack";
import { phrases } from "#content/phrases";
import { techniques } from "#content/techniques";
import type { PersonRecord } from "#engine";
import { forSharing, makeSharedSoundtrack } from "#session/soundtrack";
import type { ClipBook, Cover, SharedSoundtrackInput, SoundtrackWords } from "#session/soundtrack";
import { findClipsOf } from "./session-clips.ts";

export interface SoundFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The same words as on the command line. */
export function wordsFor(own: PersonRecord["own"]): SoundtrackWords {
  return {
    content: {
      techniques,
      phrases,
      own: own.map(({ id, name, classes }) => ({ id, name, classes: classes as readonly TechniqueClass[] })),
    },
    phrases: phraseTexts,
    names: { ...techniqueNames, ...testNames },
    labels: soundtrackTexts,
  };
}

/**
 * A session as a file for any player: the same bytes as `unclench soundtrack` makes. `no-voice` when its words are not on
 * this device and cannot be fetched now.
 */
export async function makeSessionToKeep(
  input: SharedSoundtrackInput,
  person: Pick<PersonRecord, "own">,
): Promise<Result<SoundFile, "no-voice" | "not-made">> {
  const words = wordsFor(person.own);
  const session = forSharing(input.session, techniques, words.content.own);
  const [clips, cover] = await Promise.all([findClipsOf(session), loadCover()]);
  if (clips === null) return err("no-voice");
  return soundFileOf(input, words, clips, cover);
}

function soundFileOf(
  input: SharedSoundtrackInput,
  words: SoundtrackWords,
  clips: ClipBook,
  cover: Cover | null,
): Result<SoundFile, "no-voice" | "not-made"> {
  const made = makeSharedSoundtrack(input, words, clips, cover);
  if (!made.ok) return err(made.error.type === "ClipMissing" ? "no-voice" : "not-made");
  const { name, soundtrack } = made.value;
  return ok({ name, bytes: soundtrack.bytes as Uint8Array<ArrayBuffer> });
}

async function loadCover(): Promise<Cover | null> {
  const response = await fetch("/icons/icon-512.png").catch(() => null);
  if (response?.ok !== true) return null;
  return { mime: "image/png", bytes: new Uint8Array(await response.arrayBuffer()) };
}
