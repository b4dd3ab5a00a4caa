import { ok } from "#base";
import type { Result } from "#base";
import type { EventId, KeptEvent } from "#events";
import { countOn, firstOfEachId, numberDrafts } from "#journal";
import type { JournalStore, StoreFault } from "#journal";
import {
  addRows,
  findKnownIds,
  findRow,
  packRows,
  readExtent,
  readRowsAfter,
  rowStores,
} from "./journal-rows.ts";
import type { RowTransaction } from "./journal-rows.ts";
import type { LocalDatabase } from "./local-database.ts";

/** The journal in the browser's own database. */
export function createIndexedDbJournalStore(database: LocalDatabase): JournalStore {
  const read = <T>(task: (transaction: RowTransaction<"readonly">) => Promise<T>, whenThereIsNone: T) =>
    database.read([...rowStores], task, whenThereIsNone);
  const write = <T>(task: (transaction: RowTransaction<"readwrite">) => Promise<T>) =>
    database.write([...rowStores], task);
  return {
    append: (events) =>
      write(async (transaction) => {
        const candidates = firstOfEachId(events);
        const known = await findKnownIds(transaction, idsOf(candidates));
        const fresh = candidates.filter(({ id }) => !known.has(id));
        const devices = transaction.objectStore("device");
        const device = countOn((await devices.get("device")) ?? null, fresh);
        if (device !== null) await devices.put(device, "device");
        return addRows(transaction, fresh);
      }),
    record: (drafts, deviceIfNew) =>
      write(async (transaction) => {
        const ids = drafts.map(({ id }) => id);
        const known = await findKnownIds(transaction, ids);
        if (known.size > 0 || new Set(ids).size < ids.length) {
          throw new DOMException("An id is there already", "ConstraintError");
        }
        const devices = transaction.objectStore("device");
        const device = (await devices.get("device")) ?? { id: deviceIfNew, count: 0 };
        await devices.put({ id: device.id, count: device.count + drafts.length }, "device");
        return addRows(transaction, numberDrafts(drafts, device));
      }),
    readAll: () => read((transaction) => readRowsAfter(transaction, 0), []),
    readAfter: (position) => read((transaction) => readRowsAfter(transaction, position), []),
    find: (id) => read((transaction) => findRow(transaction, id), null),
    count: (upTo = Infinity) =>
      read(async (transaction) => Math.max(0, Math.min(upTo, (await readExtent(transaction)).last)), 0),
    readDevice: () =>
      read(async (transaction) => (await transaction.objectStore("device").get("device")) ?? null, null),
    readCheckpoint: () =>
      database.read(
        ["checkpoint"],
        async ({ store }): Promise<unknown> => (await store.get("checkpoint")) ?? null,
        null,
      ),
    writeCheckpoint: async (checkpoint) => {
      const written = await writeCheckpoint(database, checkpoint);
      // A good moment to tidy up: the journal writes a checkpoint when nobody waits.
      return written.ok ? write(packRows) : written;
    },
    clearCheckpoint: () => clearCheckpoint(database),
    eraseEverything: () => database.erase(),
  };
}

function idsOf(events: readonly KeptEvent[]): readonly EventId[] {
  return events.map(({ id }) => id);
}

/** It can be made again at any time, so it need not wait for the disk. */
function writeCheckpoint(database: LocalDatabase, checkpoint: unknown): Promise<Result<null, StoreFault>> {
  return database.write(
    ["checkpoint"],
    async ({ store }) => {
      await store.put(checkpoint, "checkpoint");
      return null;
    },
    "relaxed",
  );
}

async function clearCheckpoint(database: LocalDatabase): Promise<Result<null, StoreFault>> {
  const kept = await database.read(["checkpoint"], ({ store }) => store.count(), 0);
  if (!kept.ok) return kept;
  // Clearing would create what is not there.
  if (kept.value === 0) return ok(null);
  return database.write(["checkpoint"], async ({ store }) => {
    await store.clear();
    return null;
  });
}
