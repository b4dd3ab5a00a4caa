import type { KeptEvent } from "#events";
import { sortEvents } from "./canonical-order.ts";

/** The union of two sets of events, by id, in canonical order. Of two with one id, the one of `ours` stays. */
export function uniteEvents<Event extends KeptEvent>(
  ours: readonly Event[],
  theirs: readonly Event[],
): readonly Event[] {
  const byId = new Map<string, Event>();
  for (const event of [...ours, ...theirs]) if (!byId.has(event.id)) byId.set(event.id, event);
  return sortEvents([...byId.values()]);
}

/** Whether two values say the same as JSON, the order of their fields apart. */
export function isSameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = definedFields(a);
  const right = new Map(definedFields(b));
  return (
    left.length === right.size &&
    left.every(([key, value]) => right.has(key) && isSameJson(value, right.get(key)))
  );
}

function definedFields(value: object): ReadonlyArray<readonly [string, unknown]> {
  return Object.entries(value).filter(([, field]) => field !== undefined);
}
