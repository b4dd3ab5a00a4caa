import type { EpochMs } from "#base";
import { jumpTo } from "./jump.ts";
import { landingBefore, leadOf } from "./lead-of.ts";
import type { Refusal } from "./player-effect.ts";
import type { PlayerState, TrackSegment } from "./player-state.ts";
import { roomLeft } from "./room-left.ts";
import { andThen, findSegment, unchanged } from "./stepped.ts";
import type { Stepped } from "./stepped.ts";

/** A second press within this time goes one set further back. */
const backAgainMs = 3000;

/**
 * Back to the current set, with some seconds to get into position; pressed again, to the one before. Refused into what
 * hurt and past a cap.
 */
export function goBack(state: PlayerState, now: EpochMs): Stepped {
  const work = state.track.segments.filter(({ kind }) => kind === "work");
  const target = findTarget(state, work, now);
  if (target === undefined) return unchanged(state);
  const refusal = findRefusal(state, target.position);
  if (refusal !== undefined)
    return { state, effects: [{ type: "notice", notice: { code: "back-refused", reason: refusal } }] };
  return andThen(jumpTo(state, target.position, now), (next) =>
    unchanged({ ...next, lastBack: { at: now, step: target.step } }),
  );
}

/** Back to where a gap began, and what was counted since then is taken off again. */
export function goBackToGap(state: PlayerState, now: EpochMs): Stepped {
  const { gap } = state;
  if (gap === null) return unchanged(state);
  const steps = state.steps.map((step, index) => ({
    ...(gap.steps[index] ?? step),
    discomfort: step.discomfort,
    logged: step.logged,
  }));
  return jumpTo({ ...state, steps, ranMs: gap.ranMs }, gap.position, now);
}

interface Target {
  readonly position: number;
  readonly step: number;
}

function findTarget(state: PlayerState, work: readonly TrackSegment[], now: EpochMs): Target | undefined {
  const { lastBack } = state;
  if (lastBack !== null && now - lastBack.at <= backAgainMs) {
    const index = work.findIndex(({ step }) => step === lastBack.step);
    const previous = work[index - 1];
    return previous === undefined
      ? { position: 0, step: lastBack.step }
      : { position: landingBefore(state.track, previous), step: previous.step };
  }
  const current = findSegment(state);
  if (current?.kind === "settle") return { position: current.from, step: current.step };
  const begun = findBackIn(state) ?? work.findLast(({ from }) => from <= state.reached);
  return begun === undefined
    ? { position: 0, step: 0 }
    : { position: Math.min(landingBefore(state.track, begun), state.reached), step: begun.step };
}

/** The set that one went back to and gets into position for. */
function findBackIn({ track, reached, lastBack }: PlayerState): TrackSegment | undefined {
  const lead = leadOf(track, reached);
  const isSame = lead !== undefined && lead.from <= reached && lead.work.step === lastBack?.step;
  return isSame && landingBefore(track, lead.work) <= reached ? lead.work : undefined;
}

/** Why there is no way back to a position, or undefined: what hurt, or a cap, lies between. */
export function findRefusal(state: PlayerState, position: number): Refusal | undefined {
  const again = state.track.segments.filter(
    ({ kind, from, to }) => kind === "work" && to > position && from < state.reached,
  );
  if (again.some(({ step }) => state.steps[step]?.barred === true)) return "stopped";
  return again.map(({ step }) => roomLeft(state, step, position)).find(({ ms }) => ms < 0)?.reason;
}
