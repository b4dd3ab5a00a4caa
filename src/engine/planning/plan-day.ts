import type { PlannedItem } from "#events";
import { applyEdits, hasStrengthFirst } from "./apply-edits.ts";
import { itemsOf } from "./block.ts";
import type { Block } from "./block.ts";
import { fillSession } from "./fill-session.ts";
import { leftOut } from "./judge-technique.ts";
import { listAims } from "./list-aims.ts";
import { orderBlocks } from "./order-blocks.ts";
import { dayBar, verdictOn } from "./outlook.ts";
import type { DayFrame, Outlook } from "./outlook.ts";
import type { LeftOut } from "./plan.ts";

export interface DayPlan {
  readonly blocks: readonly Block[];
  readonly items: readonly PlannedItem[];
  /** What was wanted and did not come in, or was taken out. */
  readonly missed: ReadonlyMap<string, LeftOut>;
}

/** One day's session: what for, as much as fits, in order, then as the person changed it. */
export function planDay(outlook: Outlook, frame: DayFrame): DayPlan {
  const { blocks: chosen, missed } = fillSession(outlook, frame, listAims(outlook, frame));
  const ordered = orderBlocks(chosen, hasStrengthFirst(outlook));
  if (frame.edits.length === 0) return { blocks: ordered, items: layOut(outlook, ordered), missed };
  const { blocks, refused } = applyEdits(outlook, frame, ordered);
  const all = new Map<string, LeftOut>(missed);
  for (const each of refused) all.set(each.technique, each);
  return { blocks, items: layOut(outlook, blocks), missed: all };
}

/** Blocks that days share have their items laid out once. */
function layOut({ memo }: Outlook, blocks: readonly Block[]): readonly PlannedItem[] {
  const all: PlannedItem[] = [];
  for (const block of blocks) {
    let items = memo.items.get(block);
    if (items === undefined) memo.items.set(block, (items = itemsOf(block)));
    for (const item of items) all.push(item);
  }
  return all;
}

export function sumSeconds(items: readonly PlannedItem[]): number {
  return items.reduce((sum, { seconds }) => sum + seconds, 0);
}

/** Every technique of the catalogue that is not in the session, and why (PLAN-8). */
export function nameLeftOut(outlook: Outlook, frame: DayFrame, plan: DayPlan): readonly LeftOut[] {
  const done = new Set<string>(plan.blocks.map(({ technique }) => technique.id));
  const left: LeftOut[] = [];
  for (const technique of outlook.index.techniques) {
    if (done.has(technique.id)) continue;
    const verdict = verdictOn(outlook, technique);
    const because = verdict.isAllowed
      ? (plan.missed.get(technique.id) ?? dayBar(outlook, frame, technique))
      : verdict.because;
    left.push(because ?? leftOut(technique, "not-indicated", "PLAN-16"));
  }
  for (const [id, because] of plan.missed) {
    if (id.startsWith("own-") && !done.has(id)) left.push(because);
  }
  return left;
}
