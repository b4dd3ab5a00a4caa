import type { Brand } from "./brand.ts";

/** A person's calendar day, `2026-11-20`, whatever their clock's zone. */
export type LocalDate = Brand<string, "LocalDate">;

/** An instant with the person's own offset, `2026-11-20T07:30:00+01:00`. */
export type Instant = Brand<string, "Instant">;

const dayMs = 86_400_000;
const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Parses a calendar day; undefined for anything that is no real day (`2026-02-30`). */
export function findLocalDate(text: string): LocalDate | undefined {
  if (!pattern.test(text)) return undefined;
  const at = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(at)) return undefined;
  return fromDayNumber(Math.floor(at / dayMs)) === text ? (text as LocalDate) : undefined;
}

/** For dates that are known to be right; throws on others, which is a bug. */
export function localDate(text: string): LocalDate {
  const date = findLocalDate(text);
  if (date === undefined) throw new Error(`Not a calendar day: ${text}`);
  return date;
}

/** Days since 1970-01-01. */
export function toDayNumber(date: LocalDate): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / dayMs;
}

/** Days that were written before: plans and histories ask for the same few again and again. */
const written = new Map<number, LocalDate>();

/** The day that lies so many days after 1970-01-01; the other way round from `toDayNumber`. */
export function fromDayNumber(day: number): LocalDate {
  const known = written.get(day);
  if (known !== undefined) return known;
  const date = new Date(day * dayMs).toISOString().slice(0, 10) as LocalDate;
  written.set(day, date);
  return date;
}

/** So many days on; back in time where `days` is negative. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** 0 for Monday to 6 for Sunday. */
export function weekday(date: LocalDate): number {
  return (toDayNumber(date) + 3) % 7;
}
