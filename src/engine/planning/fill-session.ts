import { hashText } from "#base";
import type { TechniqueId } from "#content";
import type { Aim } from "./list-aims.ts";
import { blockSeconds } from "./block.ts";
import type { Block } from "./block.ts";
import { singleSeconds, weeklyStretchSeconds } from "./caps.ts";
import { sizesOf } from "./dose-sizes.ts";
import type { Sizes } from "./dose-sizes.ts";
import { leftOut } from "./judge-technique.ts";
import { blockOf, hasShortHolds, sideOrder } from "./make-block.ts";
import { dayBar, dayReason, findPlannable, verdictOn } from "./outlook.ts";
import type { DayFrame, Outlook } from "./outlook.ts";
import type { LeftOut } from "./plan.ts";
import type { Plannable } from "./plannable.ts";
import { isBelly, stretchedThisWeek } from "./recent-work.ts";
import { isWithinCaps } from "./session-caps.ts";
import { workSeconds } from "./work.ts";

/** The least of the five to ten minutes of rest that the sources ask for (PLAN-2). */
const usualRestSeconds = 300;

/** A technique in the making: its ways of dosing, and the one it has now. */
interface Slot {
  readonly aim: Aim;
  readonly technique: Plannable;
  readonly sizes: Sizes;
  at: number;
  block: Block;
  seconds: number;
}

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
  const filling: Draft = {
    outlook,
    frame,
    slots: [],
    missed: frame.isToday ? new Map() : null,
    left: frame.seconds,
  };
  for (const aim of aims) if (!aim.isExtra) fillAim(filling, aim);
  grow(filling, ({ at, sizes }) => at < sizes.usual, Infinity);
  grow(filling, ({ technique }) => technique.kind === "passive", usualRestSeconds);
  for (const aim of aims) if (aim.isExtra) fillAim(filling, aim);
  grow(filling, () => true, Infinity);
  for (const { technique } of filling.slots) filling.missed?.delete(technique.id);
  return { blocks: blocksOf(filling.slots), missed: filling.missed ?? nothingMissed };
}

const nothingMissed: Filling["missed"] = new Map();

interface Draft {
  readonly outlook: Outlook;
  readonly frame: DayFrame;
  readonly slots: Slot[];
  /** Null on later days, of which nobody is told what was left out. */
  readonly missed: Map<TechniqueId, LeftOut> | null;
  left: number;
}

function fillAim(draft: Draft, aim: Aim): void {
  const { frame, slots, missed } = draft;
  const isFull = frame.seconds <= singleSeconds && slots.length > 0;
  for (const technique of candidatesFor(draft, aim)) {
    const slot = isFull
      ? undefined
      : (openSlot(draft, aim, technique, draft.left) ??
        (aim.isExtra ? undefined : squeezeIn(draft, aim, technique)));
    if (slot !== undefined) {
      slots.push(slot);
      draft.left -= slot.seconds;
      return;
    }
    missed?.set(technique.id, leftOut(technique, ...whyMissed(frame, technique, slots)));
  }
}

/** Room for what belongs in every session, made by the smaller sizes of what is there already. */
function squeezeIn(draft: Draft, aim: Aim, technique: Plannable): Slot | undefined {
  const smaller = draft.slots.map((slot) => {
    const at = smallestAt(slot);
    const block = blockAt(draft, slot.aim, slot.technique, slot.sizes, at) ?? slot.block;
    return { slot, at, block, seconds: blockSeconds(block) };
  });
  const room = smaller.reduce((sum, { slot, seconds }) => sum + slot.seconds - seconds, draft.left);
  const squeezed = openSlot(draft, aim, technique, room);
  if (squeezed === undefined) return undefined;
  for (const { slot, at, block, seconds } of smaller) {
    slot.at = at;
    slot.block = block;
    slot.seconds = seconds;
  }
  draft.left = room;
  return squeezed;
}

/** Strength keeps its two sets (PLAN-7). */
function smallestAt({ technique, sizes }: Slot): number {
  return technique.kind === "strength" ? Math.min(sizes.usual, sizes.list.length - 1) : 0;
}

