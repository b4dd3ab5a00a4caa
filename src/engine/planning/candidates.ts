import { hashText } from "#base";
import type { TechniqueId } from "#content";
import type { Draft, Slot } from "./draft.ts";
import { leftOut } from "./judge-technique.ts";
import type { Aim } from "./list-aims.ts";
import { dayBar, dayReason, findPlannable, verdictOn } from "./outlook.ts";
import type { Outlook } from "./outlook.ts";
import type { Plannable } from "./plannable.ts";
import { isBelly } from "./recent-work.ts";

/** The techniques of an aim that are possible today, today's turn first. */
export function candidatesFor(draft: Draft, aim: Aim): readonly Plannable[] {
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
