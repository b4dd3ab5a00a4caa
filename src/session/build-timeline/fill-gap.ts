import { at, bell, gapMs } from "./draft.ts";
import type { Draft, PlacedDraft } from "./draft.ts";
import type { Gap } from "./gap.ts";
import { gapCandidates } from "./gap-candidates.ts";
import type { Candidate, GapContext } from "./gap-candidates.ts";

export interface FilledGap {
  readonly placed: readonly PlacedDraft[];
  /** What must be heard and found no room: the bell that closes the work before. */
  readonly closingBell: Draft | null;
  /** What must be heard and found no room: words about the work to come. */
  readonly overflow: readonly Draft[];
}

const countdownMs = 3000;

/** Takes candidates by rank as long as they all fit, then lays them out in the order in which they are heard. */
export function fillGap(gap: Gap, context: GapContext): FilledGap {
  const candidates = gapCandidates(gap, context);
  const byRank = candidates.toSorted((a, b) => a.rank - b.rank);
  let chosen: ReadonlySet<Candidate> = new Set();
  for (const candidate of byRank) {
    const more = new Set([...chosen, candidate]);
    if (layOut(gap, inOrder(candidates, more)) !== undefined) chosen = more;
  }
  const left = candidates.filter((candidate) => candidate.must && !chosen.has(candidate));
  return {
    placed: layOut(gap, inOrder(candidates, chosen)) ?? [],
    closingBell: left.find(({ draft }) => draft.kind === "bell")?.draft ?? null,
    overflow: left.filter(({ draft }) => draft.kind !== "bell").map(({ draft }) => draft),
  };
}

function inOrder(candidates: readonly Candidate[], chosen: ReadonlySet<Candidate>): readonly Candidate[] {
  return candidates.filter((candidate) => chosen.has(candidate));
}

/** Undefined when it does not fit. Before a start bell a pause is kept free, at the very end none. */
function layOut(gap: Gap, chosen: readonly Candidate[]): readonly PlacedDraft[] | undefined {
  const pick = (place: Candidate["place"]) =>
    chosen.filter((candidate) => candidate.place === place).map(({ draft }) => draft);
  const ending = inSequence(pick("ending"), gap.from);
  const coming = inSequence(pick("coming"), Math.max(ending.next, gap.settleFrom));
  const last = pick("countdown");
  const countdown = layOutCountdown(last, gap.to);
  const limit = countdown[0]?.atMs ?? gap.to;
  const isEmpty = ending.placed.length + coming.placed.length === 0;
  const next = coming.placed.length > 0 ? coming.next : ending.next;
  const spare = gap.after === null ? gapMs : 0;
  if (!isEmpty && next - spare > limit) return undefined;
  return limit < gap.from ? undefined : [...ending.placed, ...coming.placed, ...countdown];
}

function inSequence(drafts: readonly Draft[], start: number) {
  let next = start;
  const placed = drafts.map((draft) => {
    const atMs = next;
    next += draft.lengthMs + gapMs;
    return at(draft, atMs);
  });
  return { placed, next };
}

function layOutCountdown(drafts: readonly Draft[], end: number): readonly PlacedDraft[] {
  const start = end - countdownMs;
  return drafts.flatMap((draft) =>
    draft.name === "countdown"
      ? countdownBells(draft.of, "countdown", end)
      : [at(draft, start - gapMs - draft.lengthMs)],
  );
}

/** Three soft bells, three, two and one second before `end`. */
export function countdownBells(of: Draft["of"], name: string, end: number): readonly PlacedDraft[] {
  return [3, 2, 1].map((count) =>
    at(bell(`${name}-${String(count)}`, "soft", of, String(count)), end - count * 1000),
  );
}
