import type { EventId, ForeignEvent, JournalEvent, KeptEvent } from "#events";
import { isAmendment } from "./amendment.ts";
import type { Amendment, Entry } from "./amendment.ts";
import { sortEvents } from "./canonical-order.ts";
import { resolveEntries } from "./resolve-entries.ts";
import type { Resolution } from "./resolve-entries.ts";

export type Standing =
  | "counts"
  /** Counts with the body of a correction. */
  | "corrected"
  | "retracted"
  /** An amendment that stands. */
  | "amends"
  /** An amendment that was taken back, or that changes nothing here. */
  | "no-effect"
  /** Made by a newer version of the app: kept, not read. */
  | "newer";

/** One event as history shows it. */
export interface HistoryRow {
  /** With the body that counts. */
  readonly event: KeptEvent;
  readonly standing: Standing;
  /** The retractions that stand against it, or the correction that it has its body from. */
  readonly by: readonly EventId[];
}

/** All events in canonical order, each with what became of it. */
export function listHistory(
  events: readonly JournalEvent[],
  foreign: readonly ForeignEvent[],
): readonly HistoryRow[] {
  const resolution = resolveEntries(sortEvents(events));
  const counting = new Map<EventId, Entry>(resolution.counting.map((entry) => [entry.id, entry]));
  const known = events.map((event) =>
    isAmendment(event) ? rowOfAmendment(event, resolution) : rowOfEntry(event, counting, resolution),
  );
  const newer = foreign.map((event): HistoryRow => ({ event, standing: "newer", by: [] }));
  const rows = new Map([...known, ...newer].map((row) => [row.event.id, row]));
  return sortEvents([...rows.values()].map(({ event }) => event)).flatMap(({ id }) => rows.get(id) ?? []);
}

function rowOfEntry(
  entry: Entry,
  counting: ReadonlyMap<EventId, Entry>,
  { retractedBy, correctedBy }: Resolution,
): HistoryRow {
  const retractions = retractedBy.get(entry.id);
  if (retractions !== undefined) return { event: entry, standing: "retracted", by: retractions };
  const correction = correctedBy.get(entry.id);
  const event = counting.get(entry.id) ?? entry;
  return correction === undefined
    ? { event, standing: "counts", by: [] }
    : { event, standing: "corrected", by: [correction] };
}

function rowOfAmendment(amendment: Amendment, { takenBack, withoutEffect }: Resolution): HistoryRow {
  const isIdle = takenBack.has(amendment.id) || withoutEffect.has(amendment.id);
  return { event: amendment, standing: isIdle ? "no-effect" : "amends", by: [] };
}
