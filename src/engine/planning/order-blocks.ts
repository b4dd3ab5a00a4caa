import type { Phase } from "#content";
import type { Block } from "./block.ts";

const usualOrder: readonly Phase[] = ["release", "stretch", "strengthen"];
/** `strength-first`: for very bendy joints (PLAN-15). */
const strengthFirst: readonly Phase[] = ["release", "strengthen", "stretch"];

/**
 * Release, stretch, strengthen; inside release passive before pressure and surface before deep (PLAN-1). Inside such a
 * group the next block is one in the same position, so that there are few changes (PLAN-10); else the most useful.
 */
export function orderBlocks(blocks: readonly Block[], isStrengthFirst: boolean): readonly Block[] {
  const ranked = blocks.map((block) => ({ block, rank: rankOf(block, isStrengthFirst) }));
  const ordered: Block[] = [];
  const ranks = [...new Set(ranked.map(({ rank }) => rank))].sort((a, b) => a - b);
  for (const rank of ranks) {
    const waiting = ranked.filter((each) => each.rank === rank).map(({ block }) => block);
    while (waiting.length > 0) {
      const position = ordered.at(-1)?.technique.position;
      const same = waiting.findIndex(({ technique }) => technique.position === position);
      ordered.push(...waiting.splice(Math.max(0, same), 1));
    }
  }
  return ordered;
}

/** Where a block stands in the order of a session; equal ranks may change places. */
export function rankOf({ technique }: Block, isStrengthFirst: boolean): number {
  const phases = isStrengthFirst ? strengthFirst : usualOrder;
  const phase = phases.indexOf(technique.phase ?? "release") * 10;
  if (technique.phase !== "release" || technique.kind === "passive") return phase;
  return phase + (technique.depth === "surface" ? 1 : 2);
}
