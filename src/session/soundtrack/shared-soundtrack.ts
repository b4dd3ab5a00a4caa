import { ok } from "#base";
import type { Result } from "#base";
import type { Adaptation, TechniqueClass, WorkedSide } from "#content";
import { buildTimeline } from "../build-timeline/build-timeline.ts";
import type { PhraseTexts, PlannedSession, TalkLevel, TimelineContent } from "../timeline.ts";
import { compileSoundtrack } from "./compile-soundtrack.ts";
import { forSharing } from "./for-sharing.ts";
import { minutesOf, soundtrackFileName } from "./soundtrack-file-name.ts";
import type { ClipBook, Cover, Soundtrack, SoundtrackLabels, SoundtrackProblem } from "./soundtrack.ts";

/** What `unclench soundtrack` reads, and what the app knows as well. */
export interface SharedSoundtrackInput {
  readonly session: PlannedSession;
  readonly talk: TalkLevel;
  readonly adaptations: readonly Adaptation[];
}

/** All words: what is said, and what players show. */
export interface SoundtrackWords {
  readonly content: Omit<TimelineContent, "own"> & {
    readonly own?: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly classes: readonly TechniqueClass[];
    }>;
  };
  readonly phrases: PhraseTexts;
  /** Of techniques and tests, by id. */
  readonly names: Readonly<Record<string, string>>;
  /** `soundtrackTexts`. */
  readonly labels: Readonly<Record<"artist" | "title" | "comment" | "own" | WorkedSide, string>>;
}

export interface SharedSoundtrack {
  readonly name: string;
  readonly soundtrack: Soundtrack;
}

/**
 * A session as a file to keep or to give away: without deep pressure, and saying whose check it was made for and when. The
 * app and the command line both call this; the same input gives the same bytes. The session must add up (`checkSession`).
 */
export function makeSharedSoundtrack(
  { session: planned, talk, adaptations }: SharedSoundtrackInput,
  words: SoundtrackWords,
  clips: ClipBook,
  cover: Cover | null,
): Result<SharedSoundtrack, SoundtrackProblem> {
  const { content, phrases } = words;
  const session = forSharing(planned, content.techniques, content.own);
  const timeline = buildTimeline(session, { talk, adaptations }, content, phrases);
  const labels = sharedLabels(session, words, cover);
  const options = { missing: "refuse", breath: talk === "much", seeking: "chapters" } as const;
  const made = compileSoundtrack(timeline, clips, labels, options);
  if (!made.ok) return made;
  return ok({ name: soundtrackFileName(session, content.techniques), soundtrack: made.value });
}

/** What players show of a session: its minutes and its day, for whom it is, and each item with its side. */
export function sharedLabels(
  session: PlannedSession,
  { names, labels }: Pick<SoundtrackWords, "names" | "labels">,
  cover: Cover | null,
): SoundtrackLabels {
  const fill = (text: string): string =>
    text.replaceAll("{day}", session.date).replaceAll("{minutes}", minutesOf(session));
  return {
    title: fill(labels.title),
    artist: labels.artist,
    comment: fill(labels.comment),
    chapterOf: (technique, side) => `${names[technique] ?? labels.own}, ${labels[side]}`,
    cover,
  };
}
