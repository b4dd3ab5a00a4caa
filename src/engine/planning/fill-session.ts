import type { TechniqueId } from "#content";
import type { Aim } from "./list-aims.ts";
import { blockSeconds } from "./block.ts";
import type { Block } from "./block.ts";
import { roomForAllSeconds, singleSeconds } from "./caps.ts";
import { blocksOf, newDraft } from "./draft.ts";
import type { Draft, Slot } from "./draft.ts";
import { blockAt, fillAim } from "./fill-aim.ts";
import type { DayFrame, Outlook } from "./outlook.ts";
import type { LeftOut } from "./plan.ts";
import { isWithinCaps } from "./session-caps.ts";
import { workSeconds } from "./work.ts";

/** The least of the five to ten minutes of rest that the sources ask for (PLAN-2). */
const usualRestSeconds = 300;

export interface Filling {
  /** In the order of use. */
  readonly blocks: readonly Block[];
  /** Techniques that were wanted and did not come in. */
  readonly missed: ReadonlyMap<TechniqueId, LeftOut>;
}

/**
 * Fills the time: each aim in turn with the usual dose of its technique, or less where that does not fit; then what time
 * is left goes to longer doses. Never over the time (PLAN-8), never over a cap (PLAN-4, PLAN-5).
 */
export function fillSession(outlook: Outlook, frame: DayFrame, aims: readonly Aim[]): Filling {
  const needs = aims.filter(({ isExtra }) => !isExtra);
  const filling = fillNeeds(outlook, frame, needs);
  grow(filling, ({ at, sizes }) => at < sizes.usual, Infinity);
  grow(filling, ({ technique }) => technique.kind === "passive", usualRestSeconds);
  for (const aim of aims) if (aim.isExtra) fillAim(filling, aim);
  grow(filling, () => true, Infinity);
  for (const { technique } of filling.slots) filling.missed?.delete(technique.id);
  return { blocks: blocksOf(filling.slots), missed: filling.missed ?? nothingMissed };
}

const nothingMissed: Filling["missed"] = new Map();

/**
 * What belongs in every session. Where something that has its rhythm in the week does not fit, it is tried in another
 * order: what comes last takes the quickest of its choices.
 */
function fillNeeds(outlook: Outlook, frame: DayFrame, aims: readonly Aim[]): Draft {
  const first = fillInOrder(outlook, frame, aims);
  if (frame.seconds <= singleSeconds || frame.seconds >= roomForAllSeconds) return first;
  const regular = aims.filter(({ rhythm }) => rhythm !== null);
  const others = aims.filter(({ rhythm }) => rhythm === null);
  for (const last of regular.slice(0, -1).toReversed()) {
    if (countRegular(first) === regular.length) break;
    const order = [...regular.filter((aim) => aim !== last), last, ...others];
    const draft = fillInOrder(outlook, frame, order);
    if (countRegular(draft) > countRegular(first) && hasAllOf(draft, first)) return draft;
  }
  return first;
}

function fillInOrder(outlook: Outlook, frame: DayFrame, aims: readonly Aim[]): Draft {
  const draft = newDraft(outlook, frame);
  for (const aim of aims) fillAim(draft, aim);
  return draft;
}

function countRegular({ slots }: Draft): number {
  return slots.filter(({ aim }) => aim.rhythm !== null).length;
}

/** Every regular aim of the other one is there too. */
function hasAllOf({ slots }: Draft, other: Draft): boolean {
  return other.slots.every(({ aim }) => aim.rhythm === null || slots.some((slot) => slot.aim === aim));
}

/** Longer doses in the order of use, round after round, until nothing more fits. */
function grow(draft: Draft, isMeant: (slot: Slot) => boolean, longest: number): void {
  const { frame, slots } = draft;
  let hasGrown = true;
  while (hasGrown) {
    hasGrown = false;
    for (const slot of slots) {
      const size = slot.sizes.list[slot.at + 1];
      if (size === undefined || !isMeant(slot) || workSeconds(size.first) > longest) continue;
      const block = blockAt(draft, slot.aim, slot.technique, slot.sizes, slot.at + 1);
      if (block === undefined) continue;
      const more = blockSeconds(block) - slot.seconds;
      if (more > draft.left || !isWithinCaps(frame, slot.aim, block, slots)) continue;
      slot.at += 1;
      slot.block = block;
      slot.seconds += more;
      draft.left -= more;
      hasGrown = true;
    }
  }
}
