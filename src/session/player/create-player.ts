import type { Timeline } from "../timeline.ts";
import type { ItemCap } from "./item-caps.ts";
import type { PlayerState, StepRecord, TrackSegment } from "./player-state.ts";
import { toTrack } from "./to-track.ts";

/** A session that is ready to start. `caps` stand in the order of its items. */
export function createPlayer(timeline: Timeline, caps: readonly ItemCap[]): PlayerState {
  const track = toTrack(timeline, 0);
  return {
    version: 1,
    status: "ready",
    why: null,
    outcome: null,
    clock: { since: null, from: 0 },
    reached: 0,
    heard: 0,
    ranMs: 0,
    startedAt: null,
    pausedAt: null,
    endedAt: null,
    aliveAt: null,
    hiddenSince: null,
    track,
    steps: toSteps(track.segments, caps),
    asking: null,
    stoppedStep: null,
    leaving: null,
    checkIn: null,
    gap: null,
    lastBack: null,
    tooMuch: {},
    replacements: 0,
  };
}

/** One record a set, in the order in which they are done. */
export function toSteps(segments: readonly TrackSegment[], caps: readonly ItemCap[]): readonly StepRecord[] {
  return segments
    .filter(({ kind }) => kind === "work")
    .map((segment): StepRecord => {
      const cap = caps[segment.item];
      if (cap === undefined) throw new Error(`No cap for item ${String(segment.item)}`);
      const { item, technique, side, set, from, to } = segment;
      return {
        item,
        technique,
        side,
        set,
        planned: true,
        root: technique,
        plannedMs: to - from,
        workedMs: 0,
        discomfort: null,
        outcome: null,
        logged: null,
        barred: false,
        cap,
      };
    });
}
