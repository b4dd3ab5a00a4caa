import type { PhraseId } from "#content";
import type { Candidate, GapContext } from "./candidate.ts";
import { candidatesFor, ranks } from "./candidate.ts";
import type { Gap } from "./gap.ts";
import { isRest, isSwitch } from "./gap.ts";
import type { Span } from "./lay-out-segments.ts";
import type { PhraseBook } from "./phrase-book.ts";

/** What is heard about the work to come: its introduction, or between sets which one comes and a coaching cue. */
export function comingCandidates(gap: Gap, after: Span, context: GapContext): readonly Candidate[] {
  const { book } = context;
  if (isSwitch(gap)) return [];
  if (isRest(gap)) {
    const { say } = candidatesFor(book, "coming");
    const set = after.set === after.sets ? "last-set" : `set-${String(after.set)}`;
    return [...say("set", set, after, ranks.set), ...coaching(after, context, ranks.coaching)];
  }
  return [...openingCandidates(gap, after, context), ...introduction(gap, after, context)];
}

function openingCandidates(gap: Gap, after: Span, { book, part }: GapContext): readonly Candidate[] {
  const { say } = candidatesFor(book, "coming");
  if (isOpening(gap, part))
    return [
      ...say("opening", "opening-signs", after, ranks.opening, { must: true }),
      ...say("opening-more", "opening-more-signs", after, ranks.moreSigns),
    ];
  const isNamed = book.find(`name-${after.technique}`) !== undefined;
  return isNamed ? say("next", "next-is", after, ranks.next) : [];
}

/** Name, side, what one needs, the way in, and what to mind. */
function introduction(gap: Gap, after: Span, context: GapContext): readonly Candidate[] {
  const { book, facts, part } = context;
  const { say, of } = candidatesFor(book, "coming");
  const { technique } = after;
  const own = facts.get(technique);
  const isPressure = own?.kind === "pressure";
  const into = book.find(`into-${technique}`) ?? book.find("own-into");
  return [
    ...of(book.nameOf(technique), "name", after, ranks.name),
    ...say("side-words", `side-${after.side}`, after, ranks.side, { must: true }),
    ...(isAtHand(gap, after, book) ? [] : say("need", needOf(technique), after, ranks.need)),
    ...of(into, "into", after, ranks.into),
    // The opening words have just said it.
    ...(isPressure && !isOpening(gap, part)
      ? say("sharp", "sharp-stop", after, ranks.sharp, { must: true })
      : []),
    ...(isPressure && own.position === "prone"
      ? say("roll-off", "roll-off-first", after, ranks.rollOff)
      : []),
    // The first cue of repetitions says what to do.
    ...coaching(after, context, ranks.movement),
    ...(after.silent ? say("silence-begins", "silence-begins", after, ranks.silence) : []),
  ];
}

function isOpening({ before }: Gap, part: boolean): boolean {
  return before === null && !part;
}

/** The technique before needed the very same things. */
function isAtHand({ before }: Gap, after: Span, book: PhraseBook): boolean {
  const need = book.find(needOf(after.technique));
  return before !== null && need !== undefined && book.find(needOf(before.technique))?.text === need.text;
}

function needOf(technique: string): PhraseId {
  return `need-${technique}`;
}

/** Words for repetitions are said before them; there is no room between the counts. */
function coaching(after: Span, { book, facts }: GapContext, rank: number): readonly Candidate[] {
  const cues = after.repetition === null ? [] : (facts.get(after.technique)?.cues ?? []);
  const cue = cues[(after.set - 1 + after.round) % Math.max(cues.length, 1)];
  return cue === undefined ? [] : candidatesFor(book, "coming").say("coaching", cue, after, rank);
}
