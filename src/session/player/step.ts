import type { StopSign } from "#content";
import { assertNever } from "#base";
import type { EpochMs } from "#base";
import { addTime } from "./add-time.ts";
import { endSession } from "./end-session.ts";
import { goBack, goBackToGap } from "./go-back.ts";
import { runOn, standStill } from "./jump.ts";
import { tellSteps } from "./log-steps.ts";
import type { PlayerEvent } from "./player-event.ts";
import { seriousSigns } from "./player-state.ts";
import type { PlayerState } from "./player-state.ts";
import { seekTo } from "./seek-to.ts";
import { skipAhead } from "./skip-ahead.ts";
import { andThen, findSegment, nameOf, unchanged } from "./stepped.ts";
import type { Stepped } from "./stepped.ts";
import { openStopSheet, tellStopSign } from "./stop-step.ts";
import { takeReplacement } from "./take-replacement.ts";
import { advance, positionAt, walkTo } from "./walk.ts";

/** Above this the step ends; at it, less is suggested. */
const tooMuchScore = 5;

/**
 * One step of the running session. First the clock is brought to `now`, with all that became due; then the event acts.
 * State and effects are plain data; the same input gives the same output. Events that do not fit the moment change
 * nothing. Rules: ../SPEC.md
 */
export function step(state: PlayerState, event: PlayerEvent, now: EpochMs): Stepped {
  if (state.status === "finished" || state.status === "left") return unchanged(state);
  const advanced = event.type === "restored" ? unchanged(state) : advance(state, now);
  const { status } = advanced.state;
  if (status === "finished" || status === "left") return withOneSave(advanced, true);
  const acted = andThen(advanced, (current) => act(current, event, now));
  return withOneSave(acted, acted.state !== advanced.state && event.type !== "tick");
}

function act(state: PlayerState, event: PlayerEvent, now: EpochMs): Stepped {
  if (state.status === "ready") return actWhenReady(state, event, now);
  switch (event.type) {
    case "start":
    case "tick":
      return unchanged(state);
    case "pause":
      return unchanged(state.status === "running" ? standStill(state, event.by ?? "person", now) : state);
    case "resume":
      return state.status === "paused" ? resume(state, now) : unchanged(state);
    case "back":
    case "skip":
    case "more":
    case "back-to-gap":
      return isAsking(state) ? unchanged(state) : move(state, event.type, now);
    case "seek":
      return isAsking(state) ? unchanged(state) : seekTo(state, event.to, now);
    case "hurts":
      return isAsking(state) ? unchanged(state) : openStopSheet(state, now);
    case "stop-sign":
      return tellSign(state, event.sign, now);
    case "gentler-accepted":
      return state.asking === "gentler" ? takeReplacement(state, event.replacement, now) : unchanged(state);
    case "gentler-declined":
      return state.asking === "gentler" ? resume(state, now) : unchanged(state);
    case "discomfort":
      return scoreDiscomfort(state, event.score, now);
    case "leave-asked":
    case "leave-cancelled":
    case "leave-confirmed":
      return leave(state, event.type, now);
    case "went-away":
      return unchanged({ ...state, hiddenSince: state.hiddenSince ?? now });
    case "came-back":
      return unchanged({ ...state, hiddenSince: null });
    case "restored":
      return restore(state, event.aliveAt, now);
    default:
      return assertNever(event);
  }
}

function actWhenReady(state: PlayerState, event: PlayerEvent, now: EpochMs): Stepped {
  if (event.type === "leave-confirmed")
    return unchanged({ ...state, status: "left", outcome: "left", endedAt: now });
  if (event.type !== "start") return unchanged(state);
  return walkTo({ ...runOn(state, now), startedAt: now }, 0, now, "aloud");
}

function isAsking({ asking, leaving }: PlayerState): boolean {
  return asking !== null || leaving !== null;
}

