import type { Adaptation, PhraseFacts, PhraseId, TechniqueFacts, WorkedSide } from "#content";
import type { Plan } from "#engine";

export type PlannedSession = NonNullable<Plan["session"]>;
export type PlannedItem = PlannedSession["items"][number];

/** How much is said. Bells, sides, changes of side and stop signs stay at every setting. */
export type TalkLevel = "little" | "normal" | "much";
export type Sound = "start" | "half" | "side" | "rest" | "end" | "soft";
export type CueKind =
  "say" | "bell" | "inhale" | "exhale" | "stay" | "rest" | "switch" | "check-in" | "silence" | "end";

/** One thing said, sounded or shown at a moment. `unclench timeline` prints it so. Times in seconds. */
export interface Cue {
  /** Stable and unique: item, side, set and name, `3-right-1-half`. */
  readonly id: string;
  /** The audible onset, from the start of the session. */
  readonly at: number;
  readonly seconds: number;
  readonly kind: CueKind;
  readonly phrase: PhraseId | null;
  readonly text: string;
  readonly sound: Sound | null;
  readonly technique: string;
  readonly side: WorkedSide;
  /** 1 for the first set. */
  readonly set: number;
}

export interface Repetition {
  readonly count: number;
  /** One whole repetition. */
  readonly seconds: number;
  /** The hold at its top, or null. */
  readonly holdSeconds: number | null;
}

export interface Breath {
  readonly inhale: number;
  readonly exhale: number;
}

/** A span that the player walks. Spans follow one another without gaps. Times in seconds. */
export interface Segment {
  /** Index of the item in the session as planned. */
  readonly item: number;
  readonly technique: string;
  readonly side: WorkedSide;
  /** Settle: the first set; rest: the set just done; switch and close: the last. */
  readonly set: number;
  readonly sets: number;
  /** How many items of this technique and side came before: sides that alternate come round again. */
  readonly round: number;
  readonly kind: "settle" | "work" | "rest" | "switch" | "close";
  readonly start: number;
  readonly seconds: number;
  readonly repetition: Repetition | null;
  readonly breath: Breath | null;
  readonly silent: boolean;
  /** Cues in these last seconds belong to the end of the hold and move with it. */
  readonly tailSeconds: number;
}

export interface Timeline {
  readonly seconds: number;
  /** Sorted by `at`. */
  readonly cues: readonly Cue[];
  readonly segments: readonly Segment[];
}

export interface TimelineOptions {
  readonly talk: TalkLevel;
  readonly adaptations?: readonly Adaptation[];
  /** A part of a running session: no opening words, no finish. */
  readonly part?: boolean;
}

/** The facts that cues are made from. Passed in; only types are imported. */
export interface TimelineContent {
  readonly techniques: readonly TechniqueFacts[];
  readonly phrases: readonly PhraseFacts[];
  /** Techniques of the person's own, with the name that is said. */
  readonly own?: ReadonlyArray<{ readonly id: string; readonly name: string }>;
}

export type PhraseTexts = Readonly<Record<PhraseId, string>>;
