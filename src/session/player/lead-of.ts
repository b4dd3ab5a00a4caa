import type { Track, TrackSegment } from "./player-state.ts";

/** A set and the time that leads to it: settling, a rest or a change of side, and nothing of another item's end. */
export interface Lead {
  readonly from: number;
  readonly work: TrackSegment;
}

/** So long before a hold one lands who goes back to it: time to get into position, the least and the most. */
const settleAgainMs = 8000;
const leastSettleMs = 5000;
const longestSettleMs = 10_000;

/** The first set that begins at `position` or later, with its lead; undefined after the last one. */
export function leadOf(track: Track, position: number): Lead | undefined {
  const index = track.segments.findIndex(({ kind, from }) => kind === "work" && from >= position);
  const work = track.segments[index];
  if (work === undefined) return undefined;
  const before = track.segments.slice(0, index);
  const last = before.findLastIndex(({ kind }) => kind === "work" || kind === "close");
  return { from: before[last]?.to ?? 0, work };
}

/**
 * Where one lands who goes back to a set: 5 to 10 seconds before it where its lead is that long, else at the beginning of
 * the lead; not in the middle of words where that can be helped.
 */
export function landingBefore(track: Track, work: TrackSegment): number {
  const from = leadOf(track, work.from)?.from ?? work.from;
  const [soonest, wished, latest] = [longestSettleMs, settleAgainMs, leastSettleMs].map((ms) =>
    Math.max(from, work.from - ms),
  ) as [number, number, number];
  const spoken = track.cues.find(({ at, lengthMs }) => at < wished && at + lengthMs > wished);
  if (spoken === undefined) return wished;
  if (spoken.at >= soonest) return spoken.at;
  const end = spoken.at + spoken.lengthMs;
  return end <= latest ? end : wished;
}