function move(state: PlayerState, how: "back" | "skip" | "more" | "back-to-gap", now: EpochMs): Stepped {
  if (how === "back") return goBack(state, now);
  if (how === "skip") return skipAhead(state, now);
  return how === "more" ? addTime(state) : goBackToGap(state, now);
}

/** Cues that stand exactly here were heard before the pause; only a jump sounds them again. */
function resume(state: PlayerState, now: EpochMs): Stepped {
  return walkTo(runOn(state, now), state.reached, now, "aloud");
}

/** While a gentler form is offered only a serious sign is news; it concerns what was just stopped. */
function tellSign(state: PlayerState, sign: StopSign, now: EpochMs): Stepped {
  if (state.asking === "gentler" && !seriousSigns.includes(sign)) return unchanged(state);
  const index = state.stoppedStep ?? findSegment(state)?.step;
  return index === undefined ? unchanged(state) : tellStopSign(state, sign, index, now);
}

function leave(
  state: PlayerState,
  event: "leave-asked" | "leave-cancelled" | "leave-confirmed",
  now: EpochMs,
): Stepped {
  if (event === "leave-confirmed") return endSession(state, "left", now);
  if (event === "leave-cancelled") {
    if (state.leaving === null) return unchanged(state);
    const stayed: PlayerState = { ...state, leaving: null };
    return state.leaving.resume ? resume(stayed, now) : unchanged(stayed);
  }
  const current = findSegment(state);
  if (state.leaving !== null || current === undefined) return unchanged(state);
  const resumes = state.status === "running";
  const asked: PlayerState = {
    ...(resumes ? standStill(state, "person", now) : state),
    leaving: { resume: resumes },
  };
  const { technique, side } = current;
  return { state: asked, effects: [{ type: "ask", what: "leave", technique, side }] };
}

function scoreDiscomfort(state: PlayerState, score: number, now: EpochMs): Stepped {
  const index = state.checkIn?.step ?? findSegment(state)?.step;
  const scored = index === undefined ? undefined : state.steps[index];
  if (index === undefined || scored === undefined) return unchanged(state);
  const discomfort = Math.max(score, scored.discomfort ?? 0);
  const steps = state.steps.map((other, at) => (at === index ? { ...other, discomfort } : other));
  const told = tellWhenLogged({ ...state, steps, checkIn: null }, index);
  if (score > tooMuchScore) return andThen(told, (next) => tellStopSign(next, "above-five", index, now));
  if (score < tooMuchScore) return told;
  const { technique, side } = nameOf(scored);
  return andThen(told, (next) => ({
    state: next,
    effects: [{ type: "notice", notice: { code: "ease", technique, side } }],
  }));
}

/** A step that was told already is told again, with its score. */
function tellWhenLogged(state: PlayerState, index: number): Stepped {
  const isLogged = (state.steps[index]?.logged ?? null) !== null;
  return isLogged ? tellSteps(state, new Set([index])) : unchanged(state);
}

/** After a reload: everything up to the last sign of life counts, and the session waits there for a tap. */
function restore(state: PlayerState, aliveAt: EpochMs, now: EpochMs): Stepped {
  if (state.status !== "running") {
    const why = state.asking === null ? "restored" : state.why;
    return unchanged({ ...state, why, leaving: null, aliveAt: now, hiddenSince: null });
  }
  const lived = positionAt(state, aliveAt > now ? now : aliveAt);
  const walked = walkTo(state, Math.max(state.reached, lived), now, "mute");
  if (walked.state.status !== "running") return walked;
  return andThen(walked, (next) =>
    unchanged({ ...standStill(next, "restored", aliveAt), aliveAt: now, hiddenSince: null }),
  );
}

function withOneSave({ state, effects }: Stepped, changed: boolean): Stepped {
  const others = effects.filter(({ type }) => type !== "save");
  return changed || others.length < effects.length
    ? { state, effects: [...others, { type: "save" }] }
    : { state, effects };
}
