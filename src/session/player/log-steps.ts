import type { PlayerEffect } from "./player-effect.ts";
import type { PlayerState, StepLog, StepOutcome, StepRecord } from "./player-state.ts";
import { nameOf } from "./stepped.ts";
import type { Stepped } from "./stepped.ts";

/** Gives steps an outcome unless they were done already: what was done once stays done. Then tells the journal. */
export function closeSteps(state: PlayerState, outcomes: ReadonlyMap<number, StepOutcome>): Stepped {
  const steps = state.steps.map((step, index): StepRecord => {
    const outcome = outcomes.get(index);
    return outcome === undefined || step.outcome === "done" ? step : { ...step, outcome };
  });
  return tellSteps({ ...state, steps }, new Set(outcomes.keys()));
}

/** Tells the journal of these steps: once as finished, and as corrected when something about them changed since. */
export function tellSteps(state: PlayerState, indexes: ReadonlySet<number>): Stepped {
  const effects: PlayerEffect[] = [];
  const steps = state.steps.map((step, index): StepRecord => {
    if (!indexes.has(index) || step.outcome === null) return step;
    const log: StepLog = {
      seconds: step.workedMs / 1000,
      outcome: step.outcome,
      discomfort: step.discomfort,
    };
    if (step.logged !== null && isSameLog(step.logged, log)) return step;
    effects.push({
      type: step.logged === null ? "step-finished" : "step-corrected",
      ...nameOf(step),
      ...log,
    });
    return { ...step, logged: log };
  });
  return { state: { ...state, steps }, effects };
}

function isSameLog(a: StepLog, b: StepLog): boolean {
  return a.seconds === b.seconds && a.outcome === b.outcome && a.discomfort === b.discomfort;
}
