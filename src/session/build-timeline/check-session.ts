import { err, ok } from "#base";
import type { Result } from "#base";
import type { PlannedItem, PlannedSession } from "../timeline.ts";

export interface SessionProblem {
  readonly type: "SessionDoesNotAddUp";
  /** Path of the field: `items[2].seconds`. */
  readonly path: string;
  readonly expected: string;
}

const toleranceSeconds = 0.0005;

/**
 * Checks that a planned session adds up: each item's seconds hold its intervals and sets, and the session's seconds
 * are the sum of its items. Works on the shape of `plannedSession`, which the edge has parsed.
 */
export function checkSession(session: PlannedSession): Result<PlannedSession, SessionProblem> {
  for (const [index, item] of session.items.entries()) {
    const problem = findItemProblem(item);
    if (problem !== undefined) return err({ ...problem, path: `items[${String(index)}].${problem.path}` });
  }
  const sum = session.items.reduce((total, item) => total + item.seconds, 0);
  if (Math.abs(sum - session.seconds) > toleranceSeconds)
    return err(problemAt("seconds", `${String(sum)}, the sum of the items`));
  return ok(session);
}

/** Seconds of work in one set, as the plan's intervals leave them. */
export function workSeconds(item: PlannedItem): number {
  const { settle, rest, switch: turn, close } = item.intervals;
  return (item.seconds - settle - turn - close - (item.sets - 1) * rest) / item.sets;
}

function findItemProblem(item: PlannedItem): SessionProblem | undefined {
  const work = workSeconds(item);
  if (work < 1) return problemAt("seconds", "at least a second of work a set beside the intervals");
  if (item.repetitions === 0) return problemAt("repetitions", "null or at least 1");
  if (item.repetitions === null && item.holdSeconds === null)
    return problemAt("holdSeconds", "a number where there are no repetitions");
  const expected = item.repetitions === null ? item.holdSeconds : null;
  if (expected !== null && Math.abs(expected - work) > toleranceSeconds)
    return problemAt("seconds", `intervals and ${String(item.sets)} x ${String(expected)} s of hold`);
  return undefined;
}

function problemAt(path: string, expected: string): SessionProblem {
  return { type: "SessionDoesNotAddUp", path, expected };
}
