import { err, ok } from "#base";
import type { Result } from "#base";
import type { KeptEvent } from "#events";
import type { Device, DraftEvent, JournalStore, StoreFault, WrittenRow } from "./journal-store.ts";

/** For tests, tools and the command line: a journal that lives as long as the program. */
export function createMemoryJournalStore(): JournalStore {
  const table = createTable();
  let device: Device | null = null;
  let checkpoint: unknown = null;

  function keep(value: unknown): Stored<null> {
    checkpoint = copyOf(value);
    return done(null);
  }

  return {
    append: (events) => {
      const fresh = firstOfEachId(events).filter(({ id }) => table.find(id) === undefined);
      device = countOn(device, fresh);
      return done(table.add(fresh));
    },
    record: (drafts, deviceIfNew) => {
      const clash = drafts.find(({ id }) => table.find(id) !== undefined);
      if (clash !== undefined || new Set(drafts.map(({ id }) => id)).size < drafts.length) {
        return Promise.resolve(err({ type: "StorageFailed", reason: "an id is there already" }));
      }
      const numbering = device ?? { id: deviceIfNew, count: 0 };
      device = { id: numbering.id, count: numbering.count + drafts.length };
      return done(table.add(numberDrafts(drafts, numbering)));
    },
    readAll: () => done(table.after(0)),
    readAfter: (position) => done(table.after(position)),
    find: (id) => done(table.find(id) ?? null),
    count: (upTo = Infinity) => done(table.count(upTo)),
    readDevice: () => done(device),
    readCheckpoint: () => done(checkpoint),
    writeCheckpoint: keep,
    clearCheckpoint: () => keep(null),
    eraseEverything: () => {
      table.clear();
      device = null;
      return keep(null);
    },
  };
}

function createTable() {
  let position = 0;
  let rows: WrittenRow[] = [];
  let rowsById = new Map<string, WrittenRow>();
  return {
    add: (events: readonly KeptEvent[]): readonly WrittenRow[] => {
      const added = events.map((event): WrittenRow => ({ position: (position += 1), event: copyOf(event) }));
      for (const row of added) {
        rows.push(row);
        rowsById.set(row.event.id, row);
      }
      return added;
    },
    after: (start: number): readonly WrittenRow[] => rows.slice(indexAfter(rows, start)),
    find: (id: string): WrittenRow | undefined => rowsById.get(id),
    count: (upTo: number): number => indexAfter(rows, upTo),
    clear: (): void => {
      rows = [];
      rowsById = new Map();
    },
  };
}

/** Gives drafts the device's name and its next numbers. */
export function numberDrafts(drafts: readonly DraftEvent[], device: Device): readonly KeptEvent[] {
  return drafts.map((draft, index) => ({ ...draft, device: device.id, count: device.count + index + 1 }));
}

/** After events of its own came back by import, a device numbers on from the highest of them. */
export function countOn(device: Device | null, added: readonly KeptEvent[]): Device | null {
  if (device === null) return null;
  const own = added.filter((event) => event.device === device.id);
  return { id: device.id, count: own.reduce((highest, { count }) => Math.max(highest, count), device.count) };
}

/** Of events with the same id only the first. */
export function firstOfEachId(events: readonly KeptEvent[]): readonly KeptEvent[] {
  const seen = new Set<string>();
  return events.filter(({ id }) => !seen.has(id) && seen.add(id));
}

function indexAfter(rows: readonly WrittenRow[], position: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.position ?? Infinity) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

function copyOf<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

type Stored<T> = Promise<Result<T, StoreFault>>;

function done<T>(value: T): Stored<T> {
  return Promise.resolve(ok(value));
}
