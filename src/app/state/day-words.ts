import type { LocalDate } from "#base";

/** A day as the person's language writes it: `20 November 2026`. */
export function dayWords(day: LocalDate): string {
  const whole = new Intl.DateTimeFormat(undefined, { dateStyle: "long", timeZone: "UTC" });
  return whole.format(new Date(`${day}T00:00:00Z`));
}
