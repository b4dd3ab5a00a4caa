import type { Answer } from "#content";

/** What was said to one ticked line. `plainer` answers the same asked in another way, after `unsure`. */
export interface AnswerItem {
  readonly said: "yes" | "unsure";
  readonly plainer: Answer | null;
}

/** One "any of these?" list as far as it is filled in. Nothing is in it before the person acts. */
export interface AnswerList<Id extends string = string> {
  readonly items: Readonly<Partial<Record<Id, AnswerItem>>>;
  /** "None of these" was ticked. */
  readonly none: boolean;
}

export const emptyList: AnswerList<never> = { items: {}, none: false };

/** A tick is a yes. It takes back "none of these". */
export function tick<Id extends string>(
  list: AnswerList<Id>,
  id: NoInfer<Id>,
  ticked: boolean,
): AnswerList<Id> {
  const items: Partial<Record<Id, AnswerItem>> = { ...list.items };
  if (ticked) items[id] = { said: "yes", plainer: null };
  else delete items[id];
  return { items, none: false };
}

/** "None of these" takes back every tick. */
export function tickNone<Id extends string>(list: AnswerList<Id>, ticked: boolean): AnswerList<Id> {
  const items: Partial<Record<Id, AnswerItem>> = ticked ? {} : list.items;
  return { items, none: ticked };
}

export function say<Id extends string>(
  list: AnswerList<Id>,
  id: NoInfer<Id>,
  said: "yes" | "unsure",
): AnswerList<Id> {
  return { items: { ...list.items, [id]: { said, plainer: null } }, none: false };
}

export function sayPlainer<Id extends string>(
  list: AnswerList<Id>,
  id: NoInfer<Id>,
  plainer: Answer,
): AnswerList<Id> {
  return { items: { ...list.items, [id]: { said: "unsure", plainer } }, none: false };
}

/** The answer that counts; undefined while something about it is still open. */
export function answerTo<Id extends string>(list: AnswerList<Id>, id: Id): Answer | undefined {
  const item = list.items[id];
  if (item === undefined) return isTouched(list) ? "no" : undefined;
  return item.said === "unsure" ? (item.plainer ?? undefined) : "yes";
}

/** As `answerTo`, and `unsure` while the plainer question is still open: help that was shown does not go away. */
export function answerSoFar<Id extends string>(list: AnswerList<Id>, id: Id): Answer | undefined {
  return list.items[id] === undefined ? undefined : (answerTo(list, id) ?? "unsure");
}

/** The answers to these lines, those still open left out. */
export function answersIn<Id extends string>(
  list: AnswerList<Id>,
  ids: readonly Id[],
): Partial<Record<Id, Answer>> {
  const answers: Partial<Record<Id, Answer>> = {};
  for (const id of ids) {
    const answer = answerTo(list, id);
    if (answer !== undefined) answers[id] = answer;
  }
  return answers;
}

/** What keeps a page from being left: nothing ticked at all, or lines that somebody is not sure of and said no more. */
export type ListFault<Id extends string = string> =
  { readonly kind: "untouched" } | { readonly kind: "open"; readonly ids: readonly Id[] };

/** `ids`: the lines that are shown; others that were ticked before count no more. */
export function faultIn<Id extends string>(list: AnswerList<Id>, ids: readonly Id[]): ListFault<Id> | null {
  if (ids.length === 0) return null;
  if (!list.none && !ids.some((id) => list.items[id] !== undefined)) return { kind: "untouched" };
  const open = ids.filter((id) => answerTo(list, id) === undefined);
  return open.length === 0 ? null : { kind: "open", ids: open };
}

/** A list as earlier answers leave it, to be changed. `none` only where each of them was a no. */
export function listFrom<Id extends string>(
  answers: Readonly<Partial<Record<Id, Answer>>>,
  ids: readonly Id[],
): AnswerList<Id> {
  const items: Partial<Record<Id, AnswerItem>> = {};
  for (const id of ids) {
    const answer = answers[id];
    if (answer === "yes") items[id] = { said: "yes", plainer: null };
    if (answer === "unsure") items[id] = { said: "unsure", plainer: "unsure" };
  }
  return { items, none: ids.length > 0 && ids.every((id) => answers[id] === "no") };
}

function isTouched(list: AnswerList): boolean {
  return list.none || Object.keys(list.items).length > 0;
}
