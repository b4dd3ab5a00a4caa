import type { Block } from "./block.ts";
import {
  restSeconds,
  singleSeconds,
  stretchCapSeconds,
  usualStretchSeconds,
  weeklyStretchSeconds,
} from "./caps.ts";
import type { Aim } from "./list-aims.ts";
import type { DayFrame } from "./outlook.ts";
import { stretchedThisWeek } from "./recent-work.ts";
import { workSeconds } from "./work.ts";

/** Caps of the session and of the week, the other techniques of the session counted in. */
export function isWithinCaps(
  frame: DayFrame,
  { atMost }: Pick<Aim, "atMost">,
  block: Block,
  session: readonly Block[],
): boolean {
  const longest = Math.max(...block.parts.map(({ work }) => workSeconds(work)));
  if (atMost !== null && longest > atMost) return false;
  if (block.technique.kind === "passive")
    return frame.seconds > singleSeconds || longest <= restSeconds.shortWhenSingle;
  if (block.technique.kind === "strength")
    return frame.seconds <= singleSeconds || block.parts.every(({ work }) => work.sets > 1);
  if (block.technique.kind !== "stretch") return true;
  const others = session.filter(({ technique }) => technique !== block.technique);
  const today = stretchSecondsWith(others, block);
  const week = stretchedThisWeek(frame.recent, frame.day, block.technique);
  return today <= usualStretchSeconds && week + Math.min(today, longest) <= weeklyStretchSeconds;
}

/** Stretching of the muscle and side of `block` that has most, over all stretches of the session (PLAN-4). */
export function stretchSecondsWith(others: readonly Block[], block: Block): number {
  let most = 0;
  for (const { side, work } of block.parts) {
    const own = workSeconds(work);
    most = Math.max(most, own);
    for (const muscle of block.technique.muscles) {
      let seconds = own;
      for (const other of others) {
        if (other.technique.kind !== "stretch" || !other.technique.muscles.includes(muscle)) continue;
        for (const part of other.parts) {
          if (part.side === side || part.side === "both" || side === "both")
            seconds += workSeconds(part.work);
        }
      }
      most = Math.max(most, seconds);
    }
  }
  return most;
}

export function isWithinStretchCap(others: readonly Block[], block: Block): boolean {
  return block.technique.kind !== "stretch" || stretchSecondsWith(others, block) <= stretchCapSeconds;
}
