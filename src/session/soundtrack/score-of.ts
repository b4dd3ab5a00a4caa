import type { Track } from "../player/player-state.ts";
import type { Score } from "./soundtrack.ts";

/** What is to be heard of a running session, with all that was changed in it. */
export function scoreOf({ lengthMs, cues, segments }: Track): Score {
  return {
    seconds: lengthMs / 1000,
    cues: cues.map(({ id, at, kind, phrase, sound }) => ({ id, at: at / 1000, kind, phrase, sound })),
    segments: segments.map(({ from, to, item, technique, side, kind, repetition, breath, silent }) => ({
      item,
      technique,
      side,
      kind,
      start: from / 1000,
      seconds: (to - from) / 1000,
      repetition,
      breath,
      silent,
    })),
  };
}
