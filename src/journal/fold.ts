import type { EventId, JournalEvent } from "#events";
import { isAmendment, isEntry, namedBy, rootOf } from "./amendment.ts";
import type { Entry } from "./amendment.ts";
import { compareKeys, orderKeyOf, sortEvents } from "./canonical-order.ts";
import type { OrderKey } from "./canonical-order.ts";
import { foldEntries } from "./projection.ts";
import type { Projection } from "./projection.ts";
import { resolveEntries } from "./resolve-entries.ts";

/**
 * The journal as a state. All entries up to `boundary` are folded into `base` for good; the recent ones stay in
 * `tail`, so that undoing one of them folds only the tail again. With them stay the amendments of which the entry is in
 * the tail or has not arrived. What touches the base needs all events: `takeIn` says so.
 */
export interface Fold<State> {
  readonly base: State;
  readonly boundary: OrderKey | null;
  /** In canonical order. */
  readonly tail: readonly JournalEvent[];
  /** `base` and the tail's entries that count. */
  readonly state: State;
}

/** Entries that stay outside the base. About a month of daily sessions. */
export const tailEntries = 500;

export function emptyFold<State>(projection: Projection<State>): Fold<State> {
  return { base: projection.initial, boundary: null, tail: [], state: projection.initial };
}

/** The fold of a whole journal. */
export function foldAll<State>(
  projection: Projection<State>,
  events: readonly JournalEvent[],
  keep = tailEntries,
): Fold<State> {
  const everything = { ...emptyFold(projection), tail: sortEvents(events) };
  return advanceBase(projection, everything, keep);
}

/** Folds the base and tail of a checkpoint. */
export function foldTail<State>(
  projection: Projection<State>,
  base: Pick<Fold<State>, "base" | "boundary" | "tail">,
): Fold<State> {
  const { counting } = resolveEntries(base.tail);
  const { base: settled, boundary, tail } = base;
  return { base: settled, boundary, tail, state: foldEntries(projection, settled, counting) };
}

/** Adds events that are not in it yet; undefined when they touch the base, so that only `foldAll` gets it right. */
export function takeIn<State>(
  projection: Projection<State>,
  fold: Fold<State>,
  events: readonly JournalEvent[],
): Fold<State> | undefined {
  const [only] = events;
  if (only === undefined) return fold;
  if (events.length === 1 && isNext(fold, only)) {
    return { ...fold, tail: [...fold.tail, only], state: projection.apply(fold.state, only) };
  }
  const tail = [...fold.tail, ...events];
  const ids = new Set(tail.map(({ id }) => id));
  if (!events.every((event) => staysInTail(fold, event, ids))) return undefined;
  return foldTail(projection, { ...fold, tail: sortEvents(tail) });
}

/** Moves all but the last `keep` entries of the tail into the base. */
export function advanceBase<State>(
  projection: Projection<State>,
  fold: Fold<State>,
  keep = tailEntries,
): Fold<State> {
  const entries = fold.tail.filter(isEntry);
  const last = entries[entries.length - keep - 1];
  if (last === undefined) return foldTail(projection, fold);
  const boundary = orderKeyOf(last);
  const isAfter = (event: JournalEvent) => compareKeys(orderKeyOf(event), boundary) > 0;
  const settled = resolveEntries(fold.tail).counting.filter((entry) => !isAfter(entry));
  const base = foldEntries(projection, fold.base, settled);
  return foldTail(projection, { base, boundary, tail: restOfTail(fold.tail, isAfter) });
}

/** Amendments of what went into the base go with it; the others stay, however old they are. */
function restOfTail(
  tail: readonly JournalEvent[],
  isAfter: (event: JournalEvent) => boolean,
): readonly JournalEvent[] {
  const settled = new Set(tail.filter((event) => isEntry(event) && !isAfter(event)).map(({ id }) => id));
  const amendments = new Map(tail.filter(isAmendment).map((amendment) => [amendment.id, amendment]));
  const rootIsSettled = (id: EventId | undefined) => id === undefined || settled.has(id);
  return tail.filter((event) =>
    isAmendment(event) ? !rootIsSettled(rootOf(event, (id) => amendments.get(id))) : !settled.has(event.id),
  );
}

/** The usual case: an entry after all others that nothing has named in advance. */
function isNext<State>(fold: Fold<State>, event: JournalEvent): event is Entry {
  const last = fold.tail.at(-1);
  const isLast =
    isAfterBoundary(fold, event) &&
    (last === undefined || compareKeys(orderKeyOf(event), orderKeyOf(last)) > 0);
  return (
    isLast && isEntry(event) && !fold.tail.some((other) => isAmendment(other) && namedBy(other) === event.id)
  );
}

function isAfterBoundary<State>({ boundary }: Fold<State>, event: JournalEvent): boolean {
  return boundary === null || compareKeys(orderKeyOf(event), boundary) > 0;
}

/**
 * An amendment in the tail is about the tail or about nothing that is here, so one that names it is as well. One that
 * names something outside may be about the base.
 */
function staysInTail<State>(fold: Fold<State>, event: JournalEvent, ids: ReadonlySet<EventId>): boolean {
  if (isAmendment(event)) return ids.has(namedBy(event));
  return isAfterBoundary(fold, event);
}
