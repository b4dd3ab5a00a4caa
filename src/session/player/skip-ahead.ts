import type { EpochMs } from "#base";
import { jumpTo } from "./jump.ts";
import { leadOf } from "./lead-of.ts";
import { closeSteps } from "./log-steps.ts";
import type { Refusal } from "./player-effect.ts";
import type { PlayerState, StepOutcome, TrackSegment } from "./player-state.ts";
import { andThen, findSegment, unchanged } from "./stepped.ts";
import type { Stepped } from "./stepped.ts";

/** What is left of a rest, of getting ready and of a change of side that are cut short: the countdown. */
const countInMs = 3000;
/** So long a change of side lasts whatever is touched; a second touch of the same place comes in that time. */
const leastTurnMs = 4000;
/** Words that nobody who says to be ready goes past. */
const warnings: ReadonlySet<string> = new Set(["opening-signs", "sharp-stop"]);

/**
 * Skips what is now and asks nothing. Work: this set. A rest, getting ready and the change of side are cut short to the
 * countdown, the time after an item to its end; no set is lost.
 */
export function skipAhead(state: PlayerState, now: EpochMs): Stepped {
  const segment = findSegment(state);
  if (segment === undefined) return unchanged(state);
  switch (segment.kind) {
    case "work":
      return skipSet(state, segment, now);
    case "settle":
    case "switch":
      return beReady(state, segment, now);
    case "rest":
      return jumpTo(state, Math.max(state.reached, segment.to - countInMs), now);
    case "close":
      return jumpTo(state, segment.to, now);
    default:
      return unchanged(state);
  }
}

function skipSet(state: PlayerState, { step, to }: TrackSegment, now: EpochMs): Stepped {
  const outcomes = new Map<number, StepOutcome>([[step, "skipped"]]);
  return andThen(closeSteps(state, outcomes), (next) => jumpTo(next, to, now));
}

/** The person is in position: the count-in of the coming hold, which is done in full. What to stop for is heard first. */
function beReady(state: PlayerState, segment: TrackSegment, now: EpochMs): Stepped {
  if (segment.kind === "switch" && state.reached - segment.from < leastTurnMs)
    return refuse(state, "switch-stays");
  const lead = leadOf(state.track, segment.to);
  const start = Math.max(state.reached, (lead?.work.from ?? segment.to) - countInMs);
  const warning = state.track.cues.find(
    ({ phrase, at, lengthMs }) =>
      phrase !== null && warnings.has(phrase) && at + lengthMs > state.reached && at < start,
  );
  if (warning === undefined) return jumpTo(state, start, now);
  return warning.at <= state.reached ? refuse(state, "stop-words") : jumpTo(state, warning.at, now);
}

function refuse(state: PlayerState, reason: Refusal): Stepped {
  return { state, effects: [{ type: "notice", notice: { code: "skip-refused", reason } }] };
}

/** The segments of one item; what took the place of a planned one counts by itself. */
export function itemSegments({ track }: PlayerState, of: TrackSegment): readonly TrackSegment[] {
  return track.segments.filter(
    ({ item, technique, side }) => item === of.item && technique === of.technique && side === of.side,
  );
}
