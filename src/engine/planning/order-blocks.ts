import type { Phase, Position } from "#content";
import type { Block } from "./block.ts";

const usualOrder: readonly Phase[] = ["release", "stretch", "strengthen"];
/** `strength-first`: for very bendy joints (PLAN-15). */
const strengthFirst: readonly Phase[] = ["release", "strengthen", "stretch"];

/**
 * Release, stretch, strengthen; inside release passive before pressure and surface before deep (PLAN-1). Inside such a
 * group the next block is one in the same position, so that there are few changes (PLAN-10); else the most useful.
 */
export function orderBlocks(blocks: readonly Block[], isStrengthFirst: boolean): readonly Block[] {
  const waiting = blocks.slice();
  const ordered: Block[] = [];
  let position: Position | undefined;
  while (waiting.length > 0) {
    const next = findNext(waiting, isStrengthFirst, position);
    if (next === undefined) break;
    waiting.splice(waiting.indexOf(next), 1);
    ordered.push(next);
    position = next.technique.position;
  }
  return ordered;
}

/** The first of the lowest rank, or the first of that rank in the position in which the person already is. */
function findNext(
  waiting: readonly Block[],
  isStrengthFirst: boolean,
  position: Position | undefined,
): Block | undefined {
  let best: Block | undefined;
  let bestRank = Infinity;
  let isSame = false;
  for (const block of waiting) {
    const rank = rankOf(block, isStrengthFirst);
    const stays = block.technique.position === position;
    if (rank > bestRank || (rank === bestRank && (isSame || !stays))) continue;
    best = block;
    bestRank = rank;
    isSame = stays;
  }
  return best;
}

/** Where a block stands in the order of a session; equal ranks may change places. */
export function rankOf({ technique }: Block, isStrengthFirst: boolean): number {
  const phases = isStrengthFirst ? strengthFirst : usualOrder;
  const phase = phases.indexOf(technique.phase ?? "release") * 10;
  if (technique.phase !== "release" || technique.kind === "passive") return phase;
  return phase + (technique.depth === "surface" ? 1 : 2);
}
