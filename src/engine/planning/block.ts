import type { Level, SourceRef, WorkedSide } from "#content";
import type { PlannedItem } from "#events";
import { doseAt } from "./plannable.ts";
import type { Plannable } from "./plannable.ts";
import { setSeconds } from "./work.ts";
import type { Work } from "./work.ts";

/** A technique in a session, with all that its sides do. Sides stand in the order in which they are worked. */
export interface Block {
  readonly technique: Plannable;
  readonly level: Level;
  readonly parts: readonly Part[];
  /** One set a side in turn. */
  readonly alternating: boolean;
  /** Why it is there, beside the rules of its kind. */
  readonly rules: readonly string[];
}

export interface Part {
  readonly side: WorkedSide;
  readonly work: Work;
  /** Gets more than the other side, by PLAN-3. */
  readonly leads: boolean;
}

/** All of its time: settling, work, rests, changes of side and getting out. */
export function blockSeconds({ technique, parts, alternating }: Block): number {
  let seconds = technique.settleSeconds + technique.closeSeconds;
  let stretches = 0;
  for (const { work } of parts) {
    seconds += work.sets * setSeconds(work);
    if (!alternating) seconds += (work.sets - 1) * work.restSeconds;
    stretches += alternating ? work.sets : 1;
  }
  return seconds + (stretches - 1) * technique.switchSeconds;
}

interface Turn {
  readonly part: Part;
  readonly sets: number;
}

/** The items of a block in the order in which they are done; sides that alternate are items of one set each. */
export function itemsOf(block: Block): readonly PlannedItem[] {
  const { technique, level } = block;
  const turns = turnsOf(block);
  const whys = new Map(block.parts.map((part) => [part, whyOf(block, part)]));
  return turns.map(({ part, sets }, index) => {
    const { work, side } = part;
    const isLast = index === turns.length - 1;
    const intervals = {
      settle: index === 0 ? technique.settleSeconds : 0,
      rest: sets > 1 ? work.restSeconds : 0,
      switch: isLast ? 0 : technique.switchSeconds,
      close: isLast ? technique.closeSeconds : 0,
    };
    return {
      technique: technique.id,
      side,
      level,
      sets,
      repetitions: work.repetitions,
      holdSeconds: work.holdSeconds,
      intervals,
      seconds:
        intervals.settle +
        sets * setSeconds(work) +
        (sets - 1) * intervals.rest +
        intervals.switch +
        intervals.close,
      why: whys.get(part) ?? [],
    };
  });
}

function turnsOf({ parts, alternating }: Block): readonly Turn[] {
  if (!alternating) return parts.map((part) => ({ part, sets: part.work.sets }));
  const rounds = Math.max(...parts.map(({ work }) => work.sets));
  return Array.from({ length: rounds }, (_, round) =>
    parts.filter(({ work }) => round < work.sets).map((part) => ({ part, sets: 1 })),
  ).flat();
}

const doseRules = {
  passive: "PLAN-2",
  pressure: "PLAN-5",
  stretch: "PLAN-4",
  strength: "PLAN-7",
  check: "PLAN-5",
} as const;

/** The rules and the sources behind an item (PLAN-12). */
function whyOf({ technique, level, rules }: Block, part: Part): PlannedItem["why"] {
  const described = findArticle(technique.sources);
  const dosed = findArticle(doseAt(technique, level).sources);
  const why = rules.map((rule, index) => ({ rule, source: index === 0 ? described : null }));
  why.push({ rule: doseRules[technique.kind], source: dosed });
  if (part.leads) why.push({ rule: "PLAN-3", source: null });
  return why;
}

/** The first place in an article, `S0:L206`; papers and own rules are told elsewhere. */
function findArticle(sources: readonly SourceRef[]): string | null {
  return sources.find((source) => /^S[0-4]:L\d/.test(source)) ?? null;
}

/** Without a side; undefined when none is left. What is left of an alternating block is done set after set. */
export function withoutSide(block: Block, side: WorkedSide): Block | undefined {
  const parts =
    side === "both" ? [] : block.parts.filter((part) => part.side !== side && part.side !== "both");
  if (parts.length === 0) return undefined;
  if (parts.length === block.parts.length) return block;
  return { ...block, parts, alternating: false };
}
