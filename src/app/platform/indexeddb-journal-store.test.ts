import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { openDB } from "idb";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { DeviceId, EventId } from "#events";
import { journalStoreContract } from "#journal/store-contract";
import { createMemoryJournalStore } from "#journal";
import type { DraftEvent, JournalStore } from "#journal";
import { createIndexedDbJournalStore } from "./indexeddb-journal-store.ts";
import { createLocalDatabase } from "./local-database.ts";
import { createRunningStore } from "./running-store.ts";

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const settings = { name: "unclench", version: 1 };
const device = "device-a" as DeviceId;

function aDraft(number: number): DraftEvent {
  return {
    id: `00000000-0000-4000-8000-${String(number).padStart(12, "0")}` as EventId,
    type: "note-written",
    version: 1,
    at: "2026-11-20T07:30:00.000+01:00" as DraftEvent["at"],
    day: "2026-11-20" as DraftEvent["day"],
    body: { text: "A note" },
  };
}

async function databaseNames(): Promise<readonly (string | undefined)[]> {
  return (await indexedDB.databases()).map(({ name }) => name);
}

describe("the IndexedDB store keeps the contract", () => {
  const makeStore = (name: string) => createIndexedDbJournalStore(createLocalDatabase({ name, version: 1 }));
  for (const { name, run } of journalStoreContract(makeStore)) test(name, run);
});

test("packed or loose, in one tab or another, rows are those of the memory store", async () => {
  const [packing, other] = [createLocalDatabase(settings), createLocalDatabase(settings)];
  const stores = [createIndexedDbJournalStore(packing), createIndexedDbJournalStore(other)] as const;
  const model = createMemoryJournalStore();
  const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);
  const foreign = (number: number) => ({ ...aDraft(number), device: "device-b" as DeviceId, count: number });
  const bothDo = async (act: (store: JournalStore) => Promise<unknown>, tab: 0 | 1) => {
    const [result, expected] = [await act(stores[tab]), await act(model)];
    expect(result).toEqual(expected);
    for (const store of stores) expect(await store.readAll()).toEqual(await model.readAll());
  };
  await bothDo((store) => store.append(numbers(0, 600).map(foreign)), 0);
  await bothDo((store) => store.record(numbers(600, 999).map(aDraft), device), 1);
  await bothDo((store) => store.writeCheckpoint({ state: 1 }), 0);
  await bothDo((store) => store.append(numbers(500, 1450).map(foreign)), 1);
  await bothDo((store) => store.record(numbers(2000, 2400).map(aDraft), device), 0);
  await bothDo((store) => store.record(numbers(2400, 2890).map(aDraft), device), 0);
  await bothDo((store) => store.record(numbers(2890, 3300).map(aDraft), device), 0);
  await bothDo((store) => store.writeCheckpoint({ state: 2 }), 0);
  await bothDo((store) => store.record([aDraft(4000)], device), 1);
  const rowCounts = await packing.read(
    ["events", "packs"],
    (transaction) =>
      Promise.all([transaction.objectStore("events").count(), transaction.objectStore("packs").count()]),
    [0, 0],
  );
  expect(rowCounts).toEqual({ ok: true, value: [1, 7] });
  for (const position of [-1, 0, 1, 499, 500, 501, 1450, 2749, 2750, 2751]) {
    expect(await stores[1].readAfter(position)).toEqual(await model.readAfter(position));
    expect(await stores[1].count(position)).toEqual(await model.count(position));
  }
  for (const number of [0, 599, 600, 1449, 2000, 4000, 9999]) {
    const { id } = aDraft(number);
    expect(await stores[0].find(id)).toEqual(await model.find(id));
  }
  expect(await stores[0].record([aDraft(5000), aDraft(700)], device)).toMatchObject({ ok: false });
  expect(await stores[0].readAll()).toEqual(await model.readAll());
});

test("reading creates no database, the first write does, and erasing removes it", async () => {
  const database = createLocalDatabase(settings);
  const store = createIndexedDbJournalStore(database);
  const running = createRunningStore(database);
  await Promise.all([store.readAll(), store.readCheckpoint(), store.clearCheckpoint(), store.count()]);
  await Promise.all([running.readRunning(), running.clearRunning(), store.eraseEverything()]);
  expect(await databaseNames()).toEqual([]);
  await store.record([aDraft(1)], device);
  expect(await databaseNames()).toEqual(["unclench"]);
  await store.eraseEverything();
  expect(await databaseNames()).toEqual([]);
  expect(await store.count()).toEqual({ ok: true, value: 0 });
  expect(await databaseNames()).toEqual([]);
});

