import type { EventId, EventOf, JournalEvent } from "#events";

export type Correction = EventOf<"entry-corrected">;
export type Retraction = EventOf<"entry-retracted">;
/** An event about another event. */
export type Amendment = Correction | Retraction;
/** An event about the person. Only these are folded. */
export type Entry = Exclude<JournalEvent, Amendment>;

export function isAmendment(event: JournalEvent): event is Amendment {
  return event.type === "entry-corrected" || event.type === "entry-retracted";
}

export function isEntry(event: JournalEvent): event is Entry {
  return !isAmendment(event);
}

/** The event that an amendment names. */
export function namedBy(amendment: Amendment): EventId {
  return amendment.body.entry as EventId;
}

/**
 * Where a chain of amendments ends: the id of an entry, or of something that is not here. Undefined for a loop.
 * `findAmendment` knows the amendments at hand.
 */
export function rootOf(
  amendment: Amendment,
  findAmendment: (id: EventId) => Amendment | undefined,
): EventId | undefined {
  const seen = new Set<EventId>([amendment.id]);
  let id = namedBy(amendment);
  for (let next = findAmendment(id); next !== undefined; next = findAmendment(id)) {
    if (seen.has(id)) return undefined;
    seen.add(id);
    id = namedBy(next);
  }
  return id;
}
