import type { LocalDate } from "#base";
import { dayOf, instantOf } from "#base";
import { now, offsetMinutes } from "../platform/clock.ts";

/** The person's day, which starts at four in the morning. */
export function today(): LocalDate {
  const at = now();
  return dayOf(instantOf(at, offsetMinutes(at)));
}
