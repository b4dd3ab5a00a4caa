import type { TechniqueId, WorkedSide } from "#content";
import type { PlanEdit } from "#events";
import { blockSeconds, itemsOf, withoutSide } from "./block.ts";
import type { Block } from "./block.ts";
import { longestHold, shortestChosenHold } from "./edit-limits.ts";
import { fitBlock } from "./fit-block.ts";
import { hasShortHolds } from "./make-block.ts";
import { leftOut } from "./judge-technique.ts";
import { rankOf } from "./order-blocks.ts";
import { findPlannable } from "./outlook.ts";
import type { DayFrame, Outlook } from "./outlook.ts";
import type { LeftOut } from "./plan.ts";

export interface EditedSession {
  readonly blocks: readonly Block[];
  /** Wishes that could not be kept, and what was removed. */
  readonly refused: readonly LeftOut[];
}

/**
 * The person's changes, one after the other, each within the safe limits and the time (PLAN-13). A wish that is not
 * possible today changes nothing and is named.
 */
export function applyEdits(outlook: Outlook, frame: DayFrame, planned: readonly Block[]): EditedSession {
  let edited: EditedSession = { blocks: planned, refused: [] };
  for (const edit of frame.edits) edited = applyEdit(outlook, frame, edited, edit);
  return edited;
}

function applyEdit(outlook: Outlook, frame: DayFrame, session: EditedSession, edit: PlanEdit): EditedSession {
  switch (edit.kind) {
    case "remove":
      return remove(session, edit.technique, edit.side);
    case "swap":
      return swap(outlook, frame, session, edit);
    case "move":
      return { ...session, blocks: move(outlook, session.blocks, edit) };
    case "lengthen":
      return { ...session, blocks: lengthen(outlook, frame, session.blocks, edit) };
    case "add":
      return add(outlook, frame, session, edit.technique);
    case "level":
    case "reset":
      return session;
  }
}

export function findBlock(blocks: readonly Block[], technique: TechniqueId, side: WorkedSide): number {
  return blocks.findIndex(
    (block) =>
      block.technique.id === technique &&
      block.parts.some((part) => side === "both" || part.side === "both" || part.side === side),
  );
}

export function secondsLeft(frame: DayFrame, blocks: readonly Block[]): number {
  return blocks.reduce((left, block) => left - blockSeconds(block), frame.seconds);
}

function remove(session: EditedSession, technique: TechniqueId, side: WorkedSide): EditedSession {
  const at = findBlock(session.blocks, technique, side);
  const block = session.blocks[at];
  if (block === undefined) return session;
  const kept = withoutSide(block, side);
  const blocks = session.blocks.toSpliced(at, 1, ...(kept === undefined ? [] : [kept]));
  const removed = kept === undefined ? [leftOut(block.technique, "removed", "PLAN-13")] : [];
  return { blocks, refused: [...session.refused, ...removed] };
}

function swap(
  outlook: Outlook,
  frame: DayFrame,
  session: EditedSession,
  edit: Extract<PlanEdit, { kind: "swap" }>,
): EditedSession {
  const at = findBlock(session.blocks, edit.technique, edit.side);
  const block = session.blocks[at];
  const technique = findPlannable(outlook, edit.with);
  if (block === undefined || technique === undefined || hasTechnique(session.blocks, edit.with))
    return session;
  if (technique.phase !== block.technique.phase)
    return refuse(session, leftOut(technique, "not-indicated", "PLAN-13"));
  const others = session.blocks.toSpliced(at, 1);
  const fitted = fitBlock(outlook, frame, technique, others, secondsLeft(frame, others));
  if (!fitted.ok) return refuse(session, fitted.error);
  const moved = { ...fitted.value, rules: [...block.rules, "PLAN-13"] };
  const replaced = leftOut(block.technique, "removed", "PLAN-13");
  const isStrengthFirst = hasStrengthFirst(outlook);
  const blocks = session.blocks
    .with(at, moved)
    .toSorted((a, b) => rankOf(a, isStrengthFirst) - rankOf(b, isStrengthFirst));
  return { blocks, refused: [...session.refused, replaced] };
}

