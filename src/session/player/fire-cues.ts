import type { Sound } from "../timeline.ts";
import type { PlayerEffect } from "./player-effect.ts";
import type { PlayerState, TrackCue, TrackSegment } from "./player-state.ts";

/** A cue later than this is not spoken any more. */
const tooLateMs = 2000;

const patterns: Readonly<Record<Sound, readonly number[]>> = {
  start: [200],
  half: [100],
  side: [150, 100, 150],
  rest: [100, 80, 100],
  end: [400],
  soft: [40],
};
const inhalePattern = [40];
const exhalePattern = [40, 80, 40];

/** An effect at its position, so that cues and logs can be told in the order in which they came. */
export interface Timed {
  readonly at: number;
  readonly effect: PlayerEffect;
}

/** The effects of all cues from `state.heard` up to and with `to`. */
export function fireCues(state: PlayerState, to: number): readonly Timed[] {
  return state.track.cues
    .filter((cue) => cue.at >= state.heard && cue.at <= to)
    .flatMap((cue) => effectsOf(cue, state, to).map((effect) => ({ at: cue.at, effect })));
}

function effectsOf(cue: TrackCue, state: PlayerState, position: number): readonly PlayerEffect[] {
  const { id, kind, sound, phrase, text } = cue;
  if (position - cue.at > tooLateMs) {
    const show = kind === "switch" || sound === "side" || sound === "end";
    return [{ type: "missed", cue: id, kind, sound, text, show }];
  }
  if (sound !== null)
    return [
      { type: "bell", cue: id, sound },
      { type: "vibrate", pattern: patterns[sound] },
    ];
  if (phrase === null) return [];
  const said: PlayerEffect = { type: "say", cue: id, phrase, text };
  const step = state.steps[cue.step];
  if (kind !== "check-in" || step === undefined) return [said];
  return [said, { type: "ask", what: "discomfort", technique: step.technique, side: step.side }];
}

/** One pulse to breathe in, two to breathe out, felt without a look at the screen. Never in silence. */
export function fireBreaths(state: PlayerState, to: number): readonly Timed[] {
  const from = Math.max(state.heard, to - tooLateMs);
  return state.track.segments.flatMap((segment) =>
    segment.breath === null || segment.silent || segment.to <= from || segment.from > to
      ? []
      : breathStarts(segment, segment.breath)
          .filter(({ at }) => at >= from && at <= to)
          .map(({ at, pattern }): Timed => ({ at, effect: { type: "vibrate", pattern } })),
  );
}

function breathStarts({ from, to }: TrackSegment, { inhale, exhale }: NonNullable<TrackSegment["breath"]>) {
  const cycle = (inhale + exhale) * 1000;
  const starts = Array.from({ length: Math.ceil((to - from) / cycle) }, (_, index) => from + index * cycle);
  return starts
    .flatMap((start) => [
      { at: Math.round(start), pattern: inhalePattern },
      { at: Math.round(start + inhale * 1000), pattern: exhalePattern },
    ])
    .filter(({ at }) => at < to);
}
