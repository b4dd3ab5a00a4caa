import fc from "fast-check";
import { expect, test } from "vitest";
import { epochMs } from "#base";
import { aSession, bothSides, plausibleSession } from "../session.testing.ts";
import type { PlayerEffect } from "./player-effect.ts";
import type { PlayerState } from "./player-state.ts";
import { anyMoves, aPlayer, at, only, play, t0, tickThrough } from "./player.testing.ts";
import type { Move, Played } from "./player.testing.ts";
import { step } from "./step.ts";
import { positionAt } from "./walk.ts";

const runs = { seed: 20261120, numRuns: 80 };

interface Moment {
  readonly before: PlayerState;
  readonly after: PlayerState;
  readonly move: Move;
  readonly now: number;
  readonly effects: readonly PlayerEffect[];
}

/** Starts at t0 and makes all moves. */
function makeMoves(state: PlayerState, moves: readonly Move[]): readonly Moment[] {
  let current = play(state, [0, "start"]).state;
  let now = t0;
  return moves.map((move): Moment => {
    now += move.afterMs;
    const before = current;
    const { state: after, effects } = step(before, move.event, epochMs(now));
    current = after;
    return { before, after, move, now, effects };
  });
}

/** All effects of the moves, and of leaving after them. */
function toTheEnd(state: PlayerState, moves: readonly Move[]): Played {
  const moments = makeMoves(state, moves);
  const started = play(state, [0, "start"]);
  const last = moments.at(-1);
  const left = step(last?.after ?? started.state, { type: "leave-confirmed" }, epochMs(last?.now ?? t0));
  const effects = [...started.effects, ...moments.flatMap((moment) => moment.effects), ...left.effects];
  return { state: left.state, effects };
}

function keyOf({
  item,
  technique,
  set,
  side,
}: {
  item: number;
  technique: string;
  set: number;
  side: string;
}): string {
  return [item, technique, side, set].join("/");
}

test("[SES-20] the clock loses and invents no time: it runs exactly while the session runs", () => {
  fc.assert(
    fc.property(plausibleSession, anyMoves, (session, moves) => {
      const short = moves.map((move) => ({ ...move, afterMs: Math.min(move.afterMs, 250_000) }));
      for (const { before, after, move, now } of makeMoves(aPlayer(session), short)) {
        const left = before.track.lengthMs - before.reached;
        const ran = before.status === "running" ? Math.min(move.afterMs, left) : 0;
        if (move.event.type === "back-to-gap") continue;
        expect(after.ranMs - before.ranMs).toBe(ran);
        expect(positionAt(after, epochMs(now))).toBe(after.reached);
      }
    }),
    runs,
  );
});

test("[SES-22] every planned set is told as finished exactly once, whatever happens", () => {
  fc.assert(
    fc.property(plausibleSession, anyMoves, (session, moves) => {
      const played = toTheEnd(aPlayer(session), moves);
      const told = only(played, "step-finished").map(keyOf);
      const planned = session.items.flatMap(({ technique, side, sets }, item) =>
        Array.from({ length: sets }, (_, set) => keyOf({ item, technique, side, set: set + 1 })),
      );
      expect(told.filter((key) => planned.includes(key)).toSorted()).toEqual(planned.toSorted());
      expect(new Set(told).size).toBe(told.length);
    }),
    runs,
  );
});

test("[SES-22] what the journal was told last is what the session says of each set", () => {
  fc.assert(
    fc.property(plausibleSession, anyMoves, (session, moves) => {
      const played = toTheEnd(aPlayer(session), moves);
      const last = new Map<string, unknown>();
      for (const effect of played.effects)
        if (effect.type === "step-finished" || effect.type === "step-corrected")
          last.set(keyOf(effect), [effect.seconds, effect.outcome, effect.discomfort]);
      const said = played.state.steps.map(
        (own) => [keyOf(own), [own.workedMs / 1000, own.outcome, own.discomfort]] as const,
      );
      expect(new Map(said)).toEqual(last);
    }),
    runs,
  );
});

test("[SES-24] a session ends once, and nothing happens after that", () => {
  fc.assert(
    fc.property(plausibleSession, anyMoves, anyMoves, (session, moves, more) => {
      const played = toTheEnd(aPlayer(session), moves);
      expect(only(played, "session-ended")).toHaveLength(1);
      const after = more.reduce((state, { event }) => {
        const next = step(state, event, at(100_000));
        expect(next.effects).toEqual([]);
        return next.state;
      }, played.state);
      expect(after).toEqual(played.state);
    }),
    runs,
  );
});

