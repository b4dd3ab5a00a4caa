import type { TechniqueFacts } from "#content";
import type { TalkLevel } from "../timeline.ts";
import type { PhraseBook } from "./phrase-book.ts";

/** How much is said within a hold. */
export interface Measure {
  /** At most this share of a hold is words; check-ins and stop words are said all the same. */
  readonly share: number;
  /** Seconds between the beginnings of two coaching cues. */
  readonly cueEvery: number;
  /** Seconds before the first encouragement, and between two; Infinity for none. */
  readonly encourageFrom: number;
  readonly encourageEvery: number;
  /** Breaths said aloud at the beginning of a hold. */
  readonly breaths: number;
  /** Whether each repetition's hold is said, or only the first ones. */
  readonly everyHold: boolean;
}

export const measures: Readonly<Record<TalkLevel, Measure>> = {
  little: {
    share: 1 / 5,
    cueEvery: 30,
    encourageFrom: Infinity,
    encourageEvery: Infinity,
    breaths: 0,
    everyHold: false,
  },
  normal: {
    share: 1 / 3,
    cueEvery: 20,
    encourageFrom: 40,
    encourageEvery: 90,
    breaths: 0,
    everyHold: false,
  },
  much: {
    share: 1 / 2,
    cueEvery: 11,
    encourageFrom: 40,
    encourageEvery: 45,
    breaths: 2,
    everyHold: true,
  },
};

export interface WorkContext {
  readonly book: PhraseBook;
  readonly facts: TechniqueFacts | undefined;
  /** The safety check asks for "keep breathing" on every hold. */
  readonly keepBreathing: boolean;
  readonly measure: Measure;
  /** The side before was the same technique's other one, so that nothing was introduced. */
  readonly isSecondSide: boolean;
}
