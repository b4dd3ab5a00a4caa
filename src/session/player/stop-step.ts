import type { StopSign } from "#content";
import type { EpochMs } from "#base";
import { cutTrack } from "./edit-track.ts";
import { endSession } from "./end-session.ts";
import { jumpTo, standStill } from "./jump.ts";
import { leadOf } from "./lead-of.ts";
import { closeSteps } from "./log-steps.ts";
import type { PlayerEffect } from "./player-effect.ts";
import { seriousSigns } from "./player-state.ts";
import type { PlayerState, StepOutcome, TrackSegment } from "./player-state.ts";
import { itemSegments } from "./skip-ahead.ts";
import { andThen, findSegment, findStep, unchanged } from "./stepped.ts";
import type { Stepped } from "./stepped.ts";

/** "It hurts": the clock stands while the stop signs are shown. */
export function openStopSheet(state: PlayerState, now: EpochMs): Stepped {
  const step = findStep(state);
  if (step === undefined) return unchanged(state);
  return {
    state: { ...standStill(state, "stop-sheet", now), asking: "stop-sign" },
    effects: [{ type: "ask", what: "stop-signs", technique: step.technique, side: step.side }],
  };
}

/**
 * A stop sign was told. A serious one ends the session. Any other ends the step: the rest of the item goes, the next
 * gentler one is offered once, and the second time the technique is out of the session.
 */
export function tellStopSign(state: PlayerState, sign: StopSign, index: number, now: EpochMs): Stepped {
  const step = state.steps[index];
  const segment = state.track.segments.find((other) => other.step === index) ?? findSegment(state);
  if (segment === undefined || step === undefined) return unchanged(state);
  const { technique, side } = step;
  const told: Stepped = { state, effects: [{ type: "stop-sign-told", technique, side, sign }] };
  if (seriousSigns.includes(sign)) return andThen(told, (next) => endSession(next, "stopped", now));
  return andThen(told, (next) => stopItem(next, segment, index, now));
}

function stopItem(state: PlayerState, segment: TrackSegment, index: number, now: EpochMs): Stepped {
  const root = state.steps[index]?.root ?? segment.technique;
  const group = itemSegments(state, segment);
  const work = group.filter(({ kind }) => kind === "work");
  const hadWork = work.some(({ step }) => state.steps[step]?.outcome === null);
  const times = (state.tooMuch[root] ?? 0) + 1;
  const outcomes = new Map(
    work.flatMap(({ step }): ReadonlyArray<readonly [number, StepOutcome]> =>
      state.steps[step]?.outcome === null ? [[step, "stopped"]] : [],
    ),
  );
  const end = Math.max(state.reached, work.at(-1)?.to ?? state.reached);
  const stopped: PlayerState = {
    ...standStill(state, "stop-sheet", now),
    asking: null,
    checkIn: null,
    gap: null,
    lastBack: null,
    tooMuch: { ...state.tooMuch, [root]: times },
    track: cutTrack(state.track, state.reached, end),
    heard: end > state.reached ? state.reached : state.heard,
  };
  const barred = bar(stopped, new Set(work.map(({ step }) => step)));
  const cut: Stepped = { state: barred, effects: [{ type: "jumped" }] };
  return andThen(
    andThen(cut, (next) => closeSteps(next, outcomes)),
    (next) => (times === 1 ? offerGentler(next, index, hadWork) : takeOut(next, { segment, root }, now)),
  );
}

function offerGentler(state: PlayerState, index: number, hadWork: boolean): Stepped {
  const step = state.steps[index];
  if (step === undefined || !hadWork) return unchanged(state);
  const { technique, side, item } = step;
  const ask: PlayerEffect = { type: "ask", what: "gentler", technique, side, item };
  return { state: { ...state, asking: "gentler", stoppedStep: index }, effects: [ask] };
}

/**
 * All that is still to come of this technique goes, with the turn that led to it. The clock stands at the beginning of what
 * comes next: one comes out of the position while it stands.
 */
function takeOut(
  state: PlayerState,
  { segment: stoppedSegment, root }: { readonly segment: TrackSegment; readonly root: string },
  now: EpochMs,
): Stepped {
  const isOut = ({ step }: TrackSegment): boolean => state.steps[step]?.root === root;
  const isAhead = (segment: TrackSegment): boolean => segment.from >= state.reached;
  const own = ({ item, kind }: TrackSegment): boolean => item === stoppedSegment.item && kind === "close";
  const spans = state.track.segments.filter((segment) => isOut(segment) && isAhead(segment) && !own(segment));
  const track = spans
    .toReversed()
    .reduce((current, { from, to }) => cutTrack(current, from, to), state.track);
  const outcomes = new Map(
    spans.flatMap(({ kind, step }): ReadonlyArray<readonly [number, StepOutcome]> =>
      kind === "work" && state.steps[step]?.outcome === null ? [[step, "skipped"]] : [],
    ),
  );
  const effects: readonly PlayerEffect[] = [
    { type: "notice", notice: { code: "technique-out", technique: root } },
  ];
  const closed = andThen({ state: { ...state, track }, effects }, (next) => closeSteps(next, outcomes));
  const next = leadOf(track, state.reached)?.work;
  const landing = track.segments.find(({ step, from }) => step === next?.step && from >= state.reached);
  return landing === undefined ? closed : andThen(closed, (current) => jumpTo(current, landing.from, now));
}

function bar(state: PlayerState, indexes: ReadonlySet<number>): PlayerState {
  const steps = state.steps.map((step, index) => (indexes.has(index) ? { ...step, barred: true } : step));
  return { ...state, steps };
}
