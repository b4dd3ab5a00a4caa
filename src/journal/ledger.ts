import { decodeEvent } from "#events";
import type { EventFault, ForeignEvent, JournalEvent } from "#events";
import { isEntry } from "./amendment.ts";
import { advanceBase, emptyFold, foldAll, tailEntries, takeIn } from "./fold.ts";
import type { Fold } from "./fold.ts";
import type { StoredRow } from "./journal-store.ts";
import type { Projection } from "./projection.ts";

/** What a running program holds of a journal: its fold, and how far in the store that reaches. */
export interface Ledger<State> {
  readonly fold: Fold<State>;
  /** The last row taken in; 0 before the first. */
  readonly position: number;
  /** The id of that row's event; null before the first, and where it has none. */
  readonly lastId: string | null;
  /** Rows up to there. */
  readonly count: number;
  /** Of those, made by a newer version and not folded. */
  readonly foreign: number;
  /** Of those, not readable at all. They stay in the store. */
  readonly faulty: number;
}

export interface DecodedRows {
  readonly events: readonly JournalEvent[];
  readonly foreign: readonly ForeignEvent[];
  readonly faults: ReadonlyArray<{ readonly position: number; readonly fault: EventFault }>;
}

export function emptyLedger<State>(projection: Projection<State>): Ledger<State> {
  return { fold: emptyFold(projection), position: 0, lastId: null, count: 0, foreign: 0, faulty: 0 };
}

/** From all rows of the store. */
export function rebuildLedger<State>(
  projection: Projection<State>,
  rows: readonly StoredRow[],
  keep = tailEntries,
): Ledger<State> {
  const decoded = decodeRows(rows);
  return countRows(emptyLedger(projection), rows, decoded, foldAll(projection, decoded.events, keep));
}

/** With rows that arrived after its position; undefined when the state must be rebuilt from all rows. */
export function takeRows<State>(
  projection: Projection<State>,
  ledger: Ledger<State>,
  rows: readonly StoredRow[],
  keep = tailEntries,
): Ledger<State> | undefined {
  const decoded = decodeRows(rows);
  const fold = takeIn(projection, ledger.fold, decoded.events);
  if (fold === undefined) return undefined;
  // Advancing folds the tail anew, so it waits until the tail has doubled.
  const isLong = fold.tail.length > 2 * keep && fold.tail.filter(isEntry).length > 2 * keep;
  return countRows(ledger, rows, decoded, isLong ? advanceBase(projection, fold, keep) : fold);
}

export function decodeRows(rows: readonly StoredRow[]): DecodedRows {
  const events: JournalEvent[] = [];
  const foreign: ForeignEvent[] = [];
  const faults: Array<{ position: number; fault: EventFault }> = [];
  for (const { position, event } of rows) {
    const decoded = decodeEvent(event);
    if (!decoded.ok) faults.push({ position, fault: decoded.error });
    else if (decoded.value.kind === "known") events.push(decoded.value.event);
    else foreign.push(decoded.value.event);
  }
  return { events, foreign, faults };
}

function countRows<State>(
  before: Ledger<State>,
  rows: readonly StoredRow[],
  decoded: DecodedRows,
  fold: Fold<State>,
): Ledger<State> {
  const last = rows.at(-1);
  return {
    fold,
    position: last?.position ?? before.position,
    lastId: last === undefined ? before.lastId : idOf(last),
    count: before.count + rows.length,
    foreign: before.foreign + decoded.foreign.length,
    faulty: before.faulty + decoded.faults.length,
  };
}

/** Of a row whose event may be damaged. */
export function idOf(row: StoredRow | undefined): string | null {
  const event = row?.event;
  const isEvent = typeof event === "object" && event !== null && "id" in event;
  return isEvent && typeof event.id === "string" ? event.id : null;
}
