import { err, ok } from "#base";
import type { Result } from "#base";
import type { DeviceId, EventId, EventOf, KeptEvent } from "#events";
import type { Correction, Entry, Retraction } from "./amendment.ts";
import { sortEvents } from "./canonical-order.ts";
import { draftCorrection, draftEvents, draftRetraction, readWritten } from "./draft-events.ts";
import type { NewEvent } from "./draft-events.ts";
import type {
  AmendFault,
  EntryType,
  Journal,
  JournalContents,
  JournalSetup,
  RecordFault,
} from "./journal.ts";
import type { JournalStore, StoreFault } from "./journal-store.ts";
import { openLedger } from "./keep-ledger.ts";
import type { LedgerKeeper } from "./keep-ledger.ts";
import { decodeRows } from "./ledger.ts";
import { listHistory } from "./list-history.ts";
import { takeTurns } from "./take-turns.ts";

/**
 * Opens a journal: from its checkpoint where that can be trusted, else from all its events. Nothing is written to a
 * store that holds no events.
 */
export async function openJournal<State>(
  setup: JournalSetup<State>,
): Promise<Result<Journal<State>, StoreFault>> {
  const keeper = await openLedger(setup);
  return keeper.ok ? ok(runJournal(setup, keeper.value)) : keeper;
}

function runJournal<State>(setup: JournalSetup<State>, keeper: LedgerKeeper<State>): Journal<State> {
  const { store } = setup;
  const takeTurn = takeTurns();

  async function inTurn<T>(task: () => Promise<T>): Promise<T> {
    const outcome = await takeTurn(task);
    // Not waited for: without a checkpoint the next start is slower, and nothing is lost.
    if (keeper.isCheckpointDue()) void takeTurn(keeper.saveCheckpoint);
    return outcome;
  }

  async function writeOne<Event extends Entry | Correction | Retraction>(event: NewEvent) {
    const written = await writeEvents(setup, keeper, [event]);
    return written.ok ? ok(readWritten<Event>(written.value[0])) : written;
  }

  return {
    get state() {
      return keeper.current().fold.state;
    },
    get status() {
      const { count, foreign, faulty } = keeper.current();
      return { count, foreign, faulty };
    },
    record: <Type extends EntryType>(type: Type, body: NewEvent["body"]) =>
      inTurn(() => writeOne<EventOf<Type>>({ type, body })),
    recordAll: (entries) =>
      inTurn(async () => {
        const written = await writeEvents(setup, keeper, entries);
        return written.ok ? ok(written.value.map((event) => readWritten<Entry>(event))) : written;
      }),
    retract: (id) =>
      inTurn(async () => {
        const draft = await draftRetraction(store, id);
        return draft.ok ? writeOne<Retraction>(draft.value) : draft;
      }),
    restore: (id) => inTurn(() => restoreEntry(setup, keeper, id)),
    correct: (id, body) =>
      inTurn(async () => {
        const draft = await draftCorrection(store, id, body);
        return draft.ok ? writeOne<Correction>(draft.value) : draft;
      }),
    importEvents: (events) => inTurn(() => importEvents(store, keeper, events)),
    refresh: () => inTurn(keeper.refresh),
    events: () => inTurn(() => readContents(store)),
    saveCheckpoint: () => inTurn(keeper.saveCheckpoint),
    eraseEverything: () =>
      inTurn(async () => {
        const erased = await store.eraseEverything();
        if (erased.ok) keeper.forget();
        return erased;
      }),
    subscribe: keeper.subscribe,
  };
}

async function writeEvents<State>(
  setup: JournalSetup<State>,
  keeper: LedgerKeeper<State>,
  events: readonly NewEvent[],
): Promise<Result<readonly KeptEvent[], RecordFault>> {
  if (events.length === 0) return ok([]);
  const drafts = draftEvents(setup, events);
  if (!drafts.ok) return drafts;
  const rows = await setup.store.record(drafts.value, setup.newId() as DeviceId);
  if (!rows.ok) return rows;
  await keeper.take(rows.value);
  return ok(rows.value.map(({ event }) => event));
}

async function restoreEntry<State>(
  setup: JournalSetup<State>,
  keeper: LedgerKeeper<State>,
  id: EventId,
): Promise<Result<readonly Retraction[], AmendFault>> {
  const contents = await readContents(setup.store);
  if (!contents.ok) return contents;
  const row = contents.value.history.find(({ event }) => event.id === id);
  if (row === undefined) return err({ type: "EntryUnknown", entry: id });
  const retractions = row.standing === "retracted" ? row.by : [];
  const written = await writeEvents(
    setup,
    keeper,
    retractions.map((entry) => ({ type: "entry-retracted", body: { entry } })),
  );
  return written.ok ? ok(written.value.map((event) => readWritten<Retraction>(event))) : written;
}

async function importEvents<State>(
  store: JournalStore,
  keeper: LedgerKeeper<State>,
  events: readonly KeptEvent[],
): Promise<Result<{ readonly added: number }, StoreFault>> {
  if (events.length === 0) return ok({ added: 0 });
  const rows = await store.append(events);
  if (!rows.ok) return rows;
  await keeper.take(rows.value);
  return ok({ added: rows.value.length });
}

async function readContents(store: JournalStore): Promise<Result<JournalContents, StoreFault>> {
  const rows = await store.readAll();
  if (!rows.ok) return rows;
  const { events, foreign, faults } = decodeRows(rows.value);
  const unreadable = new Set(faults.map(({ position }) => position));
  const readable = rows.value.filter(({ position }) => !unreadable.has(position));
  // Decoding has just shown each of them to be an event.
  const kept = sortEvents(readable.map(({ event }) => event as KeptEvent));
  return ok({ kept, history: listHistory(events, foreign), faults });
}