test("erasing in one tab removes the database under another, which goes on with nothing", async () => {
  const onSetAside = vi.fn();
  const here = createIndexedDbJournalStore(createLocalDatabase(settings));
  const there = createIndexedDbJournalStore(createLocalDatabase({ ...settings, onSetAside }));
  await here.record([aDraft(1)], device);
  expect(await there.count()).toEqual({ ok: true, value: 1 });
  expect(await here.eraseEverything()).toEqual({ ok: true, value: null });
  expect(await there.count()).toEqual({ ok: true, value: 0 });
  expect(await databaseNames()).toEqual([]);
  expect(onSetAside).not.toHaveBeenCalled();
});

test("a tab lets go when a newer version of the app opens the database, and says so", async () => {
  const onSetAside = vi.fn();
  const store = createIndexedDbJournalStore(createLocalDatabase({ ...settings, onSetAside }));
  await store.record([aDraft(1)], device);
  const newer = await openDB("unclench", 2);
  expect(onSetAside).toHaveBeenCalledTimes(1);
  expect(await store.record([aDraft(2)], device)).toEqual({ ok: false, error: { type: "StorageNewer" } });
  expect(await store.readAll()).toEqual({ ok: false, error: { type: "StorageNewer" } });
  newer.close();
});

test("an older tab that does not let go is named, and once it is closed all goes on", async () => {
  await createIndexedDbJournalStore(createLocalDatabase(settings)).record([aDraft(1)], device);
  const older = await openDB("unclench", 1);
  const store = createIndexedDbJournalStore(createLocalDatabase({ name: "unclench", version: 2 }));
  expect(await store.count()).toEqual({ ok: false, error: { type: "StorageBlocked" } });
  older.close();
  await vi.waitFor(async () => expect(await store.count()).toEqual({ ok: true, value: 1 }));
});

test("a connection that the browser closed is opened again", async () => {
  const database = createLocalDatabase(settings);
  const store = createIndexedDbJournalStore(database);
  await store.record([aDraft(1)], device);
  database.close();
  expect(await store.count()).toEqual({ ok: true, value: 1 });
});

test("a full disk is an answer, and nothing of the write stays behind", async () => {
  const store = createIndexedDbJournalStore(createLocalDatabase(settings));
  await store.record([aDraft(1)], device);
  const add = vi.spyOn(IDBObjectStore.prototype, "add").mockImplementation(() => {
    throw new DOMException("No room", "QuotaExceededError");
  });
  expect(await store.record([aDraft(2)], device)).toEqual({ ok: false, error: { type: "StorageFull" } });
  add.mockRestore();
  expect(await store.count()).toEqual({ ok: true, value: 1 });
  expect(await store.readDevice()).toEqual({ ok: true, value: { id: device, count: 1 } });
});

test("a transaction that the browser gives up after all requests went well is a failed write", async () => {
  const store = createIndexedDbJournalStore(createLocalDatabase(settings));
  await store.record([aDraft(1)], device);
  const spy = vi.spyOn(IDBObjectStore.prototype, "add").mockImplementation(function (
    this: IDBObjectStore,
    value: unknown,
  ) {
    const request = this.put(value);
    request.addEventListener("success", () => this.transaction.abort());
    return request;
  });
  expect(await store.record([aDraft(2)], device)).toMatchObject({
    ok: false,
    error: { type: "StorageFailed" },
  });
  spy.mockRestore();
  expect(await store.count()).toEqual({ ok: true, value: 1 });
});

test("no storage at all is an answer", async () => {
  vi.spyOn(indexedDB, "open").mockImplementation(() => {
    throw new DOMException("Not in this window", "SecurityError");
  });
  const store = createIndexedDbJournalStore(createLocalDatabase(settings));
  const reason = "SecurityError: Not in this window";
  expect(await store.readAll()).toEqual({ ok: false, error: { type: "StorageUnavailable", reason } });
  expect(await store.record([aDraft(1)], device)).toEqual({
    ok: false,
    error: { type: "StorageUnavailable", reason },
  });
});

test("the running session survives a reload and is gone when cleared", async () => {
  const running = createRunningStore(createLocalDatabase(settings));
  expect(await running.writeRunning({ step: 3, aliveAt: 1_763_620_200_000 })).toEqual({
    ok: true,
    value: null,
  });
  const afterReload = createRunningStore(createLocalDatabase(settings));
  expect(await afterReload.readRunning()).toEqual({
    ok: true,
    value: { step: 3, aliveAt: 1_763_620_200_000 },
  });
  await afterReload.clearRunning();
  expect(await running.readRunning()).toEqual({ ok: true, value: null });
});
