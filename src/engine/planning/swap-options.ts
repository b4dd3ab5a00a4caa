import type { Catalogue, QuestionFacts, TechniqueId } from "#content";
import type { PlannedItem } from "#events";
import { findBlock, hasStrengthFirst, secondsLeft } from "./apply-edits.ts";
import { itemsOf } from "./block.ts";
import type { Block } from "./block.ts";
import { longestHold, shortestChosenHold } from "./edit-limits.ts";
import { hasShortHolds } from "./make-block.ts";
import { fitBlock } from "./fit-block.ts";
import { rankOf } from "./order-blocks.ts";
import { lookAhead } from "./outlook.ts";
import type { DayFrame, Outlook } from "./outlook.ts";
import type { Profile, SwapOption } from "./plan.ts";
import { planToday } from "./plan-week.ts";

/** How far an item of today's session may be changed (PLAN-13). */
export interface EditLimits {
  /** Seconds of one hold; null where nothing is held, or the hold is part of a repetition. */
  readonly hold: { readonly shortest: number; readonly longest: number } | null;
  /** First and last place of an item among which it may be moved. */
  readonly places: { readonly first: number; readonly last: number };
}

interface Today {
  readonly outlook: Outlook;
  readonly frame: DayFrame;
  readonly blocks: readonly Block[];
}

type Item = Pick<PlannedItem, "side"> & { readonly technique: string };

/** Techniques of the same phase that may take the place of an item of today's session, in the catalogue's order. */
export function swapOptions(
  profile: Profile,
  catalogue: Catalogue,
  questions: readonly QuestionFacts[],
  item: Item,
): readonly SwapOption[] {
  const today = findToday(profile, catalogue, questions);
  const at = today === undefined ? -1 : findItem(today, item);
  const block = today?.blocks[at];
  if (today === undefined || block === undefined) return [];
  const { outlook, frame, blocks } = today;
  const others = blocks.toSpliced(at, 1);
  const left = secondsLeft(frame, others);
  const options: SwapOption[] = [];
  for (const technique of [...outlook.index.techniques, ...outlook.own.values()]) {
    if (
      technique.phase !== block.technique.phase ||
      blocks.some((each) => each.technique.id === technique.id)
    )
      continue;
    const fitted = fitBlock(outlook, frame, technique, others, left);
    if (fitted.ok) options.push({ technique: technique.id, level: fitted.value.level });
  }
  return options;
}

/** Techniques that may be added to today's session, in the catalogue's order. */
export function addOptions(
  profile: Profile,
  catalogue: Catalogue,
  questions: readonly QuestionFacts[],
): readonly SwapOption[] {
  const today = findToday(profile, catalogue, questions);
  if (today === undefined) return [];
  const { outlook, frame, blocks } = today;
  const left = secondsLeft(frame, blocks);
  const options: SwapOption[] = [];
  for (const technique of [...outlook.index.techniques, ...outlook.own.values()]) {
    if (blocks.some((each) => each.technique.id === technique.id)) continue;
    const fitted = fitBlock(outlook, frame, technique, blocks, left);
    if (fitted.ok) options.push({ technique: technique.id, level: fitted.value.level });
  }
  return options;
}

/** Limits of an item of today's session; null where it is not in it. */
export function editLimits(
  profile: Profile,
  catalogue: Catalogue,
  questions: readonly QuestionFacts[],
  item: Item,
): EditLimits | null {
  const today = findToday(profile, catalogue, questions);
  const at = today === undefined ? -1 : findItem(today, item);
  const block = today?.blocks[at];
  if (today === undefined || block === undefined) return null;
  const { outlook, frame, blocks } = today;
  const part = block.parts.findIndex(
    ({ side }) => side === item.side || side === "both" || item.side === "both",
  );
  const isHeld = block.parts[part]?.work.repetitions === null;
  const left = secondsLeft(frame, blocks);
  const longest = longestHold(block, part, blocks.toSpliced(at, 1), left, hasShortHolds(outlook));
  const shortest = shortestChosenHold(block);
  return {
    hold: isHeld && longest > shortest ? { shortest, longest } : null,
    places: placesOf(blocks, at, hasStrengthFirst(outlook)),
  };
}

/** A block's items move together, among those of the same rank. */
function placesOf(blocks: readonly Block[], at: number, isStrengthFirst: boolean): EditLimits["places"] {
  const block = blocks[at];
  const rank = block === undefined ? -1 : rankOf(block, isStrengthFirst);
  let passed = 0;
  let first = -1;
  let last = 0;
  for (const each of blocks) {
    const count = itemsOf(each).length;
    if (rankOf(each, isStrengthFirst) === rank) {
      if (first === -1) first = passed;
      last = passed + count - 1;
    }
    passed += count;
  }
  return { first: Math.max(0, first), last };
}

function findToday(
  profile: Profile,
  catalogue: Catalogue,
  questions: readonly QuestionFacts[],
): Today | undefined {
  const outlook = lookAhead(profile, catalogue, questions);
  if (outlook.isBlocked) return undefined;
  const { plan, frame } = planToday(outlook);
  return { outlook, frame, blocks: plan.blocks };
}

function findItem({ blocks }: Today, { technique, side }: Item): number {
  return findBlock(blocks, technique as TechniqueId, side);
}
