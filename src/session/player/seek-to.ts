import type { EpochMs } from "#base";
import { findRefusal } from "./go-back.ts";
import { jumpTo } from "./jump.ts";
import { closeSteps } from "./log-steps.ts";
import type { PlayerState, StepOutcome } from "./player-state.ts";
import { andThen, findSegment } from "./stepped.ts";
import type { Stepped } from "./stepped.ts";

/**
 * Goes to a second of the session, within what back and skip may do: never back into what hurt or past a cap, and never
 * over the time to change sides. Sets that are passed over whole count as skipped.
 */
export function seekTo(state: PlayerState, seconds: number, now: EpochMs): Stepped {
  const target = Math.min(Math.max(0, Math.round(seconds * 1000)), state.track.lengthMs);
  return target < state.reached ? seekBack(state, target, now) : seekAhead(state, target, now);
}

function seekBack(state: PlayerState, target: number, now: EpochMs): Stepped {
  const reason = findRefusal(state, target);
  if (reason !== undefined)
    return { state, effects: [{ type: "notice", notice: { code: "back-refused", reason } }] };
  return jumpTo(state, target, now);
}

function seekAhead(state: PlayerState, target: number, now: EpochMs): Stepped {
  if (findSegment(state)?.kind === "switch")
    return {
      state,
      effects: [{ type: "notice", notice: { code: "skip-refused", reason: "switch-stays" } }],
    };
  const turn = state.track.segments.find(({ kind, from }) => kind === "switch" && from >= state.reached);
  const landing = Math.min(target, turn?.from ?? target);
  const passed = state.track.segments.filter(
    ({ kind, to }) => kind === "work" && to > state.reached && to <= landing,
  );
  const outcomes = new Map(passed.map(({ step }): readonly [number, StepOutcome] => [step, "skipped"]));
  return andThen(closeSteps(state, outcomes), (next) => jumpTo(next, landing, now));
}
