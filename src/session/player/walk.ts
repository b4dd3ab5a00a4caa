import type { EpochMs } from "#base";
import { endSession } from "./end-session.ts";
import { fireBreaths, fireCues } from "./fire-cues.ts";
import type { Timed } from "./fire-cues.ts";
import { tellSteps } from "./log-steps.ts";
import type { PlayerEffect } from "./player-effect.ts";
import type { CaughtUpGap, PlayerState, StepRecord } from "./player-state.ts";
import { andThen, findSegment, nameOf, unchanged } from "./stepped.ts";
import type { Stepped } from "./stepped.ts";

/** From here on time without a sign of life is a gap that the person is told of. */
const gapFromMs = 5000;
/** Longer gaps are not caught up with: nobody held a stretch that long unguided. */
const longestGapMs = 5 * 60_000;
/** How long a check-in stays open after it was asked. */
const checkInOpenMs = 15_000;

/** Where the clock stands at `now`, in milliseconds, never past the end. */
export function positionAt({ clock, track }: PlayerState, now: EpochMs): number {
  const run = clock.since === null ? 0 : Math.max(0, Math.floor(now - clock.since));
  return Math.min(clock.from + run, track.lengthMs);
}

/** Brings the state to `now`: time worked, steps done, cues due, gaps, the end. */
export function advance(state: PlayerState, now: EpochMs): Stepped {
  if (state.status !== "running" || state.aliveAt === null) return unchanged({ ...state, aliveAt: now });
  // A device clock that is set back takes no time away: the session goes on from where it was.
  if (now < state.aliveAt)
    return unchanged({ ...state, aliveAt: now, clock: { since: now, from: state.reached } });
  const away = now - state.aliveAt;
  if (away > longestGapMs) return pauseAfterGap(state, away, now);
  const walked = walkTo(state, positionAt(state, now), now, "aloud");
  const alive = { ...walked, state: { ...walked.state, aliveAt: now } };
  return away > gapFromMs ? andThen(alive, (next) => noteGap(state, next, away)) : alive;
}

/** Walks to a position. `mute` leaves the cues out: their moment passed while nobody was there. */
export function walkTo(state: PlayerState, to: number, now: EpochMs, voice: "aloud" | "mute"): Stepped {
  const cues = voice === "aloud" ? [...fireCues(state, to), ...fireBreaths(state, to)] : [];
  const worked = { ...state, steps: workSteps(state, to), ranMs: state.ranMs + (to - state.reached) };
  const passed = state.track.segments.filter(
    (segment) => segment.kind === "work" && segment.to > state.reached && segment.to <= to,
  );
  const done = passed.reduce<{ readonly state: PlayerState; readonly timed: readonly Timed[] }>(
    (current, segment) => {
      const told = tellSteps(withDone(current.state, segment.step), new Set([segment.step]));
      return {
        state: told.state,
        timed: [...current.timed, ...told.effects.map((effect) => ({ at: segment.to, effect }))],
      };
    },
    { state: worked, timed: [] },
  );
  const effects = [...done.timed, ...cues].toSorted((a, b) => a.at - b.at).map(({ effect }) => effect);
  const heard = Math.max(state.heard, to + 1);
  const reached = withCheckIn(state, { ...done.state, reached: to, heard });
  const hasMoved = passed.length > 0 || findSegment(state) !== findSegment(reached);
  const saved: readonly PlayerEffect[] = hasMoved ? [{ type: "save" }] : [];
  const here = { state: reached, effects: [...effects, ...saved] };
  return to >= state.track.lengthMs ? andThen(here, (next) => endSession(next, "done", now)) : here;
}

function workSteps(state: PlayerState, to: number): readonly StepRecord[] {
  const added = new Map<number, number>();
  for (const segment of state.track.segments) {
    const overlap = Math.min(to, segment.to) - Math.max(state.reached, segment.from);
    if (segment.kind === "work" && overlap > 0)
      added.set(segment.step, (added.get(segment.step) ?? 0) + overlap);
  }
  return state.steps.map((step, index) => ({ ...step, workedMs: step.workedMs + (added.get(index) ?? 0) }));
}

/** A step whose end is reached is done, whatever it was before; one that was stopped has no end to reach. */
function withDone(state: PlayerState, index: number): PlayerState {
  const steps = state.steps.map((step, other): StepRecord =>
    other === index && step.outcome !== "stopped" ? { ...step, outcome: "done" } : step,
  );
  return { ...state, steps };
}

/** The last check-in that was asked aloud stays open for a while. */
function withCheckIn(before: PlayerState, state: PlayerState): PlayerState {
  const asked = state.track.cues.findLast(
    (cue) => cue.kind === "check-in" && cue.at >= before.heard && cue.at <= state.reached,
  );
  const until = (asked?.at ?? 0) + checkInOpenMs;
  if (asked !== undefined && until > state.reached) return { ...state, checkIn: { until, step: asked.step } };
  const isOver = state.checkIn !== null && state.reached > state.checkIn.until;
  return isOver ? { ...state, checkIn: null } : state;
}

function noteGap(before: PlayerState, state: PlayerState, away: number): Stepped {
  const skippedOver = state.steps
    .filter((step, index) => step.logged !== before.steps[index]?.logged && step.outcome === "done")
    .map(nameOf);
  const gap: CaughtUpGap = {
    seconds: away / 1000,
    position: before.reached,
    ranMs: before.ranMs,
    steps: before.steps,
  };
  const notice = { code: "caught-up", seconds: away / 1000, skippedOver } as const;
  const effects: readonly PlayerEffect[] = [{ type: "notice", notice }, { type: "save" }];
  return { state: state.status === "running" ? { ...state, gap } : state, effects };
}

function pauseAfterGap(state: PlayerState, away: number, now: EpochMs): Stepped {
  return {
    state: {
      ...state,
      status: "paused",
      why: state.hiddenSince === null ? "away" : "hidden-too-long",
      clock: { since: null, from: state.reached },
      pausedAt: state.aliveAt,
      aliveAt: now,
    },
    effects: [
      { type: "notice", notice: { code: "paused-after-gap", seconds: away / 1000 } },
      { type: "save" },
    ],
  };
}
