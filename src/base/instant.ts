import { findLocalDate, fromDayNumber } from "./calendar.ts";
import type { Instant, LocalDate } from "./calendar.ts";
import { epochMs } from "./units.ts";
import type { EpochMs } from "./units.ts";

const minuteMs = 60_000;
const dayMs = 86_400_000;
/** A person's day starts at 04:00: what is done after midnight still belongs to the evening. */
const dayStartsMs = 4 * 60 * minuteMs;
const pattern =
  /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-8]):[0-5]\d)$/;

/** Parses an ISO instant that says its offset; undefined for anything else, unreal days included. */
export function findInstant(text: string): Instant | undefined {
  const date = pattern.exec(text)?.[1];
  return date !== undefined && findLocalDate(date) !== undefined ? (text as Instant) : undefined;
}

/** The instant as the person's clock shows it. `offsetMinutes` is east of UTC, -840 to 840; fractions are rounded. */
export function instantOf(at: EpochMs, offsetMinutes: number): Instant {
  const offset = Math.round(offsetMinutes);
  const wall = new Date(at + offset * minuteMs).toISOString().slice(0, -1);
  const size = Math.abs(offset);
  return `${wall}${offset < 0 ? "-" : "+"}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}` as Instant;
}

/** Milliseconds since 1970. Two instants compare by this, never as texts. */
export function epochOf(at: Instant): EpochMs {
  return epochMs(Date.parse(at));
}

/** The person's day at that instant, by their own clock; a day starts at 04:00. */
export function dayOf(at: Instant): LocalDate {
  const wallMs = Date.parse(`${at.slice(0, 16)}:00Z`);
  return fromDayNumber(Math.floor((wallMs - dayStartsMs) / dayMs));
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
