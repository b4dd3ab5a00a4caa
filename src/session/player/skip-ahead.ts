import type { EpochMs } from "#base";
import { jumpTo } from "./jump.ts";
import { closeSteps } from "./log-steps.ts";
import type { PlayerState, StepOutcome, TrackSegment } from "./player-state.ts";
import { andThen, findSegment, unchanged } from "./stepped.ts";
import type { Stepped } from "./stepped.ts";

/** What is left of a rest that is cut short: the countdown. */
const restLeftMs = 3000;

/**
 * Skips what is now and asks nothing. Work: this set. Getting ready: the item, since it has not begun. A rest or the
 * time after an item is cut short and loses no set. The change of side stays: each side gets its time to move.
 */
export function skipAhead(state: PlayerState, now: EpochMs): Stepped {
  const segment = findSegment(state);
  if (segment === undefined) return unchanged(state);
  switch (segment.kind) {
    case "work":
      return skipSteps(state, [segment.step], segment.to, now);
    case "settle":
      return skipItem(state, segment, now);
    case "rest":
      return jumpTo(state, Math.max(state.reached, segment.to - restLeftMs), now);
    case "close":
      return jumpTo(state, segment.to, now);
    case "switch":
      return {
        state,
        effects: [{ type: "notice", notice: { code: "skip-refused", reason: "switch-stays" } }],
      };
    default:
      return unchanged(state);
  }
}

function skipItem(state: PlayerState, settle: TrackSegment, now: EpochMs): Stepped {
  const group = itemSegments(state, settle);
  const indexes = group.filter(({ kind }) => kind === "work").map(({ step }) => step);
  const turn = group.find(({ kind }) => kind === "switch");
  return skipSteps(state, indexes, turn?.from ?? group.at(-1)?.to ?? settle.to, now);
}

function skipSteps(state: PlayerState, indexes: readonly number[], landing: number, now: EpochMs): Stepped {
  const outcomes = new Map(indexes.map((index): readonly [number, StepOutcome] => [index, "skipped"]));
  return andThen(closeSteps(state, outcomes), (next) => jumpTo(next, landing, now));
}

/** The segments of one item; what took the place of a planned one counts by itself. */
export function itemSegments({ track }: PlayerState, of: TrackSegment): readonly TrackSegment[] {
  return track.segments.filter(
    ({ item, technique, side }) => item === of.item && technique === of.technique && side === of.side,
  );
}
