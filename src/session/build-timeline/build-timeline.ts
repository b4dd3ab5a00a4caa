import type {
  Cue,
  PhraseTexts,
  PlannedSession,
  Segment,
  Timeline,
  TimelineContent,
  TimelineOptions,
} from "../timeline.ts";
import { checkSession } from "./check-session.ts";
import { shown, toCue } from "./draft.ts";
import type { Draft, PlacedDraft } from "./draft.ts";
import { fillGap } from "./fill-gap.ts";
import { fillHold, openLane } from "./fill-hold.ts";
import { fillRepetitions } from "./fill-repetitions.ts";
import { gapsBetween, isSwitch } from "./gap.ts";
import { layOutSegments, toMs } from "./lay-out-segments.ts";
import type { Span } from "./lay-out-segments.ts";
import { createPhraseBook } from "./phrase-book.ts";
import type { PhraseBook } from "./phrase-book.ts";
import { measures } from "./work-context.ts";
import type { WorkContext } from "./work-context.ts";

/**
 * Lays a planned session out in time: every cue with its moment, and the spans that the player walks. It lasts to the
 * millisecond what the plan says, whatever is said. Audible cues never overlap. When room is short, words are dropped
 * by rank; the side, the bells and the change of side never are. The same input gives the same timeline. Rules: ../SPEC.md
 *
 * Throws for a session that does not add up (`checkSession` tells where); the edge has to check first.
 */
export function buildTimeline(
  session: PlannedSession,
  options: TimelineOptions,
  content: TimelineContent,
  texts: PhraseTexts,
): Timeline {
  const checked = checkSession(session);
  if (!checked.ok) throw new Error(`${checked.error.path}: expected ${checked.error.expected}`);
  const facts = new Map(content.techniques.map((technique) => [technique.id as string, technique]));
  const book = createPhraseBook(content, texts, options.talk);
  const spans = layOutSegments(session, facts);
  const workContext = {
    book,
    keepBreathing: options.adaptations?.includes("breathe-cue") ?? false,
    measure: measures[options.talk],
  };
  const part = options.part ?? false;
  const gaps = gapsBetween(spans);
  const filled = gaps.map((gap) => fillGap(gap, { book, facts, part }));
  const drafts = gaps.flatMap((gap, index): readonly PlacedDraft[] => {
    const { placed = [], overflow = [] } = filled[index] ?? {};
    if (gap.after === null) return placed;
    const closing = filled[index + 1]?.closingBell ?? null;
    const context = { ...workContext, facts: facts.get(gap.after.technique), isSecondSide: isSwitch(gap) };
    return [...placed, ...fillWork(gap.after, closing, overflow, context)];
  });
  const cues = [...drafts, ...restsShown(spans, book)].toSorted((a, b) => a.atMs - b.atMs).map(toCue);
  return {
    seconds: toMs(session.seconds) / 1000,
    cues: part ? cues : withEnd(cues, spans),
    segments: spans.map(toSegment),
  };
}

function fillWork(
  span: Span,
  closing: Draft | null,
  overflow: readonly Draft[],
  context: WorkContext,
): readonly PlacedDraft[] {
  const lane = openLane(span, closing, overflow);
  return span.repetition === null
    ? fillHold(span, lane, context)
    : fillRepetitions(span, span.repetition, lane, context);
}

function restsShown(spans: readonly Span[], book: PhraseBook): readonly PlacedDraft[] {
  return spans.flatMap((span) =>
    span.kind === "rest" ? [shown("rest-shown", "rest", book.label("rest"), span, span.from, span.to)] : [],
  );
}

/** Every session has one cue of kind `end`; it is a mere mark where the closing time has no room for words. */
function withEnd(cues: readonly Cue[], spans: readonly Span[]): readonly Cue[] {
  const last = spans.at(-1);
  if (last === undefined || cues.some(({ kind }) => kind === "end")) return cues;
  const mark = shown("finish", "end", "", last, last.to, last.to);
  return [...cues, toCue(mark)];
}

function toSegment({ from, to, ...span }: Span): Segment {
  return { ...span, start: from / 1000, seconds: (to - from) / 1000 };
}
