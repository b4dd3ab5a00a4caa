import { blockSeconds } from "./block.ts";
import type { Block } from "./block.ts";
import { candidatesFor } from "./candidates.ts";
import { singleSeconds, weeklyStretchSeconds } from "./caps.ts";
import { sizesOf } from "./dose-sizes.ts";
import type { Sizes } from "./dose-sizes.ts";
import { blocksOf } from "./draft.ts";
import type { Draft, Slot } from "./draft.ts";
import { leftOut } from "./judge-technique.ts";
import type { Aim } from "./list-aims.ts";
import { blockOf, hasShortHolds, sideOrder } from "./make-block.ts";
import { verdictOn } from "./outlook.ts";
import type { DayFrame } from "./outlook.ts";
import type { Plannable } from "./plannable.ts";
import { stretchedThisWeek } from "./recent-work.ts";
import { isWithinCaps } from "./session-caps.ts";

/** One technique for the aim, where one is possible and fits. */
export function fillAim(draft: Draft, aim: Aim): void {
  const { frame, slots, missed } = draft;
  const isFull = frame.seconds <= singleSeconds && slots.length > 0;
  for (const technique of candidatesFor(draft, aim)) {
    const slot =
      isFull || aim.waits
        ? undefined
        : (openSlot(draft, aim, technique, draft.left) ??
          (aim.isExtra ? undefined : squeezeIn(draft, aim, technique)));
    if (slot !== undefined) {
      slots.push(slot);
      draft.left -= slot.seconds;
      return;
    }
    const [why, rule] = aim.waits ? restsForTomorrow : whyMissed(frame, technique, slots);
    missed?.set(technique.id, leftOut(technique, why, rule));
  }
}

const restsForTomorrow = ["every-other-day", "WEEK-1"] as const;

/**
 * Room for what belongs in every session, made by the smaller sizes of what is there already. An exercise gives way to
 * what is daily alone: first its repetitions, then a set of the stronger side (PLAN-7).
 */
function squeezeIn(draft: Draft, aim: Aim, technique: Plannable): Slot | undefined {
  for (const least of aim.rhythm === "daily" ? [usual, twoSets, twoSetsFirst] : [usual]) {
    const squeezed = squeezeBeside(draft, aim, technique, least);
    if (squeezed !== undefined) return squeezed;
  }
  return undefined;
}

/** The place of the smallest size that an exercise may have. */
type LeastOf = (sizes: Sizes) => number;

const usual: LeastOf = (sizes) => sizes.usual;
const twoSets: LeastOf = ({ list }) =>
  list.findIndex(({ first, second }) => first.sets > 1 && second.sets > 1);
const twoSetsFirst: LeastOf = ({ list }) => list.findIndex(({ first }) => first.sets > 1);

function squeezeBeside(draft: Draft, aim: Aim, technique: Plannable, least: LeastOf): Slot | undefined {
  const smaller = draft.slots.map((slot) => {
    const isExercise = slot.technique.kind === "strength";
    const at = isExercise ? Math.min(slot.at, least(slot.sizes)) : 0;
    const block = blockAt(draft, slot.aim, slot.technique, slot.sizes, at) ?? slot.block;
    return { slot, at, block, seconds: blockSeconds(block) };
  });
  const room = smaller.reduce((sum, { slot, seconds }) => sum + slot.seconds - seconds, draft.left);
  const squeezed = openSlot(draft, aim, technique, room, room);
  if (squeezed === undefined) return undefined;
  for (const { slot, at, block, seconds } of smaller) {
    slot.at = at;
    slot.block = block;
    slot.seconds = seconds;
  }
  draft.left = room;
  return squeezed;
}

/** The usual size, or the largest smaller one that fits into `left`; `room` is what the session could have for it. */
function openSlot(
  draft: Draft,
  aim: Aim,
  technique: Plannable,
  left: number,
  room = draft.frame.seconds,
): Slot | undefined {
  const { outlook, frame, slots } = draft;
  const verdict = verdictOn(outlook, technique);
  if (!verdict.isAllowed) return undefined;
  const order = sideOrder(frame, technique);
  const leads = aim.bySide && order.leads && technique.sided === "one";
  const sizes = sizesOf(technique, { level: verdict.level, leads, shortHolds: hasShortHolds(outlook) });
  for (let at = sizes.usual; at >= 0; at -= 1) {
    const block = blockAt(draft, aim, technique, sizes, at);
    if (block === undefined) continue;
    const seconds = blockSeconds(block);
    if (seconds > left || !isWithinCaps(frame, aim, block, slots, room)) continue;
    return { aim, technique, sizes, at, block, seconds };
  }
  return undefined;
}

/** The same technique at the same size for the same aim is the same block on every day. */
export function blockAt(
  { outlook, frame }: Draft,
  aim: Aim,
  technique: Plannable,
  sizes: Sizes,
  at: number,
): Block | undefined {
  const size = sizes.list[at];
  if (size === undefined) return undefined;
  const byAim = outlook.memo.blocks[sideOrder(frame, technique).first];
  let bySize = byAim.get(aim);
  if (bySize === undefined) byAim.set(aim, (bySize = new Map()));
  let block = bySize.get(size);
  if (block === undefined) bySize.set(size, (block = blockOf(outlook, frame, technique, size, aim)));
  return block;
}

function whyMissed(
  frame: DayFrame,
  technique: Plannable,
  slots: readonly Slot[],
): readonly ["cap" | "time", string] {
  if (technique.kind !== "stretch") return ["time", "PLAN-8"];
  const others = blocksOf(slots).filter((block) => block.technique.kind === "stretch");
  const isShared = others.some((other) =>
    other.technique.muscles.some((muscle) => technique.muscles.includes(muscle)),
  );
  const isWeekFull = stretchedThisWeek(frame.recent, frame.day, technique) > weeklyStretchSeconds - 60;
  return isShared || isWeekFull ? ["cap", "PLAN-4"] : ["time", "PLAN-8"];
}
