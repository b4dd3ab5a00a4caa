import type { IDBPTransaction } from "idb";
import type { Result } from "#base";
import type { StoreFault } from "#journal";
import { openConnection } from "./open-connection.ts";
import type { Connection, LocalDatabaseSettings, StoreName, Stores } from "./open-connection.ts";
import { catchFaults, hasName } from "./storage-faults.ts";

export type Mode = "readonly" | "readwrite";
type StoreNames = [StoreName, ...StoreName[]];
export type Transaction<Names extends StoreNames, Access extends Mode> = IDBPTransaction<
  Stores,
  Names,
  Access
>;

const storeNames: StoreNames = ["events", "packs", "packed-ids", "extent", "device", "checkpoint", "running"];

/**
 * The one database of the app, opened at its first use. Reading never creates it: before the first write there is
 * none. A task may wait only for its own transaction, for a transaction ends when nothing of it is asked.
 */
export interface LocalDatabase {
  readonly read: <Names extends StoreNames, T>(
    names: Names,
    task: (transaction: Transaction<Names, "readonly">) => Promise<T>,
    whenThereIsNone: T,
  ) => Promise<Result<T, StoreFault>>;
  /** All or nothing. Strict: on the disk, not just on its way there, when it is done. */
  readonly write: <Names extends StoreNames, T>(
    names: Names,
    task: (transaction: Transaction<Names, "readwrite">) => Promise<T>,
    durability?: "strict" | "relaxed",
  ) => Promise<Result<T, StoreFault>>;
  /** Empties it, then removes it as soon as no other tab holds it. */
  readonly erase: () => Promise<Result<null, StoreFault>>;
  readonly close: () => void;
}

const localDatabaseSettings: LocalDatabaseSettings = { name: "unclench", version: 1 };

export function createLocalDatabase(settings: LocalDatabaseSettings = localDatabaseSettings): LocalDatabase {
  const { begin, letGo } = keepConnection(settings);
  return {
    read: (names, task, whenThereIsNone) =>
      catchFaults(async () => {
        const transaction = await begin(true, (open) => open.transaction(names, "readonly"));
        return transaction === null ? whenThereIsNone : finish(transaction, task(transaction));
      }),
    write: (names, task, durability = "strict") =>
      catchFaults(async () => {
        const transaction = await begin(false, (open) =>
          open.transaction(names, "readwrite", { durability }),
        );
        if (transaction === null) throw new Error("A database that may be created is never missing");
        return finish(transaction, task(transaction));
      }),
    erase: () =>
      catchFaults(async () => {
        const transaction = await begin(true, (open) =>
          open.transaction(storeNames, "readwrite", { durability: "strict" }),
        );
        if (transaction === null) return null;
        await finish(
          transaction,
          Promise.all(storeNames.map((name) => transaction.objectStore(name).clear())),
        );
        letGo();
        await removeDatabase(settings.name);
        return null;
      }),
    close: letGo,
  };
}

/** One connection, opened when it is needed and again after it was closed. */
function keepConnection(settings: LocalDatabaseSettings) {
  let connection: Connection | null = null;
  let opening: Promise<unknown> = Promise.resolve();

  function letGo(): void {
    connection?.close();
    connection = null;
  }

  /** One at a time, so that there is never a second connection that nobody closes. */
  function connect(mustExist: boolean): Promise<Connection | null> {
    const open = async () => {
      connection ??= await openConnection(settings, mustExist, letGo);
      return connection;
    };
    const opened = opening.then(open, open);
    opening = opened;
    return opened;
  }

  /** A connection may have been closed under us, by the browser or for another tab; then a new one is tried once. */
  async function begin<T>(mustExist: boolean, start: (connection: Connection) => T): Promise<T | null> {
    const first = await connect(mustExist);
    if (first === null) return null;
    try {
      return start(first);
    } catch (error) {
      if (!hasName(error, "InvalidStateError")) throw error;
      connection = null;
      const second = await connect(mustExist);
      return second === null ? null : start(second);
    }
  }

  return { begin, letGo };
}

/** Waits for the transaction itself: a task can succeed and its transaction still fail, for want of room. */
async function finish<T>(
  transaction: { readonly done: Promise<void>; readonly abort: () => void },
  task: Promise<T>,
): Promise<T> {
  const done = transaction.done.then(
    () => null,
    (error: unknown) => ({ error }),
  );
  try {
    const value = await task;
    const failure = await done;
    if (failure !== null) throw failure.error;
    return value;
  } catch (error) {
    abortQuietly(transaction);
    await done;
    throw error;
  }
}

function abortQuietly(transaction: { readonly abort: () => void }): void {
  try {
    transaction.abort();
  } catch (error) {
    // It is over already.
    if (!hasName(error, "InvalidStateError")) throw error;
  }
}

/** Empty already; while another tab holds it, it goes later, and nobody waits for that. */
function removeDatabase(name: string): Promise<null> {
  const request = indexedDB.deleteDatabase(name);
  return new Promise((resolve) => {
    for (const event of ["success", "error", "blocked"]) request.addEventListener(event, () => resolve(null));
  });
}