test("[SES-25] state survives JSON at any moment and goes on identically", () => {
  fc.assert(
    fc.property(plausibleSession, anyMoves, (session, moves) => {
      for (const { before, after, move, now, effects } of makeMoves(aPlayer(session), moves.slice(0, 25))) {
        const stored = JSON.parse(JSON.stringify(before)) as PlayerState;
        expect(step(stored, move.event, epochMs(now))).toEqual({ state: after, effects });
      }
    }),
    { ...runs, numRuns: 30 },
  );
});

test("[SES-26] catching up comes to the same as having ticked", () => {
  fc.assert(
    fc.property(plausibleSession, fc.nat(600), fc.integer({ min: 6, max: 300 }), (session, begin, gap) => {
      const begun = tickThrough(play(aPlayer(session), [0, "start"]).state, 1, begin).state;
      const ticked = tickThrough(begun, begin + 1, begin + gap);
      const caughtUp = play(begun, [begin + gap, "tick"]);
      const fold = ({ state }: Played) => ({
        ...state,
        gap: null,
        checkIn: null,
        aliveAt: null,
        endedAt: null,
      });
      expect(fold(caughtUp)).toEqual(fold(ticked));
      expect(only(caughtUp, "step-finished")).toEqual(only(ticked, "step-finished"));
    }),
    { ...runs, numRuns: 40 },
  );
});

test("[SES-23] nobody skips, and every set has its full time on both sides", () => {
  fc.assert(
    fc.property(
      plausibleSession,
      fc.array(fc.integer({ min: 1, max: 2000 }), { maxLength: 8 }),
      (session, pauses) => {
        let now = 0;
        let state = play(aPlayer(session), [0, "start"]).state;
        const go = (seconds: number, type: "tick" | "pause" | "resume") => {
          now += seconds;
          const next = play(state, [now, type]);
          state = next.state;
          return next;
        };
        const effects = [
          ...pauses.flatMap((pause) => [...go(3.7, "pause").effects, ...go(pause, "resume").effects]),
          ...Array.from({ length: Math.ceil(session.seconds / 4) + 1 }, () => go(4, "tick").effects).flat(),
        ];
        const told = only({ state, effects }, "step-finished");
        expect(told.map(({ outcome }) => outcome)).toEqual(told.map(() => "done"));
        const perSide = (side: string) =>
          told.filter((own) => own.side === side).reduce((total, { seconds }) => total + seconds, 0);
        expect(perSide("left")).toBeCloseTo(perSide("right"), 3);
        expect(state.ranMs).toBe(Math.round(session.seconds * 1000));
      },
    ),
    { ...runs, numRuns: 60 },
  );
});

test("[SES-31] back and skip never take a set out of the session", () => {
  const session = aSession(
    ...bothSides({ sets: 2 }),
    ...bothSides({ technique: "ex-psoas-band", repetitions: 12, holdSeconds: null }),
  );
  const backAndSkip = fc.array(
    fc.record({ event: fc.constantFrom("back" as const, "skip" as const), afterMs: fc.nat(40_000) }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(backAndSkip, (moves) => {
      const player = aPlayer(session);
      const made = makeMoves(
        player,
        moves.map(({ event, afterMs }) => ({ event: { type: event }, afterMs })),
      );
      for (const { after } of made) expect(after.track).toEqual(player.track);
    }),
    { ...runs, numRuns: 60 },
  );
});

test("[SES-34] whatever is cut out, put in or made longer, the track stays whole", () => {
  fc.assert(
    fc.property(plausibleSession, anyMoves, (session, moves) => {
      for (const { after } of makeMoves(aPlayer(session), moves)) {
        const { segments, cues, lengthMs } = after.track;
        expect(segments.map(({ from }) => from)).toEqual(
          [0, ...segments.map(({ to }) => to)].slice(0, segments.length),
        );
        expect(segments.at(-1)?.to ?? 0).toBe(lengthMs);
        const times = cues.map(({ at: due }) => due);
        expect(times).toEqual(times.toSorted((a, b) => a - b));
        expect(new Set(cues.map(({ id }) => id)).size).toBe(cues.length);
      }
    }),
    runs,
  );
});

test("[SES-32] a hold made longer anywhere lets no two things be heard at once", () => {
  fc.assert(
    fc.property(plausibleSession, fc.nat(400), (session, seconds) => {
      const ran = tickThrough(play(aPlayer(session), [0, "start"]).state, 1, seconds).state;
      const { cues, lengthMs } = play(ran, [seconds, "more"]).state.track;
      const overlaps = cues.filter(
        ({ at: due, lengthMs: length }, index) => due + length > (cues[index + 1]?.at ?? lengthMs),
      );
      expect(overlaps.map(({ id }) => id)).toEqual([]);
    }),
    runs,
  );
});
