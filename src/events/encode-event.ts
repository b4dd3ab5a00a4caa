import type { KeptEvent } from "./journal-event.ts";

/** One event as one line of JSON, its fields in a fixed order, so that the same event is the same text. */
export function encodeEvent(event: KeptEvent): string {
  const { id, type, version, at, day, device, count, body, ...others } = event;
  return JSON.stringify({ id, type, version, at, day, device, count, body, ...others });
}
