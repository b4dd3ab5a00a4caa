import type { LocalDate } from "#base";
import type { DatedTest } from "../assessment/finding.ts";
import type { Restrictions } from "./restrictions.ts";

/** Findings that turned negative in two retests (ADAPT-6). */
export function lessOf(_tests: readonly DatedTest[], _date: LocalDate): Restrictions["less"] {
  return [];
}
