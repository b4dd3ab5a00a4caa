import { bell, gapMs, shown } from "./draft.ts";
import type { Draft, PlacedDraft } from "./draft.ts";
import { breathsWithin } from "./breaths-within.ts";
import { softCountdown } from "./countdown.ts";
import { placeHoldWords } from "./place-hold-words.ts";
import { placeAt, placeFrom } from "./lane.ts";
import type { Lane } from "./lane.ts";
import type { Span } from "./lay-out-segments.ts";
import type { PhraseBook } from "./phrase-book.ts";
import type { WorkContext } from "./work-context.ts";

const halfFromSeconds = 40;

/** Everything heard and shown within one hold. `lane` holds what is already settled: the bells, and words without room before. */
export function fillHold(span: Span, lane: Lane, context: WorkContext): readonly PlacedDraft[] {
  if (span.silent)
    return [...lane.placed, ...stayAndBreath(span, context.book), silenceWithin(span, lane, context)];
  const belled = placeTail(span, placeHalfBell(span, lane));
  const filled = placeHoldWords(span, belled, context);
  return [...filled.placed, ...stayAndBreath(span, context.book)];
}

function placeHalfBell(span: Span, lane: Lane): Lane {
  if (span.to - span.from < halfFromSeconds * 1000) return lane;
  return placeAt(lane, bell("half", "half", span), Math.round((span.from + span.to) / 2)) ?? lane;
}

function placeTail(span: Span, lane: Lane): Lane {
  if (span.tailSeconds === 0) return lane;
  return softCountdown(span, "last", span.to).reduce(
    (current, soft) => placeAt(current, soft, soft.atMs) ?? current,
    lane,
  );
}

function stayAndBreath(span: Span, book: PhraseBook): readonly PlacedDraft[] {
  const stay = shown("stay", "stay", book.label("stay"), span, span.from, span.to);
  const breaths = breathsWithin(span, span.from, span.to).map(({ kind, count, from, to }) =>
    shown(`${kind}-${String(count)}`, kind, book.label(kind), span, from, to),
  );
  return [stay, ...breaths];
}

/** From the end of the opening bell to the closing one. */
function silenceWithin(span: Span, { placed }: Lane, { book }: WorkContext): PlacedDraft {
  const opening = placed.find(({ name }) => name === "start");
  const closing = placed.find(({ name }) => name === "end" || name === "rest");
  const from = opening === undefined ? span.from : opening.atMs + opening.lengthMs;
  return shown("silence", "silence", book.label("silence"), span, from, closing?.atMs ?? span.to);
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
