import { isAudible } from "../cue-kinds.ts";
import type { Cue, Segment, Timeline } from "../timeline.ts";
import type { Track, TrackCue, TrackSegment } from "./player-state.ts";

/** The timeline in whole milliseconds, without what cannot be heard. `firstStep` is the index of its first set among all steps. */
export function toTrack(timeline: Timeline, firstStep: number): Track {
  const keys = timeline.segments.filter(({ kind }) => kind === "work").map(keyOf);
  const stepOf = (key: string): number => firstStep + Math.max(keys.indexOf(key), 0);
  const segments = timeline.segments.map((segment) => toTrackSegment(segment, stepOf(keyOf(segment))));
  const cues = timeline.cues.filter(isAudible).map((cue) => toTrackCue(cue, stepOf(keyOfCue(cue))));
  return { lengthMs: toMs(timeline.seconds), segments, cues };
}

function toTrackSegment(segment: Segment, step: number): TrackSegment {
  const { start, seconds, tailSeconds, ...rest } = segment;
  return { ...rest, step, from: toMs(start), to: toMs(start) + toMs(seconds), tailMs: toMs(tailSeconds) };
}

function toTrackCue({ id, at, seconds, kind, phrase, text, sound }: Cue, step: number): TrackCue {
  return { id, at: toMs(at), lengthMs: toMs(seconds), kind, phrase, text, sound, step };
}

function keyOf({ item, set }: Segment): string {
  return `${String(item + 1)}/${String(set)}`;
}

/** A cue's id begins with its item and names its set third: `3-right-1-half`. */
function keyOfCue({ id, set }: Cue): string {
  return `${id.split("-")[0] ?? ""}/${String(set)}`;
}

function toMs(seconds: number): number {
  return Math.round(seconds * 1000);
}
