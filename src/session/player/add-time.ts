import { extendHold } from "./edit-track.ts";
import type { Refusal } from "./player-effect.ts";
import type { PlayerState } from "./player-state.ts";
import { roomLeft } from "./room-left.ts";
import { findSegment } from "./stepped.ts";
import type { Stepped } from "./stepped.ts";

const moreMs = 30_000;
/** Less than this is not worth a word: the cap is reached. */
const leastMs = 5000;

export type MoreTime =
  { readonly ok: true; readonly ms: number } | { readonly ok: false; readonly reason: Refusal };

/** How much time the current hold may still get: half a minute, or what the caps leave of it in whole seconds. */
export function moreTime(state: PlayerState): MoreTime {
  const segment = findSegment(state);
  if (segment?.kind !== "work" || state.reached < segment.from) return { ok: false, reason: "not-in-hold" };
  if (segment.repetition !== null) return { ok: false, reason: "repetitions" };
  const room = roomLeft(state, segment.step, state.reached);
  const ms = Math.min(moreMs, Math.floor(room.ms / 1000) * 1000);
  return ms < leastMs ? { ok: false, reason: room.reason } : { ok: true, ms };
}

/** Makes the current hold longer; all that follows comes later. */
export function addTime(state: PlayerState): Stepped {
  const more = moreTime(state);
  const segment = findSegment(state);
  if (!more.ok || segment === undefined) {
    const reason = more.ok ? "not-in-hold" : more.reason;
    return { state, effects: [{ type: "notice", notice: { code: "more-refused", reason } }] };
  }
  const track = extendHold(state.track, segment, more.ms, state.heard);
  return {
    state: { ...state, track, gap: null },
    effects: [{ type: "notice", notice: { code: "more-added", seconds: more.ms / 1000 } }],
  };
}