function add(outlook: Outlook, frame: DayFrame, session: EditedSession, id: TechniqueId): EditedSession {
  const technique = findPlannable(outlook, id);
  if (technique === undefined || hasTechnique(session.blocks, id)) return session;
  const fitted = fitBlock(outlook, frame, technique, session.blocks, secondsLeft(frame, session.blocks));
  if (!fitted.ok) return refuse(session, fitted.error);
  const isStrengthFirst = hasStrengthFirst(outlook);
  const rank = rankOf(fitted.value, isStrengthFirst);
  const later = session.blocks.findIndex((block) => rankOf(block, isStrengthFirst) > rank);
  const at = later === -1 ? session.blocks.length : later;
  return { ...session, blocks: session.blocks.toSpliced(at, 0, fitted.value) };
}

/** To the place of the item that stands there now, inside its own phase: the order of phases stays (PLAN-1). */
function move(
  outlook: Outlook,
  blocks: readonly Block[],
  { technique, side, to }: Extract<PlanEdit, { kind: "move" }>,
): readonly Block[] {
  const from = findBlock(blocks, technique, side);
  const block = blocks[from];
  if (block === undefined) return blocks;
  const isStrengthFirst = hasStrengthFirst(outlook);
  const rank = rankOf(block, isStrengthFirst);
  const isAlike = (other: Block): boolean => rankOf(other, isStrengthFirst) === rank;
  const wanted = blockAt(blocks, to);
  const at = Math.min(Math.max(wanted, blocks.findIndex(isAlike)), blocks.findLastIndex(isAlike));
  return blocks.toSpliced(from, 1).toSpliced(at, 0, { ...block, rules: addRule(block.rules) });
}

function blockAt(blocks: readonly Block[], item: number): number {
  let passed = 0;
  for (const [index, block] of blocks.entries()) {
    passed += itemsOf(block).length;
    if (item < passed) return index;
  }
  return blocks.length - 1;
}

/** As long as wished, within what is safe and what the time allows. */
function lengthen(
  outlook: Outlook,
  frame: DayFrame,
  blocks: readonly Block[],
  { technique, side, holdSeconds }: Extract<PlanEdit, { kind: "lengthen" }>,
): readonly Block[] {
  const at = findBlock(blocks, technique, side);
  const block = blocks[at];
  if (block === undefined) return blocks;
  const others = blocks.toSpliced(at, 1);
  let changed = block;
  for (const [index, part] of block.parts.entries()) {
    const isMeant = side === "both" || part.side === "both" || part.side === side;
    const now = part.work.holdSeconds;
    if (!isMeant || now === null || part.work.repetitions !== null) continue;
    const left = secondsLeft(frame, [...others, changed]);
    const longest = longestHold(changed, index, others, left, hasShortHolds(outlook));
    const hold = Math.min(Math.max(holdSeconds, shortestChosenHold(block)), Math.max(longest, now));
    changed = withHold(changed, index, hold);
  }
  return changed === block ? blocks : blocks.with(at, changed);
}

function withHold(block: Block, index: number, holdSeconds: number): Block {
  const parts = block.parts.map((part, each) =>
    each === index ? { ...part, work: { ...part.work, holdSeconds } } : part,
  );
  return { ...block, parts, rules: addRule(block.rules) };
}

export function hasStrengthFirst({ screening }: Outlook): boolean {
  return screening.adaptations.includes("strength-first");
}

function addRule(rules: readonly string[]): readonly string[] {
  return rules.includes("PLAN-13") ? rules : [...rules, "PLAN-13"];
}

function hasTechnique(blocks: readonly Block[], id: TechniqueId): boolean {
  return blocks.some(({ technique }) => technique.id === id);
}

function refuse(session: EditedSession, because: LeftOut): EditedSession {
  return { ...session, refused: [...session.refused, because] };
}
