import type { Repetition } from "../timeline.ts";
import { bell, shown, words } from "./draft.ts";
import type { PlacedDraft } from "./draft.ts";
import { placeAt, placeFrom } from "./lane.ts";
import type { Lane } from "./lane.ts";
import type { Span } from "./lay-out-segments.ts";
import type { WorkContext } from "./work-context.ts";

/** How far a word may slip when another one stands in its way, in milliseconds. */
const slipMs = 500;
/** After so many repetitions the rhythm is known; only much talk goes on saying it. */
const heldAloud = 2;

/** Everything heard and shown within one set of repetitions: each one is counted or marked by a soft bell. */
export function fillRepetitions(
  span: Span,
  repetition: Repetition,
  lane: Lane,
  context: WorkContext,
): readonly PlacedDraft[] {
  const starts = startsOf(span, repetition);
  const counted = starts.reduce(
    (current, start, index) =>
      index === 0 ? current : placeCount(span, current, context, start, index + 1, starts.length),
    lane,
  );
  const breathing = placeKeepBreathing(span, counted, context, starts[1] ?? span.from);
  const spoken = starts.reduce(
    (current, start, index) => placeHoldWords(span, repetition, current, context, start, index + 1),
    breathing,
  );
  return [...spoken.placed, ...holdsShown(span, repetition, starts, context)];
}

function startsOf(span: Span, { count, seconds }: Repetition): readonly number[] {
  return Array.from({ length: count }, (_, index) => span.from + Math.round(index * seconds * 1000));
}

function placeCount(
  span: Span,
  lane: Lane,
  { book }: WorkContext,
  start: number,
  count: number,
  of: number,
): Lane {
  const spoken = (count === of ? book.find("last-one") : undefined) ?? book.find(`count-${String(count)}`);
  const name = `count-${String(count)}`;
  const said = spoken === undefined ? undefined : placeAt(lane, words(name, spoken, span), start);
  return said ?? placeAt(lane, bell(name, "soft", span, String(count)), start) ?? lane;
}

function placeKeepBreathing(
  span: Span,
  lane: Lane,
  { book, keepBreathing }: WorkContext,
  from: number,
): Lane {
  const spoken = keepBreathing ? book.find("keep-breathing") : undefined;
  if (spoken === undefined) return lane;
  const draft = words("keep-breathing", spoken, span);
  return placeFrom(lane, draft, from) ?? placeFrom(lane, draft, span.from) ?? lane;
}

function placeHoldWords(
  span: Span,
  repetition: Repetition,
  lane: Lane,
  { book, measure }: WorkContext,
  start: number,
  count: number,
): Lane {
  const bounds = holdWithin(repetition, start);
  if (bounds === undefined || (count > heldAloud && !measure.everyHold)) return lane;
  return (["hold", "down"] as const).reduce((current, id) => {
    const spoken = book.find(id);
    const moment = id === "hold" ? bounds.from : bounds.to;
    if (spoken === undefined) return current;
    const draft = words(`${id}-${String(count)}`, spoken, span);
    return placeFrom(current, draft, moment, moment + slipMs + draft.lengthMs) ?? current;
  }, lane);
}

function holdsShown(
  span: Span,
  repetition: Repetition,
  starts: readonly number[],
  { book }: WorkContext,
): readonly PlacedDraft[] {
  return starts.flatMap((start, index) => {
    const bounds = holdWithin(repetition, start);
    if (bounds === undefined) return [];
    return [shown(`stay-${String(index + 1)}`, "stay", book.label("hold"), span, bounds.from, bounds.to)];
  });
}

/** The hold in the middle of a repetition; the ways up and down share the rest. */
function holdWithin({ seconds, holdSeconds }: Repetition, start: number) {
  if (holdSeconds === null) return undefined;
  const from = start + Math.round(((seconds - holdSeconds) / 2) * 1000);
  return { from, to: from + Math.round(holdSeconds * 1000) };
}
