import type { EventId, JournalEvent } from "#events";
import { isAmendment } from "./amendment.ts";
import type { Entry } from "./amendment.ts";
import { judgeAmendments } from "./judge-amendments.ts";
import type { NoEffect } from "./judge-amendments.ts";

export interface Resolution {
  /** What counts, in the order given, each with the body that counts. */
  readonly counting: readonly Entry[];
  /** Entries that do not count, and the retractions that say so. */
  readonly retractedBy: ReadonlyMap<EventId, readonly EventId[]>;
  /** Entries that have another body, and the correction that says so. */
  readonly correctedBy: ReadonlyMap<EventId, EventId>;
  /** Amendments that were themselves taken back. */
  readonly takenBack: ReadonlySet<EventId>;
  readonly withoutEffect: ReadonlyMap<EventId, NoEffect>;
}

/**
 * Applies corrections and retractions to the entries that they name. `events` are in canonical order; the outcome
 * depends on the set alone. Rules: SPEC.md, JRN-10 to JRN-17.
 */
export function resolveEntries(events: readonly JournalEvent[]): Resolution {
  const judged = judgeAmendments(events);
  const counting: Entry[] = [];
  const retractedBy = new Map<EventId, readonly EventId[]>();
  const correctedBy = new Map<EventId, EventId>();
  for (const entry of events) {
    if (isAmendment(entry)) continue;
    const { retractions, correction } = judged.verdictOn(entry.id);
    if (correction !== undefined) correctedBy.set(entry.id, correction.by);
    if (retractions.length > 0) retractedBy.set(entry.id, retractions);
    // The correction's body was checked against the entry's own kind.
    else counting.push(correction === undefined ? entry : ({ ...entry, body: correction.body } as Entry));
  }
  const { takenBack, withoutEffect } = judged;
  return { counting, retractedBy, correctedBy, takenBack, withoutEffect };
}
