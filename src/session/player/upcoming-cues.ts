import { epochMs } from "#base";
import type { EpochMs } from "#base";
import type { CueKind, Sound } from "../timeline.ts";
import type { PlayerState } from "./player-state.ts";
import { positionAt } from "./walk.ts";

export interface UpcomingCue {
  readonly cue: string;
  /** When it is due, so that a bell can be set ahead on the audio clock. */
  readonly at: EpochMs;
  readonly kind: CueKind;
  readonly sound: Sound | null;
  readonly phrase: string | null;
  readonly text: string;
}

/** The cues that can be heard within the next `horizonMs`, if nothing intervenes. None while the clock stands. */
export function upcomingCues(state: PlayerState, now: EpochMs, horizonMs: number): readonly UpcomingCue[] {
  if (state.status !== "running") return [];
  const position = positionAt(state, now);
  return state.track.cues
    .filter(
      ({ at, lengthMs }) => lengthMs > 0 && at >= state.heard && at >= position && at <= position + horizonMs,
    )
    .map(({ id, at, kind, sound, phrase, text }) => ({
      cue: id,
      at: epochMs(now + (at - position)),
      kind,
      sound,
      phrase,
      text,
    }));
}
