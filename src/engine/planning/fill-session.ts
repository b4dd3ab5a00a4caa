import { hashText } from "#base";
import type { TechniqueId } from "#content";
import type { Aim } from "./list-aims.ts";
import { blockSeconds } from "./block.ts";
import type { Block, Part } from "./block.ts";
import {
  restSeconds,
  singleSeconds,
  stretchCapSeconds,
  usualStretchSeconds,
  weeklyStretchSeconds,
} from "./caps.ts";
import { sizesOf } from "./dose-sizes.ts";
import type { Size, Sizes } from "./dose-sizes.ts";
import { leftOut } from "./judge-technique.ts";
import { dayBar, findPlannable, verdictOn } from "./outlook.ts";
import type { DayFrame, Outlook } from "./outlook.ts";
import type { LeftOut } from "./plan.ts";
import type { Plannable } from "./plannable.ts";
import { isBelly, stretchedThisWeek } from "./recent-work.ts";
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
  const filling: Draft = { outlook, frame, slots: [], missed: new Map(), left: frame.seconds };
  const extras = aims.findIndex(({ isExtra }) => isExtra);
  const core = extras === -1 ? aims.length : extras;
  for (const aim of aims.slice(0, core)) fillAim(filling, aim);
  grow(filling, (slot) => slot.technique.kind === "passive", usualRestSeconds);
  for (const aim of aims.slice(core)) fillAim(filling, aim);
  grow(filling, () => true, Infinity);
  for (const { technique } of filling.slots) filling.missed.delete(technique.id);
  return { blocks: filling.slots.map(({ block }) => block), missed: filling.missed };
}

interface Draft {
  readonly outlook: Outlook;
  readonly frame: DayFrame;
  readonly slots: Slot[];
  readonly missed: Map<TechniqueId, LeftOut>;
  left: number;
}

function fillAim(draft: Draft, aim: Aim): void {
  const { outlook, frame, slots, missed } = draft;
  const isFull = frame.seconds <= singleSeconds && slots.length > 0;
  for (const technique of candidatesFor(outlook, frame, aim, slots, missed)) {
    const slot = isFull
      ? undefined
      : (openSlot(draft, aim, technique, draft.left) ??
        (aim.isExtra ? undefined : squeezeIn(draft, aim, technique)));
    if (slot !== undefined) {
      slots.push(slot);
      draft.left -= slot.seconds;
      return;
    }
    missed.set(technique.id, leftOut(technique, ...whyMissed(frame, technique, slots)));
  }
}

