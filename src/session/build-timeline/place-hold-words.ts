import { breathsWithin } from "./breaths-within.ts";
import { gapMs, words } from "./draft.ts";
import type { Draft } from "./draft.ts";
import { placeAt, placeFrom, spokenMs } from "./lane.ts";
import type { Lane } from "./lane.ts";
import type { Span } from "./lay-out-segments.ts";
import type { WorkContext } from "./work-context.ts";

type Placer = (span: Span, lane: Lane, context: WorkContext) => Lane;

const tenLeftMs = 10_000;
const checkInFromSeconds = 45;
const secondCheckInFromSeconds = 100;
const breathWordsFromSeconds = 40;
const firstWordsMs = 3000;
/** Coaching and encouragement keep this much silence around them. */
const quietMs = 2000;
const encouragements = 8;

/** What safety asks for first, then time, then what is merely welcome, as long as the hold stays quiet enough. */
const placers: readonly Placer[] = [
  placeKeepBreathing,
  placeSharpStop,
  placeCheckIns,
  placeHalfWords,
  placeTenLeft,
  placeBreathWords,
  placeCues,
  placeEncouragement,
];

/** The words within one hold, in the right measure for the talk setting. */
export function placeHoldWords(span: Span, lane: Lane, context: WorkContext): Lane {
  return placers.reduce((current, place) => place(span, current, context), lane);
}

function placeKeepBreathing(span: Span, lane: Lane, { book, keepBreathing }: WorkContext): Lane {
  const spoken = keepBreathing ? book.find("keep-breathing") : undefined;
  if (spoken === undefined) return lane;
  const draft = words("keep-breathing", spoken, span);
  return placeFrom(lane, draft, span.from + firstWordsMs) ?? placeFrom(lane, draft, span.from) ?? lane;
}

/** The first side hears it in the introduction; the second one, which has none, at its start. */
function placeSharpStop(span: Span, lane: Lane, { book, facts, isSecondSide }: WorkContext): Lane {
  const spoken = facts?.kind === "pressure" && isSecondSide ? book.find("sharp-stop") : undefined;
  if (spoken === undefined) return lane;
  return placeFrom(lane, words("sharp", spoken, span), span.from + firstWordsMs, zoneEnd(span)) ?? lane;
}

function placeCheckIns(span: Span, lane: Lane, { book, facts }: WorkContext): Lane {
  const seconds = secondsOf(span);
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

function placeHalfWords(span: Span, lane: Lane, { book, measure }: WorkContext): Lane {
  const half = lane.placed.find(({ name, of }) => name === "half" && of === span);
  const spoken = book.find("half-way");
  if (half === undefined || spoken === undefined) return lane;
  const draft = words("half-way", spoken, span);
  if (!isQuiet(span, lane, draft, measure.share)) return lane;
  return placeAt(lane, draft, half.atMs + half.lengthMs + gapMs) ?? lane;
}

function placeTenLeft(span: Span, lane: Lane, { book, measure }: WorkContext): Lane {
  const spoken = span.tailSeconds * 1000 >= tenLeftMs ? book.find("ten-left") : undefined;
  if (spoken === undefined) return lane;
  const draft = words("ten-left", spoken, span);
  if (!isQuiet(span, lane, draft, measure.share)) return lane;
  return placeAt(lane, draft, span.to - tenLeftMs) ?? lane;
}

/** Leads into the pace: from the first breath out on, which the start bell leaves free. */
function placeBreathWords(span: Span, lane: Lane, { book, measure }: WorkContext): Lane {
  if (secondsOf(span) < breathWordsFromSeconds) return lane;
  const leading = breathsWithin(span, span.from, zoneEnd(span))
    .slice(1)
    .slice(0, measure.breaths * 2);
  return leading.reduce((current, { kind, count, from }) => {
    const spoken = book.find(kind);
    if (spoken === undefined) return current;
    const draft = words(`say-${kind}-${String(count)}`, spoken, span);
    return placeQuietly(span, current, draft, from, { share: measure.share, exactly: true });
  }, lane);
}

/** Coaching words in their order; each set and round begins with the next one, so that they do not sound alike. */
function placeCues(span: Span, lane: Lane, { book, facts, measure }: WorkContext): Lane {
  const cues = (facts?.cues ?? []).flatMap((id, index) => {
    const spoken = book.find(id);
    return spoken === undefined ? [] : [words(`cue-${String(index + 1)}`, spoken, span)];
  });
  const first = firstCueAt(span, lane);
  return turn(cues, span.set - 1 + span.round).reduce((current, draft, index) => {
    const moment = first + index * measure.cueEvery * 1000;
    return placeQuietly(span, current, draft, moment, { share: measure.share });
  }, lane);
}

/** After the breaths that are said aloud. */
function firstCueAt(span: Span, { placed }: Lane): number {
  const breaths = placed.filter(({ name }) => name.startsWith("say-"));
  const after = breaths.map(({ atMs, lengthMs }) => atMs + lengthMs + quietMs);
  return Math.max(span.from + firstWordsMs, ...after);
}

/** Each hold begins with another one. */
function placeEncouragement(span: Span, lane: Lane, { book, measure }: WorkContext): Lane {
  const known = Array.from({ length: encouragements }, (_, index) =>
    book.find(`encourage-${String(index + 1)}`),
  ).filter((spoken) => spoken !== undefined);
  const every = measure.encourageEvery * 1000;
  let current = lane;
  let moment = span.from + measure.encourageFrom * 1000;
  for (let count = 0; moment < zoneEnd(span); count += 1) {
    const spoken = known[(span.item + span.set - 1 + count) % Math.max(known.length, 1)];
    if (spoken === undefined) return current;
    const draft = words(`encourage-${String(count + 1)}`, spoken, span);
    current = placeQuietly(span, current, draft, moment, { share: measure.share });
    moment += every;
  }
  return current;
}

/** Words that are welcome: with silence around them, and only while the hold stays quiet enough. */
function placeQuietly(
  span: Span,
  lane: Lane,
  draft: Draft,
  moment: number,
  { share, exactly = false }: { readonly share: number; readonly exactly?: boolean },
): Lane {
  if (!isQuiet(span, lane, draft, share)) return lane;
  if (exactly) return placeAt(lane, draft, moment) ?? lane;
  return placeFrom(lane, draft, moment, zoneEnd(span), quietMs) ?? lane;
}

function isQuiet(span: Span, lane: Lane, draft: Draft, share: number): boolean {
  return spokenMs(lane) + draft.lengthMs <= (span.to - span.from) * share;
}

function turn(cues: readonly Draft[], by: number): readonly Draft[] {
  const start = cues.length === 0 ? 0 : by % cues.length;
  return [...cues.slice(start), ...cues.slice(0, start)];
}

/** Coaching ends before the tail, so that the tail can move when the hold is made longer. */
function zoneEnd(span: Span): number {
  return span.to - Math.max(span.tailSeconds * 1000, gapMs);
}

function secondsOf(span: Span): number {
  return (span.to - span.from) / 1000;
}
