import { err, ok } from "#base";
import type { Result } from "#base";
import type { PlannedItem, PlannedSession } from "../timeline.ts";

export interface SessionProblem {
  readonly type: "SessionDoesNotAddUp";
  /** Path of the field: `items.2.seconds`. */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
}

const toleranceSeconds = 0.0005;
/** Longer is no session, and its cues would fill the memory. */
const longestSeconds = 86_400;

/**
 * Checks that a planned session adds up: each item's seconds hold its intervals and sets, the session's seconds are the
 * sum of its items, and it is no longer than a day. Works on the shape of `plannedSession`, which the edge has parsed.
 */
export function checkSession(session: PlannedSession): Result<PlannedSession, SessionProblem> {
  for (const [index, item] of session.items.entries()) {
    const problem = findItemProblem(item);
    if (problem !== undefined) return err({ ...problem, path: `items.${String(index)}.${problem.path}` });
  }
  const sum = session.items.reduce((total, item) => total + item.seconds, 0);
  if (Math.abs(sum - session.seconds) > toleranceSeconds)
    return err(problemAt("seconds", `${String(sum)}, the sum of the items`, session.seconds));
  if (sum > longestSeconds)
    return err(problemAt("seconds", `at most ${String(longestSeconds)}, a day`, session.seconds));
  return ok(session);
}

/** Seconds of work in one set, as the plan's intervals leave them. */
export function workSeconds(item: PlannedItem): number {
  const { settle, rest, switch: turn, close } = item.intervals;
  return (item.seconds - settle - turn - close - (item.sets - 1) * rest) / item.sets;
}

function findItemProblem(item: PlannedItem): SessionProblem | undefined {
  const work = workSeconds(item);
  if (work < 1)
    return problemAt("seconds", "at least a second of work a set beside the intervals", item.seconds);
  if (item.repetitions === 0) return problemAt("repetitions", "null or at least 1", 0);
  if (item.repetitions !== null && work < item.repetitions)
    return problemAt("repetitions", "at least a second for each", item.repetitions);
  if (item.repetitions === null && item.holdSeconds === null)
    return problemAt("holdSeconds", "a number where there are no repetitions", null);
  const expected = item.repetitions === null ? item.holdSeconds : null;
  if (expected !== null && Math.abs(expected - work) > toleranceSeconds)
    return problemAt("seconds", describeSum(item, expected, work), item.seconds);
  return undefined;
}

function describeSum({ sets, seconds }: PlannedItem, hold: number, work: number): string {
  return `${String(seconds + sets * (hold - work))}, its intervals and each set of ${String(hold)} s`;
}

function problemAt(path: string, expected: string, found: number | null): SessionProblem {
  return { type: "SessionDoesNotAddUp", path, expected, found: String(found) };
}
