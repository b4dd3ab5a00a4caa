import type { WorkedSide } from "#content";
import { blockSeconds } from "./block.ts";
import type { Block, Part } from "./block.ts";
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
import { setSeconds, workSeconds } from "./work.ts";

/** Anything that holds a block. */
type Holder = { readonly block: Block };

/**
 * Caps of the session and of the week, the other techniques of the session counted in. `room` is the time that the
 * session has for the block, when all others have their smallest doses.
 */
export function isWithinCaps(
  frame: DayFrame,
  { atMost }: Pick<Aim, "atMost">,
  block: Block,
  session: readonly Holder[],
  room = frame.seconds,
): boolean {
  let longest = 0;
  for (const { work } of block.parts) longest = Math.max(longest, workSeconds(work));
  if (atMost !== null && longest > atMost) return false;
  switch (block.technique.kind) {
    case "passive":
      return frame.seconds > singleSeconds || longest <= restSeconds.shortWhenSingle;
    case "strength":
      return hasEnoughSets(block, frame.seconds, room);
    case "stretch": {
      const today = stretchSecondsWith(session, block);
      if (today > usualStretchSeconds) return false;
      return stretchedThisWeek(frame.recent, frame.day, block.technique) + today <= weeklyStretchSeconds;
    }
    case "pressure":
    case "check":
      return true;
  }
}

/**
 * Two sets a side. Where the session has no room for that beside the others, the stronger side does one; where it would
 * be too short by itself for two sets of the weaker side, each does one (PLAN-7).
 */
function hasEnoughSets(block: Block, sessionSeconds: number, room: number): boolean {
  const single = block.parts.filter(({ work }) => work.sets === 1);
  if (single.length === 0) return true;
  if (single.length < block.parts.length) return secondsWithTwoSets(block, single) > room;
  const leading = single.filter(({ leads }) => leads);
  return secondsWithTwoSets(block, leading.length > 0 ? leading : single) > sessionSeconds;
}

/** How long it would take if these parts did two sets. */
function secondsWithTwoSets(block: Block, parts: readonly Part[]): number {
  return parts.reduce((sum, { work }) => sum + setSeconds(work) + work.restSeconds, blockSeconds(block));
}

/**
 * Stretching of the muscle and side of `block` that has most, over all stretches of the session (PLAN-4). The block's
 * own technique in the session is the one that it stands for, and does not count twice.
 */
export function stretchSecondsWith(session: readonly Holder[], block: Block): number {
  let most = 0;
  for (const { side, work } of block.parts) {
    const own = workSeconds(work);
    most = Math.max(most, own);
    for (const muscle of block.technique.muscles) {
      let seconds = own;
      for (const { block: other } of session) {
        const { technique } = other;
        if (technique.kind !== "stretch" || technique === block.technique) continue;
        if (technique.muscles.includes(muscle)) seconds += sideSeconds(other, side);
      }
      most = Math.max(most, seconds);
    }
  }
  return most;
}

/** Work of a block on a side; what works both sides at once counts for each. */
function sideSeconds({ parts }: Block, side: WorkedSide): number {
  let seconds = 0;
  for (const part of parts) {
    if (part.side === side || part.side === "both" || side === "both") seconds += workSeconds(part.work);
  }
  return seconds;
}

export function isWithinStretchCap(session: readonly Holder[], block: Block): boolean {
  return block.technique.kind !== "stretch" || stretchSecondsWith(session, block) <= stretchCapSeconds;
}
