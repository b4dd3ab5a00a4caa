import type { KeptEvent } from "#events";
import { writeCsv } from "./write-csv.ts";
import type { CsvCell } from "./write-csv.ts";

/** One event, and what became of it: it counts, was corrected, was retracted, … The words are the journal's. */
export interface CsvRow {
  readonly event: KeptEvent;
  readonly standing: string;
}

type Read = (body: Body, event: KeptEvent) => CsvCell;
type Body = Readonly<Record<string, unknown>>;

/**
 * The table's columns, left to right. New ones are added at the end, so that a sheet made for one stays right. Columns
 * with the same name in several types mean the same. Documented in `docs/journal.md`.
 */
const columns: ReadonlyArray<readonly [name: string, read: Read]> = [
  ["day", (_, { day }) => day],
  ["at", (_, { at }) => at],
  ["type", (_, { type }) => type],
  ["standing", () => null],
  ["session", (body, { id, type }) => (type === "session-started" ? id : cell(body["session"]))],
  ["technique", (body) => cell(body["technique"] ?? editOf(body)["technique"])],
  ["side", (body) => cell(body["side"] ?? recordOf(body)["side"] ?? editOf(body)["side"])],
  ["item", (body) => cell(body["item"])],
  ["set", (body) => cell(body["set"])],
  ["seconds", (body) => cell(body["seconds"] ?? recordOf(body)["seconds"] ?? plannedOf(body)["seconds"])],
  ["outcome", (body) => cell(body["outcome"])],
  ["discomfort", (body) => cell(body["discomfort"])],
  ["score", (body) => cell(body["score"])],
  ["when", (body) => cell(body["when"])],
  ["activity", (body) => cell(body["activity"])],
  ["change", (body) => cell(body["change"])],
  ["sign", (body) => cell(body["sign"])],
  ["test", (body) => cell(recordOf(body)["test"])],
  ["purpose", (body) => cell(body["purpose"])],
  ["method", (body) => cell(recordOf(body)["method"])],
  ["surface", (body) => cell(recordOf(body)["surface"])],
  ["thigh_degrees", (body) => cell(recordOf(body)["thighDegrees"])],
  ["pelvis_degrees", (body) => cell(recordOf(body)["pelvisDegrees"])],
  ["knee_degrees", (body) => cell(recordOf(body)["kneeDegrees"])],
  ["lift_height_cm", (body) => cell(recordOf(body)["liftHeightCm"])],
  ["leg_length_cm", (body) => meanOf(recordOf(body)["readingsCm"])],
  ["test_pain", (body) => cell(recordOf(body)["pain"])],
  ["pain_today", (body) => cell(body["painToday"])],
  ["text", (body) => cell(body["text"])],
  ["entry", (body) => cell(body["entry"])],
  ["id", (_, { id }) => id],
  ["version", (_, { version }) => version],
  ["device", (_, { device }) => device],
  ["count", (_, { count }) => count],
  ["body", (_, { body }) => JSON.stringify(body)],
];

/**
 * All events as a table for a spreadsheet, one row an event: CSV by RFC 4180. The last column holds each body whole,
 * as JSON, so nothing is lost. `byteOrderMark` is for spreadsheets that else take UTF-8 for something older.
 */
export function journalToCsv(
  rows: readonly CsvRow[],
  { byteOrderMark = false }: { readonly byteOrderMark?: boolean } = {},
): string {
  const header = columns.map(([name]) => name);
  const table = rows.map(({ event, standing }) =>
    columns.map(([name, read]) => (name === "standing" ? standing : read(asObject(event.body), event))),
  );
  return `${byteOrderMark ? "\uFEFF" : ""}${writeCsv([header, ...table])}`;
}

function recordOf(body: Body): Body {
  return asObject(body["record"]);
}

function editOf(body: Body): Body {
  return asObject(body["edit"]);
}

/** The session as planned, of `session-started`. */
function plannedOf(body: Body): Body {
  return asObject(body["session"]);
}

/** Any event may stand here, also one of a type that this program does not know. */
function asObject(value: unknown): Body {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Body) : {};
}

function cell(value: unknown): CsvCell {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

function meanOf(readings: unknown): CsvCell {
  if (!Array.isArray(readings)) return null;
  const numbers = readings.filter((reading): reading is number => typeof reading === "number");
  if (numbers.length === 0) return null;
  return Math.round((numbers.reduce((sum, reading) => sum + reading, 0) / numbers.length) * 100) / 100;
}
