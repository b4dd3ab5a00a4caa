import type { TechniqueFacts } from "#content";
import { bell, gapMs, shown, words } from "./draft.ts";
import type { Draft, PlacedDraft } from "./draft.ts";
import { countdownBells } from "./fill-gap.ts";
import { placeAt, placeFrom } from "./lane.ts";
import type { Lane } from "./lane.ts";
import type { Span } from "./lay-out-segments.ts";
import type { PhraseBook } from "./phrase-book.ts";

export interface WorkContext {
  readonly book: PhraseBook;
  readonly facts: TechniqueFacts | undefined;
  /** The safety check asks for "keep breathing" on every hold. */
  readonly keepBreathing: boolean;
  /** Seconds between the beginnings of two coaching cues. */
  readonly cueEverySeconds: number;
  /** Whether each repetition's hold is said, or only the first ones. */
  readonly everyHold: boolean;
}

const halfFromSeconds = 40;
const tenLeftMs = 10_000;
const checkInFromSeconds = 45;
const secondCheckInFromSeconds = 100;
const firstWordsMs = 3000;

/** Everything heard and shown within one hold. `lane` holds what is already settled: the bells, and words without room before. */
export function fillHold(span: Span, lane: Lane, context: WorkContext): readonly PlacedDraft[] {
  if (span.silent)
    return [...lane.placed, ...stayAndBreath(span, context.book), silenceWithin(span, lane, context)];
  const placers = [
    placeHalfBell,
    placeTail,
    placeKeepBreathing,
    placeCheckIns,
    placeHalfWords,
    placeTenLeft,
    placeCues,
  ];
  const filled = placers.reduce((current, place) => place(span, current, context), lane);
  return [...filled.placed, ...stayAndBreath(span, context.book)];
}

function placeHalfBell(span: Span, lane: Lane): Lane {
  if (span.to - span.from < halfFromSeconds * 1000) return lane;
  return placeAt(lane, bell("half", "half", span), middleOf(span)) ?? lane;
}

function placeTail(span: Span, lane: Lane): Lane {
  if (span.tailSeconds === 0) return lane;
  return countdownBells(span, "last", span.to).reduce(
    (current, soft) => placeAt(current, soft, soft.atMs) ?? current,
    lane,
  );
}

function placeKeepBreathing(span: Span, lane: Lane, { book, keepBreathing }: WorkContext): Lane {
  const spoken = keepBreathing ? book.find("keep-breathing") : undefined;
  if (spoken === undefined) return lane;
  const draft = words("keep-breathing", spoken, span);
  return placeFrom(lane, draft, span.from + firstWordsMs) ?? placeFrom(lane, draft, span.from) ?? lane;
}

function placeCheckIns(span: Span, lane: Lane, { book, facts }: WorkContext): Lane {
  const seconds = (span.to - span.from) / 1000;
  const spoken =
    facts?.kind === "pressure" && seconds >= checkInFromSeconds ? book.find("check-in") : undefined;
  if (spoken === undefined) return lane;
  const parts = seconds >= secondCheckInFromSeconds ? [1 / 3, 2 / 3] : [1 / 3];
  return parts.reduce((current, part, index) => {
    const draft = words(`check-${String(index + 1)}`, spoken, span, "check-in");
    const moment = span.from + Math.round((span.to - span.from) * part);
    return placeFrom(current, draft, moment, zoneEnd(span)) ?? current;
  }, lane);
}

function placeHalfWords(span: Span, lane: Lane, { book }: WorkContext): Lane {
  const half = lane.placed.find(({ name, of }) => name === "half" && of === span);
  const spoken = book.find("half-way");
  if (half === undefined || spoken === undefined) return lane;
  return placeAt(lane, words("half-way", spoken, span), half.atMs + half.lengthMs + gapMs) ?? lane;
}

function placeTenLeft(span: Span, lane: Lane, { book }: WorkContext): Lane {
  const spoken = span.tailSeconds * 1000 >= tenLeftMs ? book.find("ten-left") : undefined;
  if (spoken === undefined) return lane;
  return placeAt(lane, words("ten-left", spoken, span), span.to - tenLeftMs) ?? lane;
}

/** Coaching words in their order; each set and round begins with the next one, so that they do not sound alike. */
function placeCues(span: Span, lane: Lane, { book, facts, cueEverySeconds }: WorkContext): Lane {
  const cues = (facts?.cues ?? []).flatMap((id, index) => {
    const spoken = book.find(id);
    return spoken === undefined ? [] : [words(`cue-${String(index + 1)}`, spoken, span)];
  });
  const turned = turn(cues, span.set - 1 + span.round);
  return turned.reduce((current, draft, index) => {
    const moment = span.from + firstWordsMs + index * cueEverySeconds * 1000;
    return placeFrom(current, draft, moment, zoneEnd(span)) ?? current;
  }, lane);
}

function turn(cues: readonly Draft[], by: number): readonly Draft[] {
  const start = cues.length === 0 ? 0 : by % cues.length;
  return [...cues.slice(start), ...cues.slice(0, start)];
}

/** Coaching ends before the tail, so that the tail can move when the hold is made longer. */
function zoneEnd(span: Span): number {
  return span.to - Math.max(span.tailSeconds * 1000, gapMs);
}

function middleOf(span: Span): number {
  return Math.round((span.from + span.to) / 2);
}

function stayAndBreath(span: Span, book: PhraseBook): readonly PlacedDraft[] {
  const stay = shown("stay", "stay", book.label("stay"), span, span.from, span.to);
  return [stay, ...breathsWithin(span, span.from, span.to, book)];
}

/** From the end of the opening bell to the closing one. */
function silenceWithin(span: Span, { placed }: Lane, { book }: WorkContext): PlacedDraft {
  const opening = placed.find(({ name }) => name === "start");
  const closing = placed.find(({ name }) => name === "end" || name === "rest");
  const from = opening === undefined ? span.from : opening.atMs + opening.lengthMs;
  return shown("silence", "silence", book.label("silence"), span, from, closing?.atMs ?? span.to);
}

function breathsWithin(span: Span, from: number, to: number, book: PhraseBook): readonly PlacedDraft[] {
  if (span.breath === null) return [];
  const lengths = [
    ["inhale", Math.round(span.breath.inhale * 1000)],
    ["exhale", Math.round(span.breath.exhale * 1000)],
  ] as const;
  const breaths: PlacedDraft[] = [];
  let moment = from;
  for (let count = 1; moment < to; count += 1) {
    for (const [kind, length] of lengths) {
      const end = Math.min(moment + length, to);
      if (end > moment)
        breaths.push(shown(`${kind}-${String(count)}`, kind, book.label(kind), span, moment, end));
      moment = end;
    }
  }
  return breaths;
}

/** The lane of a span of work with its opening bell, its closing bell where the gap after it has no room, and words that found none before it. */
export function openLane(span: Span, closing: Draft | null, overflow: readonly Draft[]): Lane {
  const start = bell("start", "start", span);
  const empty: Lane = { from: span.from, to: span.to - (closing === null ? gapMs : 0), placed: [] };
  const closed = closing === null ? empty : (placeAt(empty, closing, span.to - closing.lengthMs) ?? empty);
  // Silence begins with the bell: words that must be said come before it, and the bell waits for them.
  const inOrder = span.silent ? [...overflow, start] : [start, ...overflow];
  return inOrder.reduce((lane, draft) => placeFrom(lane, draft, span.from) ?? lane, closed);
}
