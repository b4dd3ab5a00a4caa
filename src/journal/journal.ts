import type { EpochMs, Result } from "#base";
import type { EventBody, EventFault, EventId, EventOf, EventType, KeptEvent } from "#events";
import type { Amendment, Correction, Entry, Retraction } from "./amendment.ts";
import type { JournalStore, StoreFault } from "./journal-store.ts";
import type { HistoryRow } from "./list-history.ts";
import type { Projection } from "./projection.ts";

/** What can be recorded; corrections and retractions have ways of their own. */
export type EntryType = Exclude<EventType, Amendment["type"]>;
export type NewEntry = {
  readonly [Type in EntryType]: { readonly type: Type; readonly body: EventBody<Type> };
}[EntryType];

export type RecordFault = StoreFault | { readonly type: "BodyInvalid"; readonly fault: EventFault };
export type AmendFault =
  | RecordFault
  | { readonly type: "EntryUnknown"; readonly entry: EventId }
  /** A retraction, or made by a newer version. */
  | { readonly type: "EntryNotCorrectable"; readonly entry: EventId };

export interface JournalSetup<State> {
  readonly store: JournalStore;
  readonly projection: Projection<State>;
  readonly now: () => EpochMs;
  /** A new UUID in lower case at every call. */
  readonly newId: () => string;
  /** The person's offset at an instant, minutes east of UTC. */
  readonly offsetMinutes: (at: EpochMs) => number;
  /** Recent entries that can be undone without reading the whole journal; 500 when not said. */
  readonly tailEntries?: number | undefined;
}

export interface JournalStatus {
  /** Events in the store. */
  readonly count: number;
  /** Of those, made by a newer version of the app: kept, not read. */
  readonly foreign: number;
  /** Of those, not readable: kept, not exported. */
  readonly faulty: number;
}

/** Everything in the journal, for the history on screen and for export. */
export interface JournalContents {
  /** As recorded, in canonical order; this is what a journal file holds. */
  readonly kept: readonly KeptEvent[];
  readonly history: readonly HistoryRow[];
  readonly faults: ReadonlyArray<{ readonly position: number; readonly fault: EventFault }>;
}

/**
 * A person's journal. What is recorded is in the store before `state` changes and before the promise resolves. Calls
 * run one after another.
 */
export interface Journal<State> {
  readonly state: State;
  readonly status: JournalStatus;
  readonly record: <Type extends EntryType>(
    type: Type,
    body: EventBody<Type>,
  ) => Promise<Result<EventOf<Type>, RecordFault>>;
  /** All or none, in this order, at one instant. */
  readonly recordAll: (entries: readonly NewEntry[]) => Promise<Result<readonly Entry[], RecordFault>>;
  /** The entry, correction or retraction does not count from now on; retract the retraction to take that back. */
  readonly retract: (id: EventId) => Promise<Result<Retraction, AmendFault>>;
  /** Takes back every retraction that stands against an entry. None is fine. */
  readonly restore: (id: EventId) => Promise<Result<readonly Retraction[], AmendFault>>;
  /** The entry counts with this body, of its own type, from now on. */
  readonly correct: (id: EventId, body: EventBody<EntryType>) => Promise<Result<Correction, AmendFault>>;
  /** Union by id: what is there already stays as it is. */
  readonly importEvents: (
    events: readonly KeptEvent[],
  ) => Promise<Result<{ readonly added: number }, StoreFault>>;
  /** Takes in what another tab wrote or erased. */
  readonly refresh: () => Promise<Result<null, StoreFault>>;
  readonly events: () => Promise<Result<JournalContents, StoreFault>>;
  /** Keeps the derived state for a fast start. Happens by itself every few hundred events. */
  readonly saveCheckpoint: () => Promise<Result<null, StoreFault>>;
  readonly eraseEverything: () => Promise<Result<null, StoreFault>>;
  /** Called after each change of `state`; returns how to end it. */
  readonly subscribe: (listener: (state: State) => void) => () => void;
}
