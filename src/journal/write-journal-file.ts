import { encodeEvent } from "#events";
import type { KeptEvent } from "#events";
import { uniteEvents } from "./unite-events.ts";

export const journalFileFormat = "unclench-journal";
export const journalFileVersion = 1;

/**
 * A journal as a text of one JSON value a line: a header, then the events in canonical order. The same events give the
 * same text, whatever order they come in. Pass them as they were recorded, foreign ones included.
 */
export function writeJournalFile(events: readonly KeptEvent[]): string {
  const header = JSON.stringify({ format: journalFileFormat, version: journalFileVersion });
  const lines = uniteEvents(events, []).map(encodeEvent);
  return [header, ...lines, ""].join("\n");
}
