import type { PlayerEffect, StepName } from "./player-effect.ts";
import type { PlayerState, StepRecord, TrackSegment } from "./player-state.ts";

export interface Stepped {
  readonly state: PlayerState;
  readonly effects: readonly PlayerEffect[];
}

export function unchanged(state: PlayerState): Stepped {
  return { state, effects: [] };
}

/** Goes on from a result: effects add up in order. */
export function andThen(first: Stepped, next: (state: PlayerState) => Stepped): Stepped {
  const second = next(first.state);
  return { state: second.state, effects: [...first.effects, ...second.effects] };
}

/** The segment at the walked position; the last one at the very end. Missing only in an empty session. */
export function findSegment({ track, reached }: PlayerState): TrackSegment | undefined {
  return track.segments.find((segment) => reached < segment.to) ?? track.segments.at(-1);
}

export function findStep(state: PlayerState): StepRecord | undefined {
  const segment = findSegment(state);
  return segment === undefined ? undefined : state.steps[segment.step];
}

export function nameOf({ item, technique, side, set }: StepRecord): StepName {
  return { item, technique, side, set };
}
