import type { Entry } from "./amendment.ts";

/**
 * A state that the journal's entries make, in canonical order. A new `version` throws away the states that earlier
 * programs kept, so it rises with every change of `apply` or of the state's shape. The state is plain data.
 */
export interface Projection<State> {
  readonly version: number;
  readonly initial: State;
  readonly apply: (state: State, entry: Entry) => State;
  /** The same as `apply` one after another, where many at once can be done faster. */
  readonly applyAll?: (state: State, entries: readonly Entry[]) => State;
}

export function foldEntries<State>(
  projection: Projection<State>,
  state: State,
  entries: readonly Entry[],
): State {
  if (entries.length === 0) return state;
  return projection.applyAll?.(state, entries) ?? entries.reduce(projection.apply, state);
}
