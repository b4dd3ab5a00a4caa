import type { Result } from "#base";
import type { DeviceId, EventId, KeptEvent } from "#events";
import type { DraftEvent, JournalStore, StoreFault } from "./journal-store.ts";
import { isSameJson } from "./unite-events.ts";

export interface ContractCase {
  /** Begins with the rule that it proves (SPEC.md). */
  readonly name: string;
  readonly run: () => Promise<void>;
}

/**
 * What every journal store must do, for any test runner. `makeStore` gives an empty store; called twice with the
 * same name within one case, it gives the same place again, as two tabs have it.
 */
export function journalStoreContract(makeStore: (place: string) => JournalStore): readonly ContractCase[] {
  let places = 0;
  const inNewPlace =
    (check: (store: JournalStore, openAgain: () => JournalStore) => Promise<void>) => async () => {
      const place = `contract-${String((places += 1))}`;
      await check(makeStore(place), () => makeStore(place));
    };
  return Object.entries(checks).map(([name, check]) => ({ name, run: inNewPlace(check) }));
}

type Check = (store: JournalStore, openAgain: () => JournalStore) => Promise<void>;

const checks: Readonly<Record<string, Check>> = {
  "[JRN-1] an empty store answers every question and has nothing": async (store) => {
    equal(await allOf(store), []);
    equal(await value(store.readAfter(0)), []);
    equal(await value(store.count()), 0);
    equal(await value(store.find(idOf(1))), null);
    equal(await value(store.readDevice()), null);
    equal(await value(store.readCheckpoint()), null);
    equal(await value(store.clearCheckpoint()), null);
    equal(await value(store.eraseEverything()), null);
  },

  "[JRN-2] rows come back whole, in order of arrival, from any position": async (store, openAgain) => {
    const events = [anEvent(3), anEvent(1), anEvent(2)];
    const rows = await value(store.append(events));
    equal(
      rows.map(({ event }) => event),
      events,
    );
    equal(await allOf(openAgain()), events);
    const [first, second] = rows;
    check((first?.position ?? 0) > 0, "positions begin above 0");
    equal(await value(store.readAfter(first?.position ?? 0)), rows.slice(1));
    equal(await value(store.readAfter(rows.at(-1)?.position ?? 0)), []);
    equal(await value(store.count(second?.position)), 2);
    equal(await value(store.find(idOf(1))), second);
  },

  "[JRN-3] adding is a union by id: what is there stays as it is": async (store) => {
    await value(store.append([anEvent(1), anEvent(2)]));
    const other = { ...anEvent(1), body: { text: "something else" } };
    const added = await value(store.append([other, anEvent(3), anEvent(3), anEvent(2)]));
    equal(
      added.map(({ event }) => event),
      [anEvent(3)],
    );
    equal(await allOf(store), [anEvent(1), anEvent(2), anEvent(3)]);
    equal(await value(store.append([anEvent(1), anEvent(2), anEvent(3)])), []);
    equal(await value(store.count()), 3);
  },

  "[JRN-3] events of any type keep every field": async (store) => {
    const strange = {
      ...anEvent(1),
      type: "from-the-future",
      version: 9,
      body: [1, { two: null }],
      extra: "kept",
    };
    await value(store.append([strange]));
    equal(await allOf(store), [strange]);
  },

  "[JRN-3] what was added does not change with the caller's object": async (store) => {
    const body = { text: "before" };
    await value(store.append([{ ...anEvent(1), body }]));
    body.text = "after";
    equal(
      (await allOf(store)).map((event) => event.body),
      [{ text: "before" }],
    );
  },

  "[JRN-4] a device has its name from its first event on, and numbers its events": async (
    store,
    openAgain,
  ) => {
    const first = await value(store.record([aDraft(1), aDraft(2)], "device-a" as DeviceId));
    const second = await value(openAgain().record([aDraft(3)], "device-b" as DeviceId));
    equal(
      [...first, ...second].map(({ event }) => [event.device, event.count]),
      [
        ["device-a", 1],
        ["device-a", 2],
        ["device-a", 3],
      ],
    );
    equal(
      await allOf(store),
      [...first, ...second].map(({ event }) => event),
    );
    equal(await value(store.readDevice()), { id: "device-a", count: 3 });
  },

  "[JRN-4] two tabs that write at once never share a number": async (store, openAgain) => {
    const other = openAgain();
    const numbers = Array.from({ length: 20 }, (_, index) => index);
    const writeIn = (index: number) => (index % 2 === 0 ? store : other);
    await Promise.all(
      numbers.map((index) => writeIn(index).record([aDraft(index)], `device-${String(index)}` as DeviceId)),
    );
    const events = await allOf(store);
    equal(new Set(events.map(({ device }) => device)).size, 1);
    equal(
      events.map(({ count }) => count),
      numbers.map((index) => index + 1),
    );
  },

  "[JRN-4] own events that come back by import are numbered on from": async (store) => {
    await value(store.record([aDraft(1)], "device-a" as DeviceId));
    await value(store.append([{ ...anEvent(2), device: "device-a" as DeviceId, count: 41 }, anEvent(3)]));
    const [row] = await value(store.record([aDraft(4)], "device-a" as DeviceId));
    equal(row?.event.count, 42);
  },

  "[JRN-5] a write that fails leaves nothing behind": async (store) => {
    await value(store.record([aDraft(1)], "device-a" as DeviceId));
    const failed = await store.record([aDraft(2), aDraft(1)], "device-a" as DeviceId);
    equal(failed.ok, false);
    equal(
      (await allOf(store)).map(({ id }) => id),
      [idOf(1)],
    );
    const [row] = await value(store.record([aDraft(3)], "device-a" as DeviceId));
    equal(row?.event.count, 2);
  },

  "[JRN-6] the last checkpoint replaces the one before, until it is cleared": async (store, openAgain) => {
    await value(store.writeCheckpoint({ state: [1] }));
    await value(store.writeCheckpoint({ state: [1, 2], tail: [anEvent(1)] }));
    equal(await value(openAgain().readCheckpoint()), { state: [1, 2], tail: [anEvent(1)] });
    await value(store.clearCheckpoint());
    equal(await value(store.readCheckpoint()), null);
  },

  "[JRN-7] erasing leaves a store as it was before its first write": async (store, openAgain) => {
    await value(store.record([aDraft(1)], "device-a" as DeviceId));
    await value(store.writeCheckpoint({ state: [1] }));
    await value(store.eraseEverything());
    for (const tab of [store, openAgain()]) {
      equal(await allOf(tab), []);
      equal(await value(tab.readCheckpoint()), null);
      equal(await value(tab.readDevice()), null);
    }
    const [row] = await value(store.record([aDraft(1)], "device-b" as DeviceId));
    equal([row?.event.device, row?.event.count], ["device-b", 1]);
  },
};

function idOf(number: number): EventId {
  return `00000000-0000-4000-8000-${String(number).padStart(12, "0")}` as EventId;
}

function aDraft(number: number): DraftEvent {
  const at = "2026-11-20T07:30:00.000+01:00" as KeptEvent["at"];
  const body = { text: `Note ${String(number)}` };
  return {
    id: idOf(number),
    type: "note-written",
    version: 1,
    at,
    day: "2026-11-20" as KeptEvent["day"],
    body,
  };
}

function anEvent(number: number): KeptEvent {
  return { ...aDraft(number), device: "another-device" as DeviceId, count: number };
}

async function allOf(store: JournalStore): Promise<readonly KeptEvent[]> {
  const rows = await value(store.readAll());
  return rows.map(({ event }) => event as KeptEvent);
}

async function value<T>(stored: Promise<Result<T, StoreFault>>): Promise<T> {
  const result = await stored;
  if (!result.ok) throw new Error(`The store failed: ${JSON.stringify(result.error)}`);
  return result.value;
}

function equal(actual: unknown, expected: unknown): void {
  check(isSameJson(actual, expected), `expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`);
}

function check(isRight: boolean, message: string): void {
  if (!isRight) throw new Error(message);
}
