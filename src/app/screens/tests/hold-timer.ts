import { epochMs } from "#base";
import type { EpochMs } from "#base";
import type { PhraseId } from "#content";
import type { Sound } from "#session";

/** One go at a hold test, by instants: nothing is counted, so a late tick loses nothing. */
export interface HoldState {
  readonly phase: "ready" | "holding" | "stopped" | "cancelled" | "asleep";
  /** The instant of the start signal. */
  readonly startsAt: EpochMs;
  /** The source's target in seconds; there the clock stops by itself. */
  readonly target: number;
  /** When the clock was last looked at. */
  readonly seenAt: EpochMs;
  /** The last second whose words were said; negative before the start. */
  readonly said: number;
  /** The time held, to a tenth of a second; 0 before the end. */
  readonly seconds: number;
}

/** What the screen carries out. */
export type HoldEffect =
  | { readonly type: "say"; readonly phrase: PhraseId }
  | { readonly type: "ring"; readonly sound: Sound; readonly inSeconds: number }
  | { readonly type: "vibrate"; readonly pattern: readonly number[] }
  /** Takes back the bells that have not rung yet. */
  | { readonly type: "silence" };

export interface HoldStepped {
  readonly state: HoldState;
  readonly effects: readonly HoldEffect[];
}

/** Time to lay the phone down and take the position, in seconds; the last of them are counted. */
export const readySeconds = 10;
const countedSeconds = 3;
/** Nobody looked at the clock for this long: the device slept, and what was held then is not known. */
const asleepMs = 10_000;

/** Get ready: what to do is said, then three short bells, then the start. All bells are set at once, by the clock of the sound. */
export function beginHold(now: EpochMs, target: number): HoldStepped {
  const state: HoldState = {
    phase: "ready",
    startsAt: epochMs(now + readySeconds * 1000),
    target,
    seenAt: now,
    said: -readySeconds,
    seconds: 0,
  };
  const bells = Array.from(
    { length: readySeconds + target + 1 },
    (_, second) => second - readySeconds,
  ).flatMap((second): readonly HoldEffect[] => {
    const sound = bellAt(second, target);
    return sound === null ? [] : [{ type: "ring", sound, inSeconds: second + readySeconds }];
  });
  return { state, effects: [...bells, ...wordsAt(-readySeconds, target)] };
}

/** A tick of the clock, or a touch or key, at an instant. */
export function stepHold(state: HoldState, event: "tick" | "touch", now: EpochMs): HoldStepped {
  if (state.phase !== "ready" && state.phase !== "holding") return { state, effects: [] };
  if (now - state.seenAt > asleepMs)
    return { state: { ...state, phase: "asleep", seenAt: now }, effects: [silence] };
  const heldMs = now - state.startsAt;
  if (heldMs >= state.target * 1000) return reached(state, now);
  if (event === "touch") return touched(state, heldMs, now);
  const second = Math.floor(heldMs / 1000);
  const effects = second > state.said ? wordsAt(second, state.target) : [];
  const said = Math.max(second, state.said);
  return { state: { ...state, phase: heldMs < 0 ? "ready" : "holding", seenAt: now, said }, effects };
}

/** Seconds for the large clock: what is left to get ready, then what was held, both whole. */
export function shownSeconds(state: HoldState, now: EpochMs): number {
  const heldMs = now - state.startsAt;
  if (state.phase === "ready") return Math.max(1, Math.ceil(-heldMs / 1000));
  return Math.min(state.target, Math.max(0, Math.floor(heldMs / 1000)));
}

const silence: HoldEffect = { type: "silence" };

function reached(state: HoldState, now: EpochMs): HoldStepped {
  return {
    state: { ...state, phase: "stopped", seenAt: now, said: state.target, seconds: state.target },
    effects: wordsAt(state.target, state.target),
  };
}

/** A touch before the start signal takes the go back. */
function touched(state: HoldState, heldMs: number, now: EpochMs): HoldStepped {
  if (heldMs < 0) return { state: { ...state, phase: "cancelled", seenAt: now }, effects: [silence] };
  return {
    state: { ...state, phase: "stopped", seenAt: now, seconds: Math.round(heldMs / 100) / 10 },
    effects: [silence, { type: "ring", sound: "rest", inSeconds: 0 }, { type: "say", phrase: "hold-stop" }],
  };
}

function bellAt(second: number, target: number): Sound | null {
  if (second < 0) return second >= -countedSeconds ? "soft" : null;
  if (second === 0) return "start";
  if (second === target) return "end";
  return second % 10 === 0 ? "half" : null;
}

const countdown: Readonly<Record<number, PhraseId>> = { [-3]: "count-3", [-2]: "count-2", [-1]: "count-1" };
const tens: Readonly<Record<number, PhraseId>> = { 10: "hold-ten", 20: "hold-twenty", 30: "hold-thirty" };

function wordsAt(second: number, target: number): readonly HoldEffect[] {
  const say = (phrase: PhraseId): HoldEffect => ({ type: "say", phrase });
  const shake = (...pattern: readonly number[]): HoldEffect => ({ type: "vibrate", pattern });
  if (second === target) return [say("hold-target"), shake(200, 100, 200)];
  if (second === 0) return [say("hold-start"), shake(200)];
  if (second === -readySeconds) return [say("hold-ready")];
  const phrase = countdown[second] ?? tens[second];
  if (phrase !== undefined) return second > 0 ? [say(phrase), shake(80)] : [say(phrase)];
  return second % 20 === 5 ? [say("hold-still")] : [];
}
