import { createIndexedDbJournalStore } from "../platform/indexeddb-journal-store.ts";
import { createLocalDatabase } from "../platform/local-database.ts";
import { createRunningStore } from "../platform/running-store.ts";

/** The stores of this device, over one database that the first write creates. */
const localDatabase = createLocalDatabase();
export const journalStore = createIndexedDbJournalStore(localDatabase);
export const runningStore = createRunningStore(localDatabase);
