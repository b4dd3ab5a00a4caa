import type { TechniqueFacts } from "#content";
import { bell, words } from "./draft.ts";
import type { Draft } from "./draft.ts";
import { isSwitch } from "./gap.ts";
import type { Gap } from "./gap.ts";
import type { Span } from "./lay-out-segments.ts";
import type { PhraseBook } from "./phrase-book.ts";

/** Something that would like to be heard in a gap. */
export interface Candidate {
  readonly draft: Draft;
  /** `ending` from the start of the gap, `coming` from the settling on, `countdown` right before the work. */
  readonly place: "ending" | "coming" | "countdown";
  /** The smaller, the later it is dropped when room is short. */
  readonly rank: number;
  /** Heard even when the gap has no room for it. */
  readonly must: boolean;
}

export interface GapContext {
  readonly book: PhraseBook;
  readonly facts: ReadonlyMap<string, TechniqueFacts>;
  readonly part: boolean;
}

/** All that could be heard in the gap, in the order in which it would be heard. */
export function gapCandidates(gap: Gap, context: GapContext): readonly Candidate[] {
  return [
    ...(gap.before === null ? [] : endingCandidates(gap, gap.before, context)),
    ...(gap.after === null ? [] : comingCandidates(gap, gap.after, context)),
    ...(gap.after === null ? [] : countdownCandidates(gap.after, context.book)),
  ];
}

function endingCandidates(gap: Gap, before: Span, { book, facts, part }: GapContext): readonly Candidate[] {
  const say = sayer(book, "ending");
  const betweenSets = gap.after?.item === before.item;
  if (betweenSets) {
    const set = before.set + 2 > before.sets ? "last-set" : `set-${String(before.set + 1)}`;
    return [
      ring(bell("rest", "rest", before), 0, true),
      ...say("rest-now", "rest", before, 8),
      ...(gap.after === null ? [] : say("set", set, gap.after, 9)),
    ];
  }
  const end = ring(bell("end", "end", before), 0, true);
  if (isSwitch(gap) && gap.after !== null) {
    const turn = book.find(`switch-${gap.after.side}`);
    return [
      end,
      ring(bell("side", "side", gap.after), 3, false),
      ...(turn === undefined
        ? []
        : [
            {
              draft: words("switch", turn, gap.after, "switch"),
              place: "ending" as const,
              rank: 1,
              must: true,
            },
          ]),
    ];
  }
  const kind = facts.get(before.technique)?.kind;
  const out = book.find(`out-${before.technique}`) === undefined ? "own-out" : `out-${before.technique}`;
  const asks = kind === "pressure" || kind === "stretch";
  const finish = gap.after === null && !part ? book.find("finish") : undefined;
  return [
    end,
    ...say("out", out, before, 11),
    ...(asks ? say("check-after", "check-in-after", before, 10, "check-in") : []),
    ...(finish === undefined
      ? []
      : [{ draft: words("finish", finish, before, "end"), place: "ending" as const, rank: 4, must: false }]),
  ];
}

function comingCandidates(gap: Gap, after: Span, { book, facts, part }: GapContext): readonly Candidate[] {
  const say = sayer(book, "coming");
  const cues = after.repetition === null ? [] : (facts.get(after.technique)?.cues ?? []);
  const cue = cues[(after.set - 1) % Math.max(cues.length, 1)];
  const coaching = cue === undefined ? [] : say("coaching", cue, after, 15);
  if (isSwitch(gap)) return [];
  if (gap.before?.item === after.item) return coaching;
  const isFirst = gap.before === null && !part;
  const into = book.find(`into-${after.technique}`) === undefined ? "own-into" : `into-${after.technique}`;
  const name = book.nameOf(after.technique);
  const side = book.find(`side-${after.side}`);
  return [
    ...(isFirst ? say("opening", "opening-signs", after, 2).map(asMust) : []),
    ...(isFirst ? say("opening-more", "opening-more-signs", after, 14) : say("next", "next-is", after, 12)),
    ...(name === undefined
      ? []
      : [{ draft: words("name", name, after), place: "coming" as const, rank: 4, must: false }]),
    ...(side === undefined
      ? []
      : [{ draft: words("side-words", side, after), place: "coming" as const, rank: 1, must: true }]),
    ...say("into", into, after, 7),
    ...coaching,
    ...(after.silent ? say("silence-begins", "silence-begins", after, 5) : []),
  ];
}

/** The countdown stands as one draft of three seconds; it becomes three soft bells when it is placed. */
function countdownCandidates(after: Span, book: PhraseBook): readonly Candidate[] {
  const countdown = { ...bell("countdown", "soft", after), lengthMs: 2800 };
  const ready = book.find("ready");
  return [
    ...(ready === undefined
      ? []
      : [{ draft: words("ready", ready, after), place: "countdown" as const, rank: 13, must: false }]),
    { draft: countdown, place: "countdown", rank: 6, must: false },
  ];
}

function sayer(book: PhraseBook, place: Candidate["place"]) {
  return (
    name: string,
    phrase: string,
    of: Span,
    rank: number,
    kind: "say" | "check-in" = "say",
  ): readonly Candidate[] => {
    const spoken = book.find(phrase);
    return spoken === undefined ? [] : [{ draft: words(name, spoken, of, kind), place, rank, must: false }];
  };
}

function ring(draft: Draft, rank: number, must: boolean): Candidate {
  return { draft, place: "ending", rank, must };
}

function asMust(candidate: Candidate): Candidate {
  return { ...candidate, must: true };
}
