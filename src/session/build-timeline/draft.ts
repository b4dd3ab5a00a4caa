import { bellSeconds } from "../cue-kinds.ts";
import type { Cue, CueKind, Sound } from "../timeline.ts";
import type { Span } from "./lay-out-segments.ts";
import type { Spoken } from "./phrase-book.ts";

/** Silence between two things heard, in milliseconds. */
export const gapMs = 200;

/** A cue that has not got its moment yet. Lengths in milliseconds. */
export interface Draft {
  /** The last part of the id, unique in its item and set. */
  readonly name: string;
  readonly kind: CueKind;
  readonly phrase: string | null;
  readonly text: string;
  readonly sound: Sound | null;
  readonly lengthMs: number;
  /** The span whose item, side and set it speaks of. */
  readonly of: Span;
}

export interface PlacedDraft extends Draft {
  readonly atMs: number;
}

export function bell(name: string, sound: Sound, of: Span, text = ""): Draft {
  return {
    name,
    kind: "bell",
    phrase: null,
    text,
    sound,
    lengthMs: Math.round(bellSeconds[sound] * 1000),
    of,
  };
}

export function words(name: string, spoken: Spoken, of: Span, kind: CueKind = "say"): Draft {
  return { name, kind, phrase: spoken.phrase, text: spoken.text, sound: null, lengthMs: spoken.lengthMs, of };
}

/** Something shown for a while and never heard. */
export function shown(
  name: string,
  kind: CueKind,
  text: string,
  of: Span,
  from: number,
  to: number,
): PlacedDraft {
  return { name, kind, phrase: null, text, sound: null, of, atMs: from, lengthMs: to - from };
}

export function at(draft: Draft, atMs: number): PlacedDraft {
  return { ...draft, atMs };
}

export function toCue(draft: PlacedDraft): Cue {
  const { of } = draft;
  return {
    id: `${String(of.item + 1)}-${of.side}-${String(of.set)}-${draft.name}`,
    at: draft.atMs / 1000,
    seconds: draft.lengthMs / 1000,
    kind: draft.kind,
    phrase: draft.phrase,
    text: draft.text,
    sound: draft.sound,
    technique: of.technique,
    side: of.side,
    set: of.set,
  };
}
