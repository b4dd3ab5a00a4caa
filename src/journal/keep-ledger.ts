import { ok } from "#base";
import type { Result } from "#base";
import { makeCheckpoint, openCheckpoint } from "./checkpoint.ts";
import type { JournalSetup } from "./journal.ts";
import type { StoredRow, StoreFault } from "./journal-store.ts";
import { emptyLedger, idOf, rebuildLedger, takeRows } from "./ledger.ts";
import type { Ledger } from "./ledger.ts";

/** Rows after which the derived state is kept anew. */
const rowsPerCheckpoint = 200;

type Place<State> = Pick<JournalSetup<State>, "store" | "projection" | "tailEntries">;

/** The one ledger of an open journal, kept in step with the store. Its calls must not overlap. */
export interface LedgerKeeper<State> {
  readonly current: () => Ledger<State>;
  /** Takes in rows that were just written here. */
  readonly take: (rows: readonly StoredRow[]) => Promise<void>;
  /** Takes in what others wrote. */
  readonly refresh: () => Promise<Result<null, StoreFault>>;
  readonly saveCheckpoint: () => Promise<Result<null, StoreFault>>;
  /** Whether enough happened since the last checkpoint for a new one. */
  readonly isCheckpointDue: () => boolean;
  readonly forget: () => void;
  readonly subscribe: (listener: (state: State) => void) => () => void;
}

/** From the checkpoint where that can be trusted, else from all events. Writes nothing. */
export async function openLedger<State>(
  place: Place<State>,
): Promise<Result<LedgerKeeper<State>, StoreFault>> {
  const kept = await place.store.readCheckpoint();
  if (!kept.ok) return kept;
  const ledger = kept.value === null ? undefined : openCheckpoint(place.projection, kept.value);
  const current = ledger === undefined ? ok(undefined) : await catchUp(place, ledger);
  if (!current.ok) return current;
  if (current.value !== undefined) return ok(keepLedger(place, current.value, ledger?.position ?? 0));
  const rebuilt = await rebuild(place);
  return rebuilt.ok ? ok(keepLedger(place, rebuilt.value, 0)) : rebuilt;
}

function keepLedger<State>(
  place: Place<State>,
  opened: Ledger<State>,
  openedAt: number,
): LedgerKeeper<State> {
  const { store, projection, tailEntries } = place;
  const listeners = new Set<(state: State) => void>();
  let ledger = opened;
  let savedAt = openedAt;

  function become(next: Ledger<State>): void {
    const isChanged = next.fold.state !== ledger.fold.state;
    // Positions go back only when everything was erased, the checkpoint with it.
    if (next.position < savedAt) savedAt = 0;
    ledger = next;
    if (isChanged) for (const listener of listeners) listener(next.fold.state);
  }

  async function refresh(): Promise<Result<null, StoreFault>> {
    const current = await catchUp(place, ledger);
    if (!current.ok) return current;
    const next = current.value === undefined ? await rebuild(place) : ok(current.value);
    if (!next.ok) return next;
    become(next.value);
    return ok(null);
  }

  return {
    current: () => ledger,
    take: async (rows) => {
      const isNext = rows[0]?.position === ledger.position + 1;
      const next = isNext ? takeRows(projection, ledger, rows, tailEntries) : undefined;
      if (next !== undefined) become(next);
      // Another tab wrote in between, or the rows touch what is settled. The rows are safe already: should reading
      // fail now, the state follows at the next refresh.
      else if (rows.length > 0) await refresh();
    },
    refresh,
    saveCheckpoint: async () => {
      const { position, count } = ledger;
      if (count === 0 || savedAt === position) return ok(null);
      const written = await store.writeCheckpoint(makeCheckpoint(projection, ledger, tailEntries));
      if (written.ok) savedAt = position;
      return written;
    },
    isCheckpointDue: () => ledger.position - savedAt >= rowsPerCheckpoint,
    forget: () => become(emptyLedger(projection)),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Takes in the rows after a ledger's position; undefined when the ledger no longer fits the store. */
async function catchUp<State>(
  { store, projection, tailEntries }: Place<State>,
  ledger: Ledger<State>,
): Promise<Result<Ledger<State> | undefined, StoreFault>> {
  const { position, lastId } = ledger;
  // The last row is read again: after an erasure and an import, only its id tells that positions mean other rows.
  const [count, rows] = await Promise.all([store.count(position), store.readAfter(position - 1)]);
  if (!count.ok) return count;
  if (!rows.ok) return rows;
  const last = rows.value.find((row) => row.position === position);
  if (count.value !== ledger.count || idOf(last) !== lastId) return ok(undefined);
  const fresh = rows.value.filter((row) => row.position > position);
  return ok(takeRows(projection, ledger, fresh, tailEntries));
}

async function rebuild<State>({
  store,
  projection,
  tailEntries,
}: Place<State>): Promise<Result<Ledger<State>, StoreFault>> {
  const rows = await store.readAll();
  return rows.ok ? ok(rebuildLedger(projection, rows.value, tailEntries)) : rows;
}
