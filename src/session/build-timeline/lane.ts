import { at, gapMs } from "./draft.ts";
import type { Draft, PlacedDraft } from "./draft.ts";

/** What is heard within a stretch of time, one thing after the other. Times in milliseconds. */
export interface Lane {
  readonly from: number;
  readonly to: number;
  readonly placed: readonly PlacedDraft[];
}

/** The lane with the draft at exactly this moment, or undefined when something is in the way. */
export function placeAt(lane: Lane, draft: Draft, atMs: number): Lane | undefined {
  const end = atMs + draft.lengthMs;
  if (atMs < lane.from || end > lane.to) return undefined;
  const free = lane.placed.every(
    (other) => end + gapMs <= other.atMs || other.atMs + other.lengthMs + gapMs <= atMs,
  );
  return free ? { ...lane, placed: [...lane.placed, at(draft, atMs)] } : undefined;
}

/** The lane with the draft at the first free moment from `earliest`, done by `latestEnd`; undefined when there is none. */
export function placeFrom(lane: Lane, draft: Draft, earliest: number, latestEnd = lane.to): Lane | undefined {
  const moments = [earliest, ...lane.placed.map((other) => other.atMs + other.lengthMs + gapMs)];
  for (const moment of moments.filter((time) => time >= earliest).toSorted((a, b) => a - b)) {
    if (moment + draft.lengthMs > latestEnd) return undefined;
    const next = placeAt(lane, draft, moment);
    if (next !== undefined) return next;
  }
  return undefined;
}
