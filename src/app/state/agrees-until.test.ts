import { expect, test } from "vitest";
import { epochMs } from "#base";
import { step } from "#session";
import type { PlayerEvent, PlayerState } from "#session";
import { agreesUntil } from "./agrees-until.ts";
import { readyPlayer } from "./session-sound.testing.ts";

/** The session of `readyPlayer` (left: work 25-85, turn 85-97; right: work 122-182), run to a second. */
function runTo(seconds: number): PlayerState {
  let state = step(readyPlayer(), { type: "start" }, epochMs(0)).state;
  for (let ms = 1000; ms <= seconds * 1000; ms += 1000)
    state = step(state, { type: "tick" }, epochMs(ms)).state;
  return state;
}

/** What becomes of it when this is done there, a moment after the other. */
function edit(state: PlayerState, ...events: readonly PlayerEvent[]): PlayerState {
  return events.reduce((current, event) => step(current, event, epochMs(state.reached)).state, state);
}

test("a track agrees with itself to the end", () => {
  const { track } = runTo(40);
  expect(agreesUntil(track, track, 40_000)).toBe(Infinity);
  expect(agreesUntil(track, structuredClone(track), 40_000)).toBe(Infinity);
});

test("half a minute more: until the bell at half time, which comes later now", () => {
  const before = runTo(40);
  expect(agreesUntil(before.track, edit(before, { type: "more" }).track, 40_000)).toBe(55_000);
});

test("half a minute more after half time: until what is the end's", () => {
  const before = runTo(60);
  const until = agreesUntil(before.track, edit(before, { type: "more" }).track, 60_000);
  const ends = before.track.cues.filter(({ at }) => at > 60_000).map(({ at }) => at);
  expect(until).toBeGreaterThan(60_000);
  expect(ends).toContain(until);
  expect(until).toBeLessThanOrEqual(85_000);
});

test("what hurt agrees with nothing that comes instead, in silence too", () => {
  const before = runTo(40);
  const after = edit(before, { type: "stop-sign", sign: "sharp" }, { type: "gentler-declined" });
  expect(agreesUntil(before.track, after.track, 40_000)).toBe(40_000);
  const silent = { ...before.track, cues: [] };
  expect(agreesUntil(silent, { ...after.track, cues: [] }, 40_000)).toBe(40_000);
});

test("what is to come is taken out: until its time comes", () => {
  const { track } = runTo(40);
  const segments = track.segments.filter(({ from }) => from < 97_000);
  const shorter = { ...track, lengthMs: 97_000, segments, cues: track.cues.filter(({ at }) => at < 85_000) };
  expect(agreesUntil({ ...track, cues: shorter.cues }, shorter, 40_000)).toBe(97_000);
});

test("the same place of a file in which something came later is another place of the session", () => {
  const before = runTo(40);
  const { track } = edit(before, { type: "more" });
  expect(agreesUntil(before.track, track, 115_000)).toBe(115_000);
});
