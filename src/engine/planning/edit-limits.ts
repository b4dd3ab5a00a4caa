import type { Block } from "./block.ts";
import { chosenSpotSeconds, restSeconds, shortestHold, shortHoldSeconds, stretchCapSeconds } from "./caps.ts";
import { isBelly } from "./recent-work.ts";
import { stretchSecondsWith } from "./session-caps.ts";

/** One hold of a stretch, at most (PLAN-4). */
const longestStretchHold = 180;

/**
 * How long one hold of a part may be made: within the cap of its kind, over all stretches of the muscle (PLAN-4), and
 * within `left`, the seconds that the session has left.
 */
export function longestHold(
  block: Block,
  part: number,
  others: readonly Block[],
  left: number,
  shortHolds: boolean,
): number {
  const { technique } = block;
  const chosen = block.parts[part];
  const now = chosen?.work.holdSeconds ?? 0;
  const sets = chosen?.work.sets ?? 1;
  const byTime = now + Math.floor(left / sets);
  return Math.floor(
    Math.min(byTime, capOf(block, part, others, shortHolds), technique.isOwn ? 600 : Infinity),
  );
}

function capOf(block: Block, part: number, others: readonly Block[], shortHolds: boolean): number {
  const { technique } = block;
  if (technique.kind === "passive") return restSeconds.byChoice;
  if (technique.kind === "pressure" || isBelly(technique)) return chosenSpotSeconds(technique);
  if (technique.kind !== "stretch") return 0;
  const chosen = block.parts[part];
  if (chosen === undefined) return 0;
  const single = { ...block, parts: [{ ...chosen, work: { ...chosen.work, holdSeconds: 0 } }] };
  const room =
    stretchCapSeconds -
    stretchSecondsWith(
      others.map((other) => ({ block: other })),
      single,
    );
  return Math.min(room / chosen.work.sets, shortHolds ? shortHoldSeconds : longestStretchHold);
}

export function shortestChosenHold({ technique }: Block): number {
  return shortestHold(technique);
}