/** The techniques of an aim that are possible today, today's turn first. */
function candidatesFor(draft: Draft, aim: Aim): readonly Plannable[] {
  const { outlook, frame, missed } = draft;
  const choices = takeTurns(pickPossible(draft, aim.choices), frame.day, aim.id);
  if (missed !== null) {
    for (const technique of choices.slice(1))
      missed.set(technique.id, leftOut(technique, "rotation", "PLAN-14"));
  }
  const inOrder = choices.length > 0 ? choices : pickPossible(draft, aim.otherwise);
  const { gentlerOffered } = outlook.restrictions;
  if (gentlerOffered.length === 0) return inOrder;
  const isTooMuch = ({ id }: Plannable): boolean => gentlerOffered.some((each) => each.technique === id);
  return [...inOrder.filter((each) => !isTooMuch(each)), ...inOrder.filter(isTooMuch)];
}

/** Mostly all of them or, on a day on which their kind rests, none. */
function pickPossible(draft: Draft, ids: readonly TechniqueId[]): readonly Plannable[] {
  const allowed = allowedAmong(draft.outlook, ids);
  let count = 0;
  for (const technique of allowed) if (isPossible(draft, technique)) count += 1;
  if (count === allowed.length) return allowed;
  return count === 0 ? none : onlyPossible(draft, allowed);
}

const none: readonly Plannable[] = [];

function onlyPossible(draft: Draft, allowed: readonly Plannable[]): readonly Plannable[] {
  return allowed.filter((technique) => isPossible(draft, technique));
}

/** Not there yet, and nothing of the day or the session speaks against it; what does is noted. */
function isPossible({ outlook, frame, slots, missed }: Draft, technique: Plannable): boolean {
  if (hasTechnique(slots, technique)) return false;
  if (dayReason(outlook, frame, technique) === null && isCompatible(technique, slots)) return true;
  const bar = missed && dayBar(outlook, frame, technique);
  missed?.set(technique.id, bar ?? leftOut(technique, "rotation", "PLAN-14"));
  return false;
}

/** Those that are for this person, whatever the day: the same all week. */
function allowedAmong(outlook: Outlook, ids: readonly TechniqueId[]): readonly Plannable[] {
  const known = outlook.memo.allowed.get(ids);
  if (known !== undefined) return known;
  const allowed: Plannable[] = [];
  for (const id of ids) {
    const technique = findPlannable(outlook, id);
    if (technique !== undefined && verdictOn(outlook, technique).isAllowed) allowed.push(technique);
  }
  outlook.memo.allowed.set(ids, allowed);
  return allowed;
}

function blocksOf(slots: readonly Slot[]): readonly Block[] {
  return slots.map(({ block }) => block);
}

function hasTechnique(slots: readonly Slot[], technique: Plannable): boolean {
  for (const slot of slots) if (slot.technique === technique) return true;
  return false;
}

/** One kind of belly pressure a session. */
function isCompatible(technique: Plannable, slots: readonly Slot[]): boolean {
  return !isBelly(technique) || !slots.some((slot) => isBelly(slot.technique));
}

/** Equal choices rotate over days; those of every other day by pairs of days, so that each gets its turn (PLAN-14). */
function takeTurns(techniques: readonly Plannable[], day: number, aim: string): readonly Plannable[] {
  const first = techniques[0];
  if (first === undefined || techniques.length === 1) return techniques;
  const isDaily = first.kind === "passive" || first.kind === "stretch";
  const turn = ((isDaily ? day : Math.floor(day / 2)) + hashText(aim)) % techniques.length;
  return turn === 0 ? techniques : techniques.slice(turn).concat(techniques.slice(0, turn));
}

/** The usual size, or the largest smaller one that fits. */
function openSlot(draft: Draft, aim: Aim, technique: Plannable, left: number): Slot | undefined {
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
    if (seconds > left || !isWithinCaps(frame, aim, block, slots)) continue;
    return { aim, technique, sizes, at, block, seconds };
  }
  return undefined;
}

/** The same technique at the same size for the same aim is the same block on every day. */
function blockAt(
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
