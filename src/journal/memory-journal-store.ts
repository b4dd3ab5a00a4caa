import { err, ok } from "#base";
import type { Result } from "#base";
import type { DeviceId, KeptEvent } from "#events";
import type { Device, DraftEvent, JournalStore, StoreFault, WrittenRow } from "./journal-store.ts";

/** For tests, tools and the command line: a journal that lives as long as the program. */
export function createMemoryJournalStore(): JournalStore {
  let rows: WrittenRow[] = [];
  let ids = new Map<string, WrittenRow>();
  let device: Device | null = null;
  let checkpoint: unknown = null;
  let position = 0;

  function add(events: readonly KeptEvent[]): readonly WrittenRow[] {
    const added = events.map((event): WrittenRow => ({ position: (position += 1), event: copyOf(event) }));
    for (const row of added) {
      rows.push(row);
      ids.set(row.event.id, row);
    }
    return added;
  }

  function append(events: readonly KeptEvent[]): readonly WrittenRow[] {
    const fresh = firstOfEachId(events).filter(({ id }) => !ids.has(id));
    device = countOn(device, fresh);
    return add(fresh);
  }

  function record(
    drafts: readonly DraftEvent[],
    deviceIfNew: DeviceId,
  ): Result<readonly WrittenRow[], StoreFault> {
    const clash = drafts.find(
      (draft, index) => ids.has(draft.id) || drafts.findIndex(({ id }) => id === draft.id) < index,
    );
    if (clash !== undefined)
      return err({ type: "StorageFailed", reason: `the id ${clash.id} is there already` });
    const events = numberDrafts(drafts, device ?? { id: deviceIfNew, count: 0 });
    device = { id: device?.id ?? deviceIfNew, count: (device?.count ?? 0) + drafts.length };
    return ok(add(events));
  }

  function erase(): null {
    rows = [];
    ids = new Map();
    device = null;
    checkpoint = null;
    return null;
  }

  return {
    append: (events) => done(append(events)),
    record: (drafts, deviceIfNew) => Promise.resolve(record(drafts, deviceIfNew)),
    readAll: () => done([...rows]),
    readAfter: (after) => done(rows.slice(indexAfter(rows, after))),
    find: (id) => done(ids.get(id) ?? null),
    count: (upTo) => done(upTo === undefined ? rows.length : indexAfter(rows, upTo)),
    readDevice: () => done(device),
    readCheckpoint: () => done(checkpoint),
    writeCheckpoint: (value) => {
      checkpoint = copyOf(value);
      return done(null);
    },
    clearCheckpoint: () => {
      checkpoint = null;
      return done(null);
    },
    eraseEverything: () => done(erase()),
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

function done<T>(value: T): Promise<Result<T, StoreFault>> {
  return Promise.resolve(ok(value));
}
