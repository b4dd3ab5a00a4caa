import fc from "fast-check";
import { expect, test } from "vitest";
import { epochMs, localDate } from "#base";
import { phraseTexts } from "#content/en/phrases";
import { phrases } from "#content/phrases";
import { techniques } from "#content/techniques";
import { buildTimeline, createPlayer, itemCaps, step, viewOf } from "#session";
import type { PlayerState } from "#session";
import { soundNow, ticksUntil } from "./sound-clock.ts";

const t0 = 1_800_000_000_000;

function started(): PlayerState {
  const item = {
    technique: "st-half-kneeling",
    side: "left" as const,
    level: 1 as const,
    sets: 2,
    repetitions: null,
    holdSeconds: 60,
    seconds: 163,
    intervals: { settle: 25, rest: 10, switch: 0, close: 8 },
    why: [],
  };
  const session = { date: localDate("2026-11-20"), items: [item], seconds: 163 };
  const timeline = buildTimeline(session, { talk: "normal" }, { techniques, phrases }, phraseTexts);
  const ready = createPlayer(timeline, itemCaps(session, techniques, []));
  return step(ready, { type: "start" }, epochMs(t0)).state;
}

/** Goes to where the sound is, as the app does. */
function follow(state: PlayerState, positionMs: number) {
  const now = soundNow(state, positionMs);
  const instants = [...ticksUntil(state, now), now];
  const effects = [];
  let current = state;
  for (const instant of instants) {
    const stepped = step(current, { type: "tick" }, instant);
    current = stepped.state;
    effects.push(...stepped.effects);
  }
  return { state: current, effects, now };
}

test("the screen is where the sound is, at any pace of looking", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9000 }), { maxLength: 30 }), (paces) => {
      let state = started();
      let position = 0;
      for (const pace of paces) {
        position = Math.min(position + pace, 162_000);
        const followed = follow(state, position + 0.4);
        state = followed.state;
        const shown = viewOf(state, followed.now);
        expect(shown.seconds - shown.secondsLeft).toBeCloseTo(position / 1000, 6);
      }
    }),
    { seed: 20261120, numRuns: 50 },
  );
});

test("ten minutes without a look are no gap while sound went on: nothing is asked, all steps are told", () => {
  const { state, effects } = follow(started(), 162_900);
  expect(state).toMatchObject({ status: "running", gap: null, reached: 162_900 });
  expect(effects.filter(({ type }) => type === "notice" || type === "missed")).toEqual([]);
  expect(effects.filter(({ type }) => type === "step-finished")).toHaveLength(2);
});

test("sound that reports an earlier place than before takes nothing back", () => {
  const { state } = follow(started(), 50_000);
  const back = follow(state, 49_950);
  expect(back.state.reached).toBe(50_000);
  expect(follow(back.state, 50_100).state.reached).toBe(50_100);
});

test("after a jump the place is counted from there", () => {
  const { state, now } = follow(started(), 40_000);
  const jumped = step(state, { type: "seek", to: 100 }, now).state;
  expect(follow(jumped, 101_500).state.reached).toBe(101_500);
});
