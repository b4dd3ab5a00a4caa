import type { PlayerState } from "#session";

type Track = PlayerState["track"];
type TrackCue = Track["cues"][number];

/** Getting the second element to its place takes this long. */
const soonMs = 200;
/** Around the moment nothing sounds for this long. */
const quietMs = 150;
/** Longer than this silence is not waited for. */
const waitMs = 8000;

/**
 * When to go over from one track to its edited form, in milliseconds of both: in the next silence before they differ, or
 * at once when there is none. Before `divergesAt` both sound the same.
 */
export function goOverMoment(old: Track, edited: Track, position: number): number {
  const soonest = position + soonMs;
  const latest = Math.min(divergesAt(old, edited, position), soonest + waitMs);
  const cues = [...old.cues, ...edited.cues].filter(({ at, lengthMs }) => at + lengthMs > position);
  const isQuiet = (moment: number) =>
    cues.every(({ at, lengthMs }) => moment < at - quietMs || moment > at + lengthMs + quietMs);
  const moments = [soonest, ...cues.map(({ at, lengthMs }) => at + lengthMs + quietMs + 1)];
  return (
    moments
      .filter((moment) => moment >= soonest && moment + quietMs <= latest && isQuiet(moment))
      .toSorted((a, b) => a - b)[0] ?? soonest
  );
}

/** From here on the two tracks sound different; Infinity when they do not. */
export function divergesAt(old: Track, edited: Track, position: number): number {
  const toCome = (track: Track) => track.cues.filter(({ at, lengthMs }) => at + lengthMs > position);
  const [before, after] = [toCome(old), toCome(edited)];
  const length = Math.max(before.length, after.length);
  for (let index = 0; index < length; index += 1) {
    const [one, other] = [before[index], after[index]];
    if (!isSame(one, other)) return Math.min(one?.at ?? Infinity, other?.at ?? Infinity);
  }
  return old.lengthMs === edited.lengthMs ? Infinity : Math.min(old.lengthMs, edited.lengthMs);
}

function isSame(one: TrackCue | undefined, other: TrackCue | undefined): boolean {
  return one?.id === other?.id && one?.at === other?.at;
}
