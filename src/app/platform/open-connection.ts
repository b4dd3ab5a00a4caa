import { openDB } from "idb";
import type { DBSchema, IDBPDatabase } from "idb";
import type { Device } from "#journal";

export interface Stores extends DBSchema {
  /** Keyed by position. */
  events: { key: number; value: unknown; indexes: { id: string } };
  checkpoint: { key: "checkpoint"; value: unknown };
  device: { key: "device"; value: Device };
  running: { key: "running"; value: unknown };
}
export type StoreName = "events" | "checkpoint" | "device" | "running";
export type Connection = IDBPDatabase<Stores>;

export interface LocalDatabaseSettings {
  readonly name: string;
  readonly version: number;
  /** Another tab has a newer version of the app: this one let go, and must be reloaded to go on. */
  readonly onSetAside?: () => void;
}

/** An older tab holds the database. */
export class BlockedError extends Error {}

/** [Note: Asking without creating] A database is made by opening it; undoing the very first upgrade unmakes it. */
export async function openConnection(
  { name, version, onSetAside }: LocalDatabaseSettings,
  mustExist: boolean,
  letGo: () => void,
): Promise<Connection | null> {
  if (typeof indexedDB === "undefined")
    throw new DOMException("There is no IndexedDB here", "NotSupportedError");
  let isMissing = false;
  let isGivenUp = false;
  let tellBlocked: (error: BlockedError) => void = () => undefined;
  const blocked = new Promise<never>((_, reject) => (tellBlocked = reject));
  const opened = openDB<Stores>(name, version, {
    upgrade: (database, oldVersion, _newVersion, transaction) => {
      if (oldVersion === 0 && mustExist) {
        isMissing = true;
        transaction.done.catch(() => undefined);
        transaction.abort();
      } else if (oldVersion < 1) createStores(database);
    },
    blocked: () => {
      isGivenUp = true;
      tellBlocked(new BlockedError());
    },
    blocking: (_current, wanted) => {
      letGo();
      // Null means that the other tab deletes everything; then there is nothing to reload for.
      if (wanted !== null) onSetAside?.();
    },
    terminated: letGo,
  });
  // Whoever was told that it is blocked does not wait for it any more.
  opened.then(
    (late) => isGivenUp && late.close(),
    () => undefined,
  );
  try {
    return await Promise.race([opened, blocked]);
  } catch (error) {
    if (isMissing) return null;
    throw error;
  }
}

function createStores(database: Connection): void {
  const events = database.createObjectStore("events", { autoIncrement: true });
  events.createIndex("id", "id", { unique: true });
  database.createObjectStore("checkpoint");
  database.createObjectStore("device");
  database.createObjectStore("running");
}
