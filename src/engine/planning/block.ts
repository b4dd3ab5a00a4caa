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
  let turns = 0;
  for (const { work } of parts) {
    seconds += work.sets * setSeconds(work);
    if (!alternating) seconds += (work.sets - 1) * work.restSeconds;
    turns += alternating ? work.sets : 1;
  }
  return seconds + (turns - 1) * (technique.switchSeconds + resettleSeconds(technique));
}

/** The items of a block in the order in which they are done; sides that alternate are items of one set each. */
export function itemsOf(block: Block): readonly PlannedItem[] {
  const { parts, alternating } = block;
  const turns = alternating ? setBySet(parts) : parts;
  const why = whyOf(block);
  return turns.map((part, place) => {
    const sets = alternating ? 1 : part.work.sets;
    const isLast = place === turns.length - 1;
    return itemOf(block, part, sets, place === 0, isLast, part.leads ? [...why, whyMore] : why);
  });
}

const whyMore: PlannedItem["why"][number] = { rule: "PLAN-3", source: null };

/** Each part as often as it has sets, in turn while both have some left. */
function setBySet(parts: readonly Part[]): readonly Part[] {
  const rounds = Math.max(...parts.map(({ work }) => work.sets));
  const turns: Part[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const part of parts) if (round < part.work.sets) turns.push(part);
  }
  return turns;
}

function itemOf(
  { technique, level }: Block,
  { side, work }: Part,
  sets: number,
  isFirst: boolean,
  isLast: boolean,
  why: PlannedItem["why"],
): PlannedItem {
  const settle = isFirst ? technique.settleSeconds : resettleSeconds(technique);
  const rest = sets > 1 ? work.restSeconds : 0;
  const turn = isLast ? 0 : technique.switchSeconds;
  const close = isLast ? technique.closeSeconds : 0;
  return {
    technique: technique.id,
    side,
    level,
    sets,
    repetitions: work.repetitions,
    holdSeconds: work.holdSeconds,
    intervals: { settle, rest, switch: turn, close },
    seconds: settle + sets * setSeconds(work) + (sets - 1) * rest + turn + close,
    why,
  };
}

/** Where placing a tool or moving a weight takes longer than the turn. */
function resettleSeconds(technique: Block["technique"]): number {
  return technique.resettleSeconds ?? 0;
}

const doseRules = {
  passive: "PLAN-2",
  pressure: "PLAN-5",
  stretch: "PLAN-4",
  strength: "PLAN-7",
  check: "PLAN-5",
} as const;

/** The rules and the sources behind a block's items (PLAN-12). The rule of the dose comes once, with its source. */
function whyOf({ technique, level, rules }: Block): PlannedItem["why"] {
  const described = findArticle(technique.sources);
  const dose = { rule: doseRules[technique.kind], source: findArticle(doseAt(technique, level).sources) };
  const why: Array<PlannedItem["why"][number]> = [];
  let hasDose = false;
  for (const [index, rule] of rules.entries()) {
    const source = index === 0 ? described : null;
    if (rule === dose.rule && source === null) continue;
    why.push({ rule, source });
    hasDose ||= rule === dose.rule && source === dose.source;
  }
  if (!hasDose) why.push(dose);
  return why;
}

const articlePlace = /^S[0-4]:L\d/;

/** The first place in an article, `S0:L206`; papers and own rules are told elsewhere. */
export function findArticle(sources: readonly SourceRef[]): string | null {
  return sources.find(isInArticle) ?? null;
}

function isInArticle(source: SourceRef): boolean {
  return articlePlace.test(source);
}

/** Without a side; undefined when none is left. What is left of an alternating block is done set after set. */
export function withoutSide(block: Block, side: WorkedSide): Block | undefined {
  const parts =
    side === "both" ? [] : block.parts.filter((part) => part.side !== side && part.side !== "both");
  if (parts.length === 0) return undefined;
  if (parts.length === block.parts.length) return block;
  return { ...block, parts, alternating: false };
}
