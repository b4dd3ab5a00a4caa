import type { Track, TrackCue, TrackSegment } from "./player-state.ts";

/** The track without the time from `from` to `to`; what came later comes earlier. */
export function cutTrack(track: Track, from: number, to: number): Track {
  const length = to - from;
  if (length <= 0) return track;
  const moved = (time: number): number => (time <= from ? time : Math.max(from, time - length));
  return {
    lengthMs: track.lengthMs - length,
    segments: track.segments
      .map((segment) => ({ ...segment, from: moved(segment.from), to: moved(segment.to) }))
      .filter((segment) => segment.to > segment.from),
    cues: track.cues
      .filter((cue) => cue.at < from || cue.at >= to)
      .map((cue) => (cue.at >= to ? { ...cue, at: cue.at - length } : cue)),
  };
}

/** The track with another one put in at `at`, which must be a bound between segments. */
export function insertTrack(track: Track, at: number, part: Track): Track {
  const isBefore = ({ to }: TrackSegment): boolean => to <= at;
  const later = (segment: TrackSegment) => ({
    ...segment,
    from: segment.from + part.lengthMs,
    to: segment.to + part.lengthMs,
  });
  const inside = part.segments.map((segment) => ({
    ...segment,
    from: segment.from + at,
    to: segment.to + at,
  }));
  return {
    lengthMs: track.lengthMs + part.lengthMs,
    segments: [
      ...track.segments.filter(isBefore),
      ...inside,
      ...track.segments.filter((segment) => !isBefore(segment)).map(later),
    ],
    cues: [
      ...track.cues.filter((cue) => cue.at < at),
      ...part.cues.map((cue) => ({ ...cue, at: cue.at + at })),
      ...track.cues.filter((cue) => cue.at >= at).map((cue) => ({ ...cue, at: cue.at + part.lengthMs })),
    ],
  };
}

/**
 * The track with one hold made longer by `extraMs`. What belongs to its end moves with the end, even what was heard
 * already; half-way moves by half as long as it has not come (`heard`).
 */
export function extendHold(track: Track, hold: TrackSegment, extraMs: number, heard: number): Track {
  const isOwn = (cue: TrackCue): boolean => cue.at >= hold.from && cue.at < hold.to;
  const closing = track.cues.find((cue) => isOwn(cue) && (cue.sound === "end" || cue.sound === "rest"));
  const tail = Math.min(hold.to - hold.tailMs, closing?.at ?? hold.to);
  const move = (cue: TrackCue): TrackCue => (cue.at >= tail ? { ...cue, at: cue.at + extraMs } : cue);
  const isHalf = (cue: TrackCue): boolean =>
    isOwn(cue) && cue.at >= heard && (cue.sound === "half" || cue.phrase === "half-way");
  const halves = track.cues.filter(isHalf).map((cue) => ({ ...cue, at: cue.at + Math.floor(extraMs / 2) }));
  const others = track.cues.filter((cue) => !isHalf(cue)).map(move);
  return {
    lengthMs: track.lengthMs + extraMs,
    segments: track.segments.map((segment) => extendSegment(segment, hold, extraMs)),
    cues: withHalves(others, halves),
  };
}

function extendSegment(segment: TrackSegment, hold: TrackSegment, extraMs: number): TrackSegment {
  if (segment === hold) return { ...segment, to: segment.to + extraMs };
  return segment.from >= hold.to
    ? { ...segment, from: segment.from + extraMs, to: segment.to + extraMs }
    : segment;
}

/** Half-way takes the place of coaching words that it meets; a bell or a question it does not push away. */
function withHalves(others: readonly TrackCue[], halves: readonly TrackCue[]): readonly TrackCue[] {
  const meets = (cue: TrackCue): boolean => halves.some((half) => overlaps(cue, half));
  if (others.some((cue) => meets(cue) && cue.kind !== "say")) return others;
  return [...others.filter((cue) => !meets(cue)), ...halves].toSorted((a, b) => a.at - b.at);
}

function overlaps(a: TrackCue, b: TrackCue): boolean {
  return a.at < b.at + b.lengthMs && b.at < a.at + a.lengthMs;
}
