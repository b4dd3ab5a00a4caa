import { countOn, firstOfEachId, numberDrafts } from "#journal";
import type { JournalStore, StoredRow, WrittenRow } from "#journal";
import type { KeptEvent } from "#events";
import type { LocalDatabase } from "./local-database.ts";

/** The journal in the browser's own database. */
export function createIndexedDbJournalStore(database: LocalDatabase): JournalStore {
  return {
    append: (events) =>
      database.write(["events", "device"], async (transaction) => {
        const rows = transaction.objectStore("events");
        const fresh = await keepMissing(firstOfEachId(events), (id) => rows.index("id").getKey(id));
        const devices = transaction.objectStore("device");
        const device = countOn((await devices.get("device")) ?? null, fresh);
        if (device !== null) await devices.put(device, "device");
        return addAll(fresh, (event) => rows.add(event));
      }),
    record: (drafts, deviceIfNew) =>
      database.write(["events", "device"], async (transaction) => {
        const devices = transaction.objectStore("device");
        const device = (await devices.get("device")) ?? { id: deviceIfNew, count: 0 };
        await devices.put({ id: device.id, count: device.count + drafts.length }, "device");
        return addAll(numberDrafts(drafts, device), (event) => transaction.objectStore("events").add(event));
      }),
    readAll: () => readRows(database, null),
    readAfter: (position) => readRows(database, position),
    find: (id) =>
      database.read(
        ["events"],
        async ({ store }): Promise<StoredRow | null> => {
          const [position, event] = await Promise.all([
            store.index("id").getKey(id),
            store.index("id").get(id),
          ]);
          return position === undefined ? null : { position, event };
        },
        null,
      ),
    count: (upTo) =>
      database.read(
        ["events"],
        ({ store }) => store.count(upTo === undefined ? null : IDBKeyRange.upperBound(upTo)),
        0,
      ),
    readDevice: () =>
      database.read(["device"], async ({ store }) => (await store.get("device")) ?? null, null),
    readCheckpoint: () =>
      database.read(
        ["checkpoint"],
        async ({ store }): Promise<unknown> => (await store.get("checkpoint")) ?? null,
        null,
      ),
    writeCheckpoint: (checkpoint) =>
      // It can be made again at any time, so it need not wait for the disk.
      database.write(
        ["checkpoint"],
        async ({ store }) => {
          await store.put(checkpoint, "checkpoint");
          return null;
        },
        "relaxed",
      ),
    clearCheckpoint: () => clearCheckpoint(database),
    eraseEverything: () => database.erase(),
  };
}

async function readRows(database: LocalDatabase, after: number | null) {
  return database.read(
    ["events"],
    async ({ store }): Promise<readonly StoredRow[]> => {
      const range = after === null ? null : IDBKeyRange.lowerBound(after, true);
      const [positions, events] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
      return positions.map((position, index) => ({ position, event: events[index] }));
    },
    [],
  );
}

async function keepMissing(
  events: readonly KeptEvent[],
  find: (id: string) => Promise<number | undefined>,
): Promise<readonly KeptEvent[]> {
  const positions = await Promise.all(events.map(({ id }) => find(id)));
  return events.filter((_, index) => positions[index] === undefined);
}

async function addAll(
  events: readonly KeptEvent[],
  add: (event: KeptEvent) => Promise<number>,
): Promise<readonly WrittenRow[]> {
  const positions = await Promise.all(events.map(add));
  return events.map((event, index) => ({ position: positions[index] ?? 0, event }));
}

async function clearCheckpoint(database: LocalDatabase) {
  const kept = await database.read(["checkpoint"], ({ store }) => store.count(), 0);
  // Clearing would create what is not there.
  if (!kept.ok || kept.value === 0) return kept.ok ? { ok: true as const, value: null } : kept;
  return database.write(["checkpoint"], async ({ store }) => {
    await store.clear();
    return null;
  });
}
