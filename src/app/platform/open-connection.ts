import { openDB } from "idb";
import type { DBSchema, IDBPDatabase } from "idb";
import type { Device } from "#journal";

/** [Note: Loose and packed rows] Where events lie is told in `journal-rows.ts`. */
export interface Stores extends DBSchema {
  /** Loose rows by position. */
  events: { key: number; value: unknown; indexes: { id: string } };
  /** By the position of their last row. */
  packs: { key: number; value: Pack };
  /** Ids of packed rows with their positions, by the id's first two characters. */
  "packed-ids": { key: string; value: ReadonlyMap<string, number> };
  extent: { key: "extent"; value: Extent };
  device: { key: "device"; value: Device };
  checkpoint: { key: "checkpoint"; value: unknown };
  running: { key: "running"; value: unknown };
}

/** Rows of which the positions follow one another. */
export interface Pack {
  readonly first: number;
  /** A JSON list of events. */
  readonly json: string;
}

export interface Extent {
  /** The last position given. Positions have no gaps. */
  readonly last: number;
  /** All rows up to this position are packed, no others. */
  readonly packed: number;
}

export type StoreName = "events" | "packs" | "packed-ids" | "extent" | "device" | "checkpoint" | "running";
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
  database.createObjectStore("events").createIndex("id", "id", { unique: true });
  database.createObjectStore("packs");
  database.createObjectStore("packed-ids");
  database.createObjectStore("extent");
  database.createObjectStore("device");
  database.createObjectStore("checkpoint");
  database.createObjectStore("running");
}
