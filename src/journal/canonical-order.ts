import { epochOf } from "#base";
import type { KeptEvent } from "#events";

/** Where an event stands among all: by instant, then device, then the device's count, then id. */
export interface OrderKey {
  readonly epochMs: number;
  readonly device: string;
  readonly count: number;
  readonly id: string;
}

export function orderKeyOf(event: KeptEvent): OrderKey {
  return { epochMs: epochOf(event.at), device: event.device, count: event.count, id: event.id };
}

/** Negative when `a` comes first; 0 only for the same event. */
export function compareKeys(a: OrderKey, b: OrderKey): number {
  return (
    a.epochMs - b.epochMs || compareTexts(a.device, b.device) || a.count - b.count || compareTexts(a.id, b.id)
  );
}

/** The one order in which every device folds the same events, however they arrived. */
export function sortEvents<Event extends KeptEvent>(events: readonly Event[]): readonly Event[] {
  return events
    .map((event) => ({ event, key: orderKeyOf(event) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ event }) => event);
}

/** By code unit: the same on every device, whatever its language. */
function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
