import type { CapReason } from "./item-caps.ts";
import type { PlayerState, StepRecord } from "./player-state.ts";

/** How much longer a step may get before a cap stands in the way, and which one. */
export interface RoomLeft {
  readonly ms: number;
  readonly reason: CapReason;
}

/**
 * What the caps leave to a step when the session goes on from `position`: its hold against the cap of a hold, and for a
 * stretch each muscle of that side against the cap of the session. Negative when going on from there is too much.
 * A plan that goes further by itself is its own cap.
 */
export function roomLeft(state: PlayerState, index: number, position: number): RoomLeft {
  const step = state.steps[index];
  if (step === undefined) return { ms: 0, reason: "hold-cap" };
  const { cap } = step;
  const hold: RoomLeft = {
    ms:
      (cap.holdSeconds === null ? Infinity : Math.max(cap.holdSeconds * 1000, step.plannedMs)) -
      expectedMs(state, index, position),
    reason: cap.reason,
  };
  const muscles = (cap.stretch?.muscles ?? []).map((muscle): RoomLeft => {
    const same = [...state.steps.keys()].filter((other) => stretchesToo(state.steps[other], step, muscle));
    const planned = sum(same.map((other) => state.steps[other]?.plannedMs ?? 0));
    const expected = sum(same.map((other) => expectedMs(state, other, position)));
    const most = Math.max((cap.stretch?.seconds ?? 0) * 1000, planned);
    return { ms: most - expected, reason: "stretch-muscle-cap" };
  });
  return muscles.reduce((least, room) => (room.ms < least.ms ? room : least), hold);
}

/** Time worked so far and time still to come. */
function expectedMs({ steps, track }: PlayerState, index: number, position: number): number {
  const toCome = track.segments
    .filter(({ kind, step }) => kind === "work" && step === index)
    .map(({ from, to }) => Math.max(0, to - Math.max(from, position)));
  return (steps[index]?.workedMs ?? 0) + sum(toCome);
}

function stretchesToo(other: StepRecord | undefined, step: StepRecord, muscle: string): boolean {
  if (other === undefined) return false;
  const sameSide = other.side === step.side || other.side === "both" || step.side === "both";
  return sameSide && (other.cap.stretch?.muscles.some((its) => its === muscle) ?? false);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
