export { openJournal } from "./open-journal.ts";
export type {
  AmendFault,
  EntryType,
  Journal,
  JournalContents,
  JournalSetup,
  JournalStatus,
  NewEntry,
  RecordFault,
} from "./journal.ts";
export { createMemoryJournalStore, countOn, firstOfEachId, numberDrafts } from "./memory-journal-store.ts";
export type { Device, DraftEvent, JournalStore, StoredRow, StoreFault, WrittenRow } from "./journal-store.ts";
export type { Amendment, Correction, Entry, Retraction } from "./amendment.ts";
export type { Projection } from "./projection.ts";
export { resolveEntries } from "./resolve-entries.ts";
export type { Resolution } from "./resolve-entries.ts";
export type { NoEffect } from "./judge-amendments.ts";
export { listHistory } from "./list-history.ts";
export type { HistoryRow, Standing } from "./list-history.ts";
export { uniteEvents } from "./unite-events.ts";
export { writeJournalFile } from "./write-journal-file.ts";
export { readJournalFile } from "./read-journal-file.ts";
export type { JournalFile, JournalFileFault, JournalFileHeader } from "./read-journal-file.ts";
export { planImport } from "./plan-import.ts";
export type { ImportPlan } from "./plan-import.ts";