/** Room for what belongs in every session, made by the smaller sizes of what is there already. */
function squeezeIn(draft: Draft, aim: Aim, technique: Plannable): Slot | undefined {
  const smaller = draft.slots.map((slot) => {
    const at = smallestAt(slot);
    const size = slot.sizes.list[at];
    const block = size === undefined ? slot.block : resized(slot.block, size);
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
function candidatesFor(
  outlook: Outlook,
  frame: DayFrame,
  aim: Aim,
  slots: readonly Slot[],
  missed: Map<TechniqueId, LeftOut>,
): readonly Plannable[] {
  const isFree = (id: TechniqueId): boolean => !slots.some((slot) => slot.technique.id === id);
  const pick = (ids: readonly TechniqueId[]): Plannable[] => {
    const found: Plannable[] = [];
    for (const id of ids) {
      const technique = isFree(id) ? findPlannable(outlook, id) : undefined;
      if (technique === undefined || !verdictOn(outlook, technique).isAllowed) continue;
      const bar = dayBar(outlook, frame, technique);
      if (bar !== undefined) missed.set(id, bar);
      else if (isCompatible(technique, slots)) found.push(technique);
      else missed.set(id, leftOut(technique, "rotation", "PLAN-14"));
    }
    return found;
  };
  const choices = takeTurns(pick(aim.choices), frame.day, aim.id);
  for (const technique of choices.slice(1))
    missed.set(technique.id, leftOut(technique, "rotation", "PLAN-14"));
  const inOrder = choices.length > 0 ? choices : pick(aim.otherwise);
  const { gentlerOffered } = outlook.restrictions;
  if (gentlerOffered.length === 0) return inOrder;
  const isTooMuch = ({ id }: Plannable): boolean => gentlerOffered.some((each) => each.technique === id);
  return [...inOrder.filter((each) => !isTooMuch(each)), ...inOrder.filter(isTooMuch)];
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
  return [...techniques.slice(turn), ...techniques.slice(0, turn)];
}

/** The usual size, or the largest smaller one that fits. */
function openSlot(draft: Draft, aim: Aim, technique: Plannable, left: number): Slot | undefined {
  const { outlook, frame, slots } = draft;
  const verdict = verdictOn(outlook, technique);
  if (!verdict.isAllowed) return undefined;
  const order = frame.sides[technique.kind === "strength" ? "weak" : "tight"];
  const leads = aim.bySide && order.leads && technique.sided === "one";
  const sizes = sizesOf(technique, { level: verdict.level, leads, shortHolds: hasShortHolds(outlook) });
  for (let at = sizes.usual; at >= 0; at -= 1) {
    const size = sizes.list[at];
    if (size === undefined) continue;
    const block = blockOf(outlook, frame, technique, size, { rules: aim.rules, bySide: aim.bySide });
    const seconds = blockSeconds(block);
    if (seconds > left || !isWithinCaps(frame, aim, block, slots)) continue;
    return { aim, technique, sizes, at, block, seconds };
  }
  return undefined;
}

export function hasShortHolds({ screening }: Outlook): boolean {
  return screening.adaptations.includes("holds-30");
}

/** A technique at a size, for the sides that it may be done on. */
export function blockOf(
  outlook: Outlook,
  frame: DayFrame,
  technique: Plannable,
  size: Size,
  { rules, bySide }: { readonly rules: readonly string[]; readonly bySide: boolean },
): Block {
  const verdict = verdictOn(outlook, technique);
  if (!verdict.isAllowed) throw new Error(`${technique.id} is not for this person`);
  const { level, sides } = verdict;
  const kept = hasShortHolds(outlook) && technique.kind === "stretch" ? [...rules, "PLAN-15"] : rules;
  if (technique.sided === "both") {
    const parts: readonly Part[] = [{ side: "both", work: size.first, leads: false }];
    return { technique, level, parts, alternating: false, rules: kept };
  }
  const order = frame.sides[technique.kind === "strength" ? "weak" : "tight"];
  const leads = bySide && order.leads;
  const parts = [
    { side: order.first, work: size.first, leads },
    { side: order.second, work: size.second, leads: false },
  ].filter(({ side }) => sides.includes(side));
  const [only] = parts;
  const isOneSided = only !== undefined && parts.length === 1;
  return {
    technique,
    level,
    parts: isOneSided ? [{ side: only.side, work: size.first, leads: false }] : parts,
    alternating: size.alternating && !isOneSided,
    rules: kept,
  };
}

/** Caps of the session and of the week, the other techniques of the session counted in. */
function isWithinCaps(frame: DayFrame, aim: Aim, block: Block, slots: readonly Slot[]): boolean {
  const longest = Math.max(...block.parts.map(({ work }) => workSeconds(work)));
  if (aim.atMost !== null && longest > aim.atMost) return false;
  if (block.technique.kind === "passive")
    return frame.seconds > singleSeconds || longest <= restSeconds.shortWhenSingle;
  if (block.technique.kind === "strength")
    return frame.seconds <= singleSeconds || block.parts.every(({ work }) => work.sets > 1);
  if (block.technique.kind !== "stretch") return true;
  const others = slots.filter((slot) => slot.technique !== block.technique).map((slot) => slot.block);
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

function whyMissed(
  frame: DayFrame,
  technique: Plannable,
  slots: readonly Slot[],
): readonly ["cap" | "time", string] {
  if (technique.kind !== "stretch") return ["time", "PLAN-8"];
  const others = slots.map(({ block }) => block).filter((block) => block.technique.kind === "stretch");
  const isShared = others.some((other) =>
    other.technique.muscles.some((muscle) => technique.muscles.includes(muscle)),
  );
  const isWeekFull = stretchedThisWeek(frame.recent, frame.day, technique) > weeklyStretchSeconds - 60;
  return isShared || isWeekFull ? ["cap", "PLAN-4"] : ["time", "PLAN-8"];
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
      const block = resized(slot.block, size);
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

function resized(block: Block, size: Size): Block {
  const parts = block.parts.map((part, index) => ({ ...part, work: index === 0 ? size.first : size.second }));
  return { ...block, parts, alternating: size.alternating && parts.length > 1 };
}
