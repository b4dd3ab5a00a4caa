import fc from "fast-check";
import { epochMs, localDate } from "#base";
import type { EpochMs } from "#base";
import { buildTimeline } from "../build-timeline/build-timeline.ts";
import { anItem, content, texts } from "../session.testing.ts";
import type { PlannedItem, PlannedSession } from "../timeline.ts";
import { createPlayer } from "./create-player.ts";
import { itemCaps } from "./item-caps.ts";
import type { PlayerEffect } from "./player-effect.ts";
import type { PlayerEvent } from "./player-event.ts";
import type { PlayerState } from "./player-state.ts";
import { replacementOf } from "./replacement-of.ts";
import { step } from "./step.ts";

/** An instant to begin at; any would do. */
export const t0 = 1_800_000_000_000;

export function at(seconds: number): EpochMs {
  return epochMs(t0 + Math.round(seconds * 1000));
}

export function aPlayer(
  session: PlannedSession,
  adaptations: Parameters<typeof itemCaps>[2] = [],
): PlayerState {
  const timeline = buildTimeline(session, { talk: "normal", adaptations }, content, texts);
  return createPlayer(timeline, itemCaps(session, content.techniques, adaptations));
}

export interface Played {
  readonly state: PlayerState;
  readonly effects: readonly PlayerEffect[];
}

/** Plays events at their seconds. */
export function play(
  state: PlayerState,
  ...events: ReadonlyArray<readonly [seconds: number, event: PlayerEvent | PlayerEvent["type"]]>
): Played {
  return events.reduce<Played>(
    (played, [seconds, event]) => {
      const next = step(played.state, toEvent(event), at(seconds));
      return { state: next.state, effects: [...played.effects, ...next.effects] };
    },
    { state, effects: [] },
  );
}

/** Ticks once a second from `from` to `to`, both included. */
export function tickThrough(state: PlayerState, from: number, to: number): Played {
  const seconds = Array.from({ length: Math.floor(to - from) + 1 }, (_, index) => from + index);
  return play(state, ...seconds.map((second) => [second, "tick"] as const));
}

function toEvent(event: PlayerEvent | PlayerEvent["type"]): PlayerEvent {
  return typeof event === "string" ? ({ type: event } as PlayerEvent) : event;
}

export function only<Type extends PlayerEffect["type"]>(played: Played, type: Type) {
  return played.effects.filter(
    (effect): effect is Extract<PlayerEffect, { type: Type }> => effect.type === type,
  );
}

export function notices(played: Played) {
  return only(played, "notice").map(({ notice }) => notice);
}

/** Constructive rest for a side that had to stop. */
export const gentler = aReplacement(
  anItem({
    technique: "pas-crp",
    side: "both",
    holdSeconds: 30,
    intervals: { settle: 10, rest: 0, switch: 0, close: 5 },
  }),
);

function aReplacement(...items: readonly PlannedItem[]) {
  return replacementOf(items, localDate("2026-11-20"), { talk: "normal" }, content, texts);
}

const simple = (...types: ReadonlyArray<PlayerEvent["type"]>): ReadonlyArray<PlayerEvent> =>
  types.map((type) => toEvent(type));

/** Any event that may come from a person, a page or a clock. Leaving for good is rare. */
const anyEvent: fc.Arbitrary<PlayerEvent> = fc.oneof(
  { weight: 8, arbitrary: fc.constant<PlayerEvent>({ type: "tick" }) },
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      ...simple("pause", "resume", "resume", "back", "skip", "more", "gentler-declined"),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...simple("hurts", "leave-asked", "leave-cancelled", "went-away", "came-back", "back-to-gap", "start"),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.oneof(
      fc.integer({ min: -10, max: 700 }).map((to): PlayerEvent => ({ type: "seek", to })),
      fc.constant<PlayerEvent>({ type: "pause", by: "outside" }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 0, max: 10 }).map((score): PlayerEvent => ({ type: "discomfort", score })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<PlayerEvent>(
      { type: "stop-sign", sign: "sharp" },
      { type: "stop-sign", sign: "held-breath" },
      { type: "gentler-accepted", replacement: gentler },
      { type: "gentler-accepted", replacement: gentler },
    ),
  },
);

export interface Move {
  readonly event: PlayerEvent;
  readonly afterMs: number;
}

/** Events with the time that passes before each; mostly moments, sometimes a gap. */
export const anyMoves: fc.Arbitrary<readonly Move[]> = fc.array(
  fc.record({
    event: anyEvent,
    afterMs: fc.oneof(
      { weight: 6, arbitrary: fc.integer({ min: 0, max: 4000 }) },
      { weight: 2, arbitrary: fc.integer({ min: 4000, max: 60_000 }) },
      { weight: 1, arbitrary: fc.integer({ min: 60_000, max: 400_000 }) },
    ),
  }),
  { maxLength: 60 },
);
