import { firstWelcomeRank, ranks } from "./candidate.ts";
import type { Candidate, GapContext } from "./candidate.ts";
import { countdownTo } from "./countdown.ts";
import { at, gapMs } from "./draft.ts";
import type { Draft, PlacedDraft } from "./draft.ts";
import { isRest, isSwitch } from "./gap.ts";
import type { Gap } from "./gap.ts";
import { gapCandidates } from "./gap-candidates.ts";
import type { PhraseBook } from "./phrase-book.ts";

export interface FilledGap {
  readonly placed: readonly PlacedDraft[];
  /** What must be heard and found no room: the bell that closes the work before. */
  readonly closingBell: Draft | null;
  /** What must be heard and found no room, by rank: words about the work to come. */
  readonly overflow: readonly Draft[];
}

const countdownMs = 3000;
/** Welcome words leave this much free before the countdown, to move in. */
const timeToMoveMs = 3000;
/** Pauses between sentences: the longest that there is room for. */
const pausesMs = [800, 500, gapMs] as const;

/** Takes candidates by rank as long as they all fit, then lays them out in the order in which they are heard. */
export function fillGap(gap: Gap, context: GapContext): FilledGap {
  const { book } = context;
  const candidates = gapCandidates(gap, context);
  const byRank = candidates.toSorted((a, b) => a.rank - b.rank);
  let chosen: ReadonlySet<Candidate> = new Set();
  for (const candidate of byRank) {
    const more = new Set([...chosen, candidate]);
    if (layOut(gap, inOrder(candidates, more), book, gapMs) !== undefined) chosen = more;
  }
  const left = byRank.filter((candidate) => candidate.must && !chosen.has(candidate));
  return {
    placed: layOutCalmly(gap, inOrder(candidates, chosen), book),
    closingBell: left.find(({ draft }) => draft.kind === "bell")?.draft ?? null,
    overflow: left.filter(({ draft }) => draft.kind !== "bell").map(({ draft }) => draft),
  };
}

function inOrder(candidates: readonly Candidate[], chosen: ReadonlySet<Candidate>): readonly Candidate[] {
  return candidates.filter((candidate) => chosen.has(candidate));
}

function layOutCalmly(gap: Gap, chosen: readonly Candidate[], book: PhraseBook): readonly PlacedDraft[] {
  for (const pauseMs of pausesMs) {
    const placed = layOut(gap, chosen, book, pauseMs);
    if (placed !== undefined) return placed;
  }
  return [];
}

/** Undefined when it does not fit. Before a start bell a pause is kept free, at the very end none. */
function layOut(
  gap: Gap,
  chosen: readonly Candidate[],
  book: PhraseBook,
  pauseMs: number,
): readonly PlacedDraft[] | undefined {
  const pick = (place: Candidate["place"]) =>
    chosen.filter((candidate) => candidate.place === place).map(({ draft }) => draft);
  const countdown = layOutCountdown(pick("countdown"), gap.to, book);
  const limit = countdown[0]?.atMs ?? gap.to;
  const ending = inSequence(pick("ending"), gap.from, pauseMs);
  const start = Math.max(ending.next, gap.settleFrom);
  const soon = inSequence(pick("coming"), start, pauseMs);
  // After a rest the words about the next set come right before it.
  const late = isRest(gap) ? Math.max(0, limit - soon.next) : 0;
  const coming = late === 0 ? soon : inSequence(pick("coming"), start + late, pauseMs);
  const last = coming.placed.length > 0 ? coming : ending;
  const spare = gap.after === null ? last.pause : last.pause - gapMs;
  const isEmpty = ending.placed.length + coming.placed.length === 0;
  if (!isEmpty && last.next - spare + toMove(gap, chosen) > limit) return undefined;
  return limit < gap.from ? undefined : [...ending.placed, ...coming.placed, ...countdown];
}

/** Welcome words about what comes leave time to move; the way out is said while one moves. */
function toMove(gap: Gap, chosen: readonly Candidate[]): number {
  if (gap.after === null || isRest(gap)) return 0;
  const [place, from] = isSwitch(gap)
    ? (["ending", ranks.changeOver] as const)
    : (["coming", firstWelcomeRank] as const);
  return chosen.some((candidate) => candidate.place === place && candidate.rank >= from) ? timeToMoveMs : 0;
}

/** One after the other. Sentences are `pauseMs` apart; after a bell a breath is enough. */
function inSequence(drafts: readonly Draft[], start: number, pauseMs: number) {
  let next = start;
  let pause = 0;
  const placed = drafts.map((draft) => {
    const atMs = next;
    pause = draft.phrase === null ? gapMs : pauseMs;
    next += draft.lengthMs + pause;
    return at(draft, atMs);
  });
  return { placed, next, pause };
}

function layOutCountdown(drafts: readonly Draft[], end: number, book: PhraseBook): readonly PlacedDraft[] {
  const start = end - countdownMs;
  return drafts.flatMap((draft) =>
    draft.name === "countdown"
      ? countdownTo(draft.of, "countdown", end, book)
      : [at(draft, start - gapMs - draft.lengthMs)],
  );
}
