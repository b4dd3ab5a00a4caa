import type { LocalDate } from "#base";
import type { Answer } from "#content";
import type { LaterCheck } from "#engine/progress";
import { judgeLaterCheck } from "#engine/screening";

/** By `keyOf`: whether the sign has stayed away. */
export type StayedAway = Readonly<Partial<Record<string, Answer>>>;

/** Each check has its own answer, two sides of one test too. */
export function keyOf({ what, side }: LaterCheck): string {
  return `${what} ${side ?? ""}`.trim();
}

/** Whether one check found its sign gone; null where it was not answered. */
export function isFree(check: LaterCheck, stayedAway: StayedAway, today: LocalDate): boolean | null {
  const answer = stayedAway[keyOf(check)];
  if (answer === undefined) return null;
  return judgeLaterCheck({ toldOn: check.on, today, stayedAway: answer }).kind === "free";
}

/** What may come back, for `freeOf`: free in every check that names it, since one side cannot give back both. */
export function freedBy(
  checks: readonly LaterCheck[],
  stayedAway: StayedAway,
  today: LocalDate,
): readonly string[] {
  const kept = new Set(
    checks.filter((check) => isFree(check, stayedAway, today) !== true).map(({ what }) => what),
  );
  return [...new Set(checks.map(({ what }) => what))].filter((what) => !kept.has(what));
}
