import type { EpochMs } from "#base";
import { endSession } from "./end-session.ts";
import type { PlayerState } from "./player-state.ts";
import { andThen } from "./stepped.ts";
import type { Stepped } from "./stepped.ts";

/** Sets the clock to a position, running or not. Cues from there on are heard. */
export function jumpTo(state: PlayerState, position: number, now: EpochMs): Stepped {
  const jumped: PlayerState = {
    ...state,
    clock: { since: state.clock.since === null ? null : now, from: position },
    reached: position,
    heard: position,
    checkIn: null,
    gap: null,
  };
  const there: Stepped = { state: jumped, effects: [{ type: "jumped" }] };
  return position >= state.track.lengthMs ? andThen(there, (next) => endSession(next, "done", now)) : there;
}

/** Lets the clock run on from where it stands. */
export function runOn(state: PlayerState, now: EpochMs): PlayerState {
  return {
    ...state,
    status: "running",
    why: null,
    clock: { since: now, from: state.reached },
    pausedAt: null,
    aliveAt: now,
    asking: null,
    stoppedStep: null,
    leaving: null,
  };
}

/** Stops the clock where it stands. */
export function standStill(
  state: PlayerState,
  why: NonNullable<PlayerState["why"]>,
  now: EpochMs,
): PlayerState {
  return {
    ...state,
    status: "paused",
    why,
    clock: { since: null, from: state.reached },
    pausedAt: state.pausedAt ?? now,
  };
}
