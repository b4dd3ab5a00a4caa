import type { EventId, KeptEvent } from "#events";
import type { JournalFile } from "./read-journal-file.ts";
import { isSameJson } from "./unite-events.ts";

/** What an import will do, to be shown before it is done. */
export interface ImportPlan {
  /** What to pass to `importEvents`: events that are not there yet, exactly as they stand in the file. */
  readonly fresh: readonly KeptEvent[];
  /** Of those, made by a newer version: kept, not read. */
  readonly foreign: number;
  /** Already in the journal. */
  readonly present: number;
  /** Already in the journal with another content, which stays. */
  readonly different: readonly EventId[];
  /** Lines that are not right. */
  readonly faulty: number;
}

/** Compares a file with what the journal has. Nothing that is there is ever overwritten. */
export function planImport(existing: readonly KeptEvent[], file: JournalFile): ImportPlan {
  const byId = new Map(existing.map((event) => [event.id, event]));
  const foreignIds = new Set(file.foreign.map(({ id }) => id));
  const fresh = file.kept.filter(({ id }) => !byId.has(id));
  const present = file.kept.filter(({ id }) => byId.has(id));
  return {
    fresh,
    foreign: fresh.filter(({ id }) => foreignIds.has(id)).length,
    present: present.length,
    different: present.filter((event) => !isSameJson(byId.get(event.id), event)).map(({ id }) => id),
    faulty: file.faults.length,
  };
}
