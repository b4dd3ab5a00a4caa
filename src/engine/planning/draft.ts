import type { TechniqueId } from "#content";
import type { Block } from "./block.ts";
import type { Sizes } from "./dose-sizes.ts";
import type { Aim } from "./list-aims.ts";
import type { DayFrame, Outlook } from "./outlook.ts";
import type { LeftOut } from "./plan.ts";
import type { Plannable } from "./plannable.ts";

/** A technique in the making: its ways of dosing, and the one it has now. */
export interface Slot {
  readonly aim: Aim;
  readonly technique: Plannable;
  readonly sizes: Sizes;
  at: number;
  block: Block;
  seconds: number;
}

/** A session in the making. */
export interface Draft {
  readonly outlook: Outlook;
  readonly frame: DayFrame;
  readonly slots: Slot[];
  /** Null on later days, of which nobody is told what was left out. */
  readonly missed: Map<TechniqueId, LeftOut> | null;
  /** Seconds that are not used yet. */
  left: number;
}

export function newDraft(outlook: Outlook, frame: DayFrame): Draft {
  return { outlook, frame, slots: [], missed: frame.isToday ? new Map() : null, left: frame.seconds };
}

export function blocksOf(slots: readonly Slot[]): readonly Block[] {
  return slots.map(({ block }) => block);
}
