import { bell } from "./draft.ts";
import type { Draft } from "./draft.ts";
import type { Candidate, GapContext } from "./candidate.ts";
import { candidatesFor, ranks } from "./candidate.ts";
import type { Gap } from "./gap.ts";
import { isRest, isSwitch } from "./gap.ts";
import type { Span } from "./lay-out-segments.ts";
import type { PhraseBook } from "./phrase-book.ts";

/** What is heard about the work just done: its bell, and rest, the change of side or the way out. */
export function endingCandidates(gap: Gap, before: Span, context: GapContext): readonly Candidate[] {
  if (isRest(gap)) return restCandidates(before, context.book);
  if (gap.after !== null && isSwitch(gap)) return switchCandidates(before, gap.after, context);
  return [...closingBells(before), ...outCandidates(gap, before, context)];
}

/** After silence one soft bell comes before the closing one, so that nobody is startled. */
function closingBells(before: Span): readonly Candidate[] {
  const end = ring(bell("end", "end", before), ranks.closingBell, true);
  return before.silent ? [ring(bell("wake", "soft", before), ranks.side, false), end] : [end];
}

function restCandidates(before: Span, book: PhraseBook): readonly Candidate[] {
  const { say } = candidatesFor(book, "ending");
  const between = `between-${String(((before.item + before.set) % 3) + 1)}`;
  return [
    ring(bell("rest", "rest", before), ranks.closingBell, true),
    ...say("rest-now", "rest", before, ranks.rest),
    ...say("between", between, before, ranks.between),
  ];
}

/** The side comes first, so that one knows where to turn; off a tool one gets before one turns. */
function switchCandidates(before: Span, after: Span, { book, facts }: GapContext): readonly Candidate[] {
  const { say } = candidatesFor(book, "ending");
  const isPressure = facts.get(before.technique)?.kind === "pressure";
  return [
    ring(bell("end", "end", before), ranks.closingBell, true),
    ring(bell("side", "side", after), ranks.sideBell, false),
    ...say("switch", `switch-${after.side}`, after, ranks.side, { must: true, kind: "switch" }),
    ...(isPressure
      ? say("out", `out-${before.technique}`, before, ranks.out)
      : say("change-over", "change-over", after, ranks.changeOver)),
  ];
}

function outCandidates(gap: Gap, before: Span, { book, facts, part }: GapContext): readonly Candidate[] {
  const { say, of } = candidatesFor(book, "ending");
  const kind = facts.get(before.technique)?.kind;
  const out = book.find(`out-${before.technique}`) ?? book.find("own-out");
  const asks = kind === "pressure" || kind === "stretch";
  return [
    ...of(out, "out", before, ranks.out),
    ...(asks ? say("check-after", "check-in-after", before, ranks.checkAfter, { kind: "check-in" }) : []),
    ...(gap.after === null && !part ? say("finish", "finish", before, ranks.name, { kind: "end" }) : []),
  ];
}

function ring(draft: Draft, rank: number, must: boolean): Candidate {
  return { draft, place: "ending", rank, must };
}
