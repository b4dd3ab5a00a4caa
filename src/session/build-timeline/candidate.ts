import type { TechniqueFacts } from "#content";
import { words } from "./draft.ts";
import type { Draft } from "./draft.ts";
import type { Span } from "./lay-out-segments.ts";
import type { PhraseBook, Spoken } from "./phrase-book.ts";

/** Something that would like to be heard in a gap. */
export interface Candidate {
  readonly draft: Draft;
  /** `ending` from the start of the gap, `coming` from the settling on, `countdown` right before the work. */
  readonly place: "ending" | "coming" | "countdown";
  /** The smaller, the later it is dropped when room is short. See `ranks`. */
  readonly rank: number;
  /** Heard even when the gap has no room for it. */
  readonly must: boolean;
}

export interface GapContext {
  readonly book: PhraseBook;
  readonly facts: ReadonlyMap<string, TechniqueFacts>;
  readonly part: boolean;
}

/** What goes last stands first. */
export const ranks = {
  closingBell: 0,
  side: 1,
  opening: 2,
  sharp: 3,
  sideBell: 4,
  name: 5,
  silence: 6,
  countdown: 7,
  into: 8,
  movement: 9,
  rest: 10,
  set: 11,
  need: 12,
  checkAfter: 13,
  out: 14,
  changeOver: 15,
  rollOff: 16,
  ready: 17,
  between: 18,
  next: 19,
  moreSigns: 20,
  coaching: 21,
} as const;

/** From this rank on words are welcome, not needed: they leave the person time to move. */
export const firstWelcomeRank: number = ranks.checkAfter;

/** Makes candidates of what the book can say; none where it has no words or the talk setting drops them. */
export function candidatesFor(book: PhraseBook, place: Candidate["place"]) {
  const of = (
    spoken: Spoken | undefined,
    name: string,
    span: Span,
    rank: number,
    { must = false, kind = "say" }: { readonly must?: boolean; readonly kind?: Draft["kind"] } = {},
  ): readonly Candidate[] =>
    spoken === undefined ? [] : [{ draft: words(name, spoken, span, kind), place, rank, must }];
  return {
    of,
    say: (
      name: string,
      phrase: string,
      span: Span,
      rank: number,
      options: { readonly must?: boolean; readonly kind?: Draft["kind"] } = {},
    ) => of(book.find(phrase), name, span, rank, options),
  };
}
