/** Runs inside the page: the app's own stores, so that tests and benches write and read what the app would. */
import type { KeptEvent } from "#events";
import { seededRandom, tenYears } from "../../bench/made-up-journal.ts";
import { createIndexedDbJournalStore } from "../../src/app/platform/indexeddb-journal-store.ts";
import { createLocalDatabase } from "../../src/app/platform/local-database.ts";
import { createRunningStore } from "../../src/app/platform/running-store.ts";

const tools = {
  append: (events: readonly KeptEvent[]) => withStores(({ journal }) => journal.append(events)),
  /** Sixty thousand events are made here, rather than sent here. */
  appendTenYears: (seed: number, last: readonly KeptEvent[]) =>
    withStores(({ journal }) => journal.append([...tenYears(seededRandom(seed)), ...last])),
  readAll: () => withStores(({ journal }) => journal.readAll()),
  readRunning: () => withStores(({ running }) => running.readRunning()),
  clearCheckpoint: () => withStores(({ journal }) => journal.clearCheckpoint()),
  readCheckpoint: () => withStores(({ journal }) => journal.readCheckpoint()),
};

export type JournalTools = typeof tools;

Object.assign(globalThis, { journalTools: tools });

/** Lets the database go again, so that it does not stand in the app's way. */
async function withStores<Value>(
  task: (stores: {
    readonly journal: ReturnType<typeof createIndexedDbJournalStore>;
    readonly running: ReturnType<typeof createRunningStore>;
  }) => Promise<
    { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: unknown }
  >,
): Promise<Value> {
  const database = createLocalDatabase();
  try {
    const outcome = await task({
      journal: createIndexedDbJournalStore(database),
      running: createRunningStore(database),
    });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
    return outcome.value;
  } finally {
    database.close();
  }
}
