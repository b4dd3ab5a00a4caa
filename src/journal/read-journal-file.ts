import { decodeEvent, describeEventFault } from "#events";
import type { EventId, ForeignEvent, JournalEvent, KeptEvent } from "#events";
import { isSameJson } from "./unite-events.ts";
import { journalFileFormat, journalFileVersion } from "./write-journal-file.ts";

export type JournalFileHeader =
  | { readonly kind: "right" }
  /** No header, or one of something else. What can be read is offered all the same. */
  | { readonly kind: "missing" }
  /** Of a newer version of the format: nothing is read, for what it means is not known here. */
  | { readonly kind: "newer"; readonly version: number };

export interface JournalFileFault {
  /** The file's first line is 1. */
  readonly line: number;
  /** For a person to read. */
  readonly reason: string;
}

export interface JournalFile {
  readonly header: JournalFileHeader;
  /** In the order of the file, at today's versions. */
  readonly events: readonly JournalEvent[];
  /** Of unknown types or newer versions. */
  readonly foreign: readonly ForeignEvent[];
  /** Both, exactly as they stand in the file: this is what an import stores. */
  readonly kept: readonly KeptEvent[];
  readonly faults: readonly JournalFileFault[];
}

/**
 * Reads a journal file of any origin. Lines that are not right are named by their number; the others are read. Line
 * ends may be LF or CRLF, empty lines and a byte order mark do not matter.
 */
export function readJournalFile(text: string): JournalFile {
  const lines = contentLines(text);
  const [first] = lines;
  const header = first === undefined ? undefined : readHeader(first.text);
  if (header?.kind === "newer") return newerFile(first?.line ?? 1, header);
  const events = readEvents(header === undefined ? lines : lines.slice(1));
  if (header?.kind === "right") return { header, ...events };
  const fault = { line: first?.line ?? 1, reason: missingHeader(first) };
  // A first line that is no event either has one fault, not two.
  const others =
    header === undefined ? events.faults.filter(({ line }) => line !== fault.line) : events.faults;
  return { ...events, header: { kind: "missing" }, faults: [fault, ...others] };
}

interface Line {
  readonly line: number;
  readonly text: string;
}

/** Walks instead of splitting by a pattern, so that a file of any size is cut just once. */
function contentLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = text.startsWith("\uFEFF") ? 1 : 0;
  for (let line = 1; start <= text.length; line += 1) {
    const found = text.indexOf("\n", start);
    const end = found === -1 ? text.length : found;
    const content = text.slice(start, end).trim();
    if (content !== "") lines.push({ line, text: content });
    start = end + 1;
  }
  return lines;
}

/** Undefined when the line is no header of any format, so that it may be an event. */
function readHeader(text: string): JournalFileHeader | undefined {
  const value = parseJson(text);
  if (typeof value !== "object" || value === null || !("format" in value) || "id" in value) return undefined;
  const version = "version" in value ? value.version : undefined;
  if (value.format !== journalFileFormat || typeof version !== "number") return { kind: "missing" };
  if (version > journalFileVersion) return { kind: "newer", version };
  return { kind: version === journalFileVersion ? "right" : "missing" };
}

function missingHeader(first: Line | undefined): string {
  const expected = JSON.stringify({ format: journalFileFormat, version: journalFileVersion });
  if (first === undefined) return `the file is empty; expected the header ${expected} and events`;
  return `expected the header ${expected}, found ${shorten(first.text)}`;
}

function newerFile(line: number, header: { readonly kind: "newer"; readonly version: number }): JournalFile {
  const reason =
    `the file was made by a newer version of the app (format ${String(header.version)}, ` +
    `this one reads ${String(journalFileVersion)}); update the app, then import it`;
  return { header, events: [], foreign: [], kept: [], faults: [{ line, reason }] };
}

function readEvents(lines: readonly Line[]): Omit<JournalFile, "header"> {
  const events: JournalEvent[] = [];
  const foreign: ForeignEvent[] = [];
  const kept: KeptEvent[] = [];
  const faults: JournalFileFault[] = [];
  const seen = new Map<EventId, { readonly line: number; readonly value: unknown }>();
  for (const { line, text } of lines) {
    const value = parseJson(text);
    const decoded = value === undefined ? undefined : decodeEvent(value);
    if (decoded === undefined) faults.push({ line, reason: `expected JSON, found ${shorten(text)}` });
    else if (!decoded.ok) faults.push({ line, reason: describeEventFault(decoded.error) });
    else {
      const { id } = decoded.value.event;
      const before = seen.get(id);
      if (before === undefined) {
        seen.set(id, { line, value });
        // Decoding has just shown it to be an event.
        kept.push(value as KeptEvent);
        if (decoded.value.kind === "known") events.push(decoded.value.event);
        else foreign.push(decoded.value.event);
      } else if (!isSameJson(before.value, value)) {
        faults.push({ line, reason: clashOf(before.line) });
      }
    }
  }
  return { events, foreign, kept, faults };
}

function clashOf(line: number): string {
  return `expected an id of its own, found that of line ${String(line)} with another content; line ${String(line)} is kept`;
}

/** Undefined for what is no JSON, which no JSON text gives. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const longestFound = 60;

function shorten(text: string): string {
  return text.length > longestFound ? `${text.slice(0, longestFound)}…` : text;
}
