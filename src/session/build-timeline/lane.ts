import { at, gapMs } from "./draft.ts";
import type { Draft, PlacedDraft } from "./draft.ts";

/** What is heard within a stretch of time, one thing after the other. Times in milliseconds. */
export interface Lane {
  readonly from: number;
  readonly to: number;
  readonly placed: readonly PlacedDraft[];
}

/** The lane with the draft at exactly this moment, or undefined when something is in the way or nearer than `quietMs`. */
export function placeAt(lane: Lane, draft: Draft, atMs: number, quietMs = gapMs): Lane | undefined {
  const end = atMs + draft.lengthMs;
  if (atMs < lane.from || end > lane.to) return undefined;
  const free = lane.placed.every(
    (other) => end + quietMs <= other.atMs || other.atMs + other.lengthMs + quietMs <= atMs,
  );
  return free ? { ...lane, placed: [...lane.placed, at(draft, atMs)] } : undefined;
}

/** The lane with the draft at the first free moment from `earliest`, done by `latestEnd`; undefined when there is none. */
export function placeFrom(
  lane: Lane,
  draft: Draft,
  earliest: number,
  latestEnd = lane.to,
  quietMs = gapMs,
): Lane | undefined {
  const moments = [earliest, ...lane.placed.map((other) => other.atMs + other.lengthMs + quietMs)];
  for (const moment of moments.filter((time) => time >= earliest).toSorted((a, b) => a - b)) {
    if (moment + draft.lengthMs > latestEnd) return undefined;
    const next = placeAt(lane, draft, moment, quietMs);
    if (next !== undefined) return next;
  }
  return undefined;
}

/** How long words are heard in the lane, in milliseconds. */
export function spokenMs({ placed }: Lane): number {
  return placed.reduce((sum, { phrase, lengthMs }) => sum + (phrase === null ? 0 : lengthMs), 0);
}
