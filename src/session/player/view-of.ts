import type { WorkedSide } from "#content";
import type { EpochMs } from "#base";
import type { Segment } from "../timeline.ts";
import { moreTime } from "./add-time.ts";
import { leadOf } from "./lead-of.ts";
import type { Refusal } from "./player-effect.ts";
import type { PlayerState, TrackSegment } from "./player-state.ts";
import { positionAt } from "./walk.ts";

export interface Upcoming {
  readonly item: number;
  readonly technique: string;
  readonly side: WorkedSide;
  readonly set: number;
  readonly sets: number;
}

/** What the session screen shows. Times in seconds. */
export interface PlayerView {
  readonly status: PlayerState["status"];
  readonly why: PlayerState["why"];
  readonly outcome: PlayerState["outcome"];
  readonly asking: PlayerState["asking"];
  readonly leaving: boolean;
  /** The span at this moment, in a change of side with the set that it leads to; null in a session without items. */
  readonly now: (Upcoming & { readonly kind: Segment["kind"] }) | null;
  /** What a stop sign that is told now belongs to: in a change of side the side just worked. */
  readonly felt: { readonly technique: string; readonly side: WorkedSide } | null;
  readonly secondsLeftInSpan: number;
  readonly spanSeconds: number;
  /** 0 to 1 within the span. */
  readonly spanFraction: number;
  readonly secondsLeft: number;
  readonly seconds: number;
  /** 0 to 1 within the session. */
  readonly fraction: number;
  /** The next set after the one of `now`; null for the last one. */
  readonly next: Upcoming | null;
  readonly breath: { readonly phase: "inhale" | "exhale"; readonly fraction: number } | null;
  readonly repetition: {
    readonly number: number;
    readonly count: number;
    readonly phase: "move" | "hold";
    readonly fraction: number;
  } | null;
  readonly silent: boolean;
  readonly canMore: boolean;
  /** Why there is no more time to be had, or null. */
  readonly moreRefused: Refusal | null;
  readonly checkInOpen: boolean;
  /** Seconds of a gap that the clock caught up with, while the way back is open; else null. */
  readonly caughtUpSeconds: number | null;
}

/** What the screen shows at `now`; reads the state and changes nothing. */
export function viewOf(state: PlayerState, now: EpochMs): PlayerView {
  const position = positionAt(state, now);
  const segment = state.track.segments.find(({ to }) => position < to) ?? state.track.segments.at(-1);
  const shown = segment?.kind === "switch" ? (leadOf(state.track, position)?.work ?? segment) : segment;
  const more = moreTime({ ...state, reached: position });
  const isLive = state.status === "running" || state.status === "paused";
  return {
    status: state.status,
    why: state.why,
    outcome: state.outcome,
    asking: state.asking,
    leaving: state.leaving !== null,
    now: segment === undefined ? null : { ...upcomingOf(shown ?? segment), kind: segment.kind },
    felt: feltOf(state, segment),
    ...spanTimes(segment, position),
    secondsLeft: (state.track.lengthMs - position) / 1000,
    seconds: state.track.lengthMs / 1000,
    fraction: fractionOf(position, 0, state.track.lengthMs),
    next: shown === undefined ? null : findNext(state, shown),
    breath: segment === undefined ? null : breathAt(segment, position),
    repetition: segment === undefined ? null : repetitionAt(segment, position),
    silent: segment?.kind === "work" && segment.silent,
    canMore: isLive && more.ok,
    moreRefused: more.ok ? null : more.reason,
    checkInOpen: state.checkIn !== null && position <= state.checkIn.until,
    caughtUpSeconds: state.gap?.seconds ?? null,
  };
}

function spanTimes(segment: TrackSegment | undefined, position: number) {
  const { from, to } = segment ?? { from: 0, to: 0 };
  return {
    secondsLeftInSpan: (to - position) / 1000,
    spanSeconds: (to - from) / 1000,
    spanFraction: fractionOf(position, from, to),
  };
}

function findNext({ track }: PlayerState, current: TrackSegment): Upcoming | null {
  const next = track.segments.find(
    ({ kind, from, step }) => kind === "work" && from >= current.to && step !== current.step,
  );
  return next === undefined ? null : upcomingOf(next);
}

function feltOf({ steps, stoppedStep }: PlayerState, segment: TrackSegment | undefined): PlayerView["felt"] {
  const step = steps[stoppedStep ?? segment?.step ?? -1];
  return step === undefined ? null : { technique: step.technique, side: step.side };
}

function upcomingOf({ item, technique, side, set, sets }: TrackSegment): Upcoming {
  return { item, technique, side, set, sets };
}

function breathAt({ breath, from, kind }: TrackSegment, position: number): PlayerView["breath"] {
  if (breath === null || kind !== "work") return null;
  const within = ((position - from) / 1000) % (breath.inhale + breath.exhale);
  return within < breath.inhale
    ? { phase: "inhale", fraction: within / breath.inhale }
    : { phase: "exhale", fraction: (within - breath.inhale) / breath.exhale };
}

function repetitionAt({ repetition, from, kind }: TrackSegment, position: number): PlayerView["repetition"] {
  if (repetition === null || kind !== "work") return null;
  const { count, seconds, holdSeconds } = repetition;
  const done = (position - from) / 1000 / seconds;
  const number = Math.min(count, Math.floor(done) + 1);
  const fraction = Math.min(1, done - (number - 1));
  const moving = (seconds - (holdSeconds ?? 0)) / 2 / seconds;
  const isHeld = holdSeconds !== null && fraction >= moving && fraction < 1 - moving;
  return { number, count, phase: isHeld ? "hold" : "move", fraction };
}

function fractionOf(position: number, from: number, to: number): number {
  return to > from ? Math.min(1, Math.max(0, (position - from) / (to - from))) : 1;
}
