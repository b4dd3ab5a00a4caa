import type { Result } from "#base";
import type { DeviceId, EventId, KeptEvent } from "#events";

/** Why a store could not do what it was asked. Nothing of a failed write stays behind. */
export type StoreFault =
  /** No room left. */
  | { readonly type: "StorageFull" }
  /** No storage here at all: switched off, or a private window that has none. */
  | { readonly type: "StorageUnavailable"; readonly reason: string }
  /** Another tab with an older version of the app holds it; closing that tab helps. */
  | { readonly type: "StorageBlocked" }
  /** A newer version of the app has changed it; reloading helps. */
  | { readonly type: "StorageNewer" }
  | { readonly type: "StorageFailed"; readonly reason: string };

/** As it was stored: `event` is checked by whoever reads it. Positions rise in order of arrival, maybe with gaps. */
export interface StoredRow {
  readonly position: number;
  readonly event: unknown;
}

/** A row that was just written. */
export interface WrittenRow extends StoredRow {
  readonly event: KeptEvent;
}

/** An event of this device that has no number yet. */
export type DraftEvent = Omit<KeptEvent, "device" | "count">;

export interface Device {
  readonly id: DeviceId;
  /** The count of its last event; 0 before the first. */
  readonly count: number;
}

type Stored<T> = Promise<Result<T, StoreFault>>;

/**
 * Where a journal lies. Every implementation passes `journalStoreContract`. Reading never creates anything: before
 * the first write there is nothing on the device. Each call is one transaction; several tabs may share a store.
 */
export interface JournalStore {
  /** Union by id: adds the events that are not there yet, all or none, and returns the rows that it added. */
  readonly append: (events: readonly KeptEvent[]) => Stored<readonly WrittenRow[]>;
  /**
   * Adds events of this device, all or none, numbering them on. The device is called `deviceIfNew` from its first
   * event on; afterwards its name stays. An id that is there already is a bug of the caller: nothing is written.
   */
  readonly record: (drafts: readonly DraftEvent[], deviceIfNew: DeviceId) => Stored<readonly WrittenRow[]>;
  /** In order of arrival. */
  readonly readAll: () => Stored<readonly StoredRow[]>;
  /** Rows that arrived after that position. */
  readonly readAfter: (position: number) => Stored<readonly StoredRow[]>;
  readonly find: (id: EventId) => Stored<StoredRow | null>;
  /** Number of rows, up to and including that position when one is given. */
  readonly count: (upTo?: number) => Stored<number>;
  readonly readDevice: () => Stored<Device | null>;
  /** Null when there is none. Whether it can be trusted is for the reader to judge. */
  readonly readCheckpoint: () => Stored<unknown>;
  /** Replaces the one before. Any value that can be cloned. */
  readonly writeCheckpoint: (checkpoint: unknown) => Stored<null>;
  readonly clearCheckpoint: () => Stored<null>;
  /** Events, checkpoint and device: afterwards the store is as before its first write. */
  readonly eraseEverything: () => Stored<null>;
}
