import type { EpochMs } from "#base";
import { closeSteps, tellSteps } from "./log-steps.ts";
import type { PlayerState, SessionOutcome, StepOutcome } from "./player-state.ts";
import { andThen, findStep } from "./stepped.ts";
import type { Stepped } from "./stepped.ts";

/**
 * Ends the session, once. Steps without an outcome get one: what had begun is stopped, what had not is skipped; after a
 * serious stop sign the whole item in hand counts as stopped.
 */
export function endSession(state: PlayerState, outcome: SessionOutcome, now: EpochMs): Stepped {
  const current = findStep(state);
  const open = state.steps.flatMap((step, index): ReadonlyArray<readonly [number, StepOutcome]> => {
    if (step.outcome !== null) return [];
    const isInHand = outcome === "stopped" && current !== undefined && step.item === current.item;
    return [[index, isInHand || step.workedMs > 0 ? "stopped" : "skipped"]];
  });
  const everyStep = new Set(state.steps.keys());
  const closed = andThen(closeSteps(state, new Map(open)), (next) => tellSteps(next, everyStep));
  return andThen(closed, (next) => ({
    state: {
      ...next,
      status: outcome === "left" ? "left" : "finished",
      outcome,
      why: null,
      clock: { since: null, from: next.reached },
      endedAt: now,
      asking: null,
      stoppedStep: null,
      leaving: null,
      checkIn: null,
      gap: null,
    },
    effects: [{ type: "session-ended", outcome, seconds: next.ranMs / 1000 }],
  }));
}
