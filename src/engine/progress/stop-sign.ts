import type { StopSign } from "#content";

const serious: ReadonlySet<StopSign> = new Set<StopSign>([
  "pulse",
  "numbness",
  "electric",
  "nausea",
  "faintness",
  "chest-pain",
  "breathlessness",
]);

/** Ends the session and takes the class out; the others end the step (safety contract, stop signs). */
export function isSerious(sign: StopSign): boolean {
  return serious.has(sign);
}

/** A later check is at least this many days on. */
export const laterCheckDays = 7;
