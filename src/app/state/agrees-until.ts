import type { PlayerState } from "#session";
import { divergesAt } from "./go-over-moment.ts";

type Track = PlayerState["track"];
type TrackSegment = Track["segments"][number];

/**
 * Up to which moment the sound of the old track is right for the edited one too, in milliseconds of both: the same set of
 * the same technique goes on, and the same is heard. `position` itself when it is wrong already; Infinity when it is right
 * to the end.
 */
export function agreesUntil(old: Track, edited: Track, position: number): number {
  if (old === edited) return Infinity;
  const sounds = divergesAt(old, edited, position);
  const toCome = ({ segments }: Track) => segments.filter(({ to }) => to > position);
  const [before, after] = [toCome(old), toCome(edited)];
  for (let index = 0; index < Math.max(before.length, after.length); index += 1) {
    const [one, other] = [before[index], after[index]];
    const begins = Math.min(one?.from ?? old.lengthMs, other?.from ?? edited.lengthMs);
    if (one === undefined || other === undefined || !isSame(one, other))
      return Math.min(sounds, Math.max(position, begins));
    if (one.to !== other.to) return Math.min(sounds, one.to, other.to);
  }
  return sounds;
}

/** But for its end. */
function isSame(one: TrackSegment, other: TrackSegment): boolean {
  return (
    one.from === other.from &&
    one.kind === other.kind &&
    one.technique === other.technique &&
    one.side === other.side &&
    one.set === other.set
  );
}
