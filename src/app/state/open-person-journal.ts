import type { PersonRecord } from "#engine";
import type { EventId, JournalEvent } from "#events";
import type { NewEvent, Saved } from "./person.ts";

// PLACEHOLDER until the journal is there.
export interface OpenedJournal {
  recordAll(events: readonly NewEvent[]): Promise<Saved<readonly JournalEvent[]>>;
  retract(id: EventId): Promise<Saved<unknown>>;
}
export function openPersonJournal(
  _show: (state: { record: PersonRecord; kept: boolean }) => void,
): Promise<OpenedJournal> {
  return Promise.reject(new Error("not there yet"));
}
