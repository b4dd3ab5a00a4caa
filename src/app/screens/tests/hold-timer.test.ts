import fc from "fast-check";
import { expect, test } from "vitest";
import { epochMs } from "#base";
import { beginHold, shownSeconds, stepHold } from "./hold-timer.ts";
import type { HoldEffect, HoldState } from "./hold-timer.ts";

const noon = 1_800_000_000_000;
const at = (seconds: number) => epochMs(noon + Math.round(seconds * 1000));

/** Steps a go that began at noon through ticks at these seconds. */
function ticked(target: number, seconds: readonly number[]): { state: HoldState; effects: HoldEffect[] } {
  let { state } = beginHold(at(0), target);
  const effects: HoldEffect[] = [];
  for (const second of seconds) {
    const stepped = stepHold(state, "tick", at(second));
    state = stepped.state;
    effects.push(...stepped.effects);
  }
  return { state, effects };
}

const everyTenth = (until: number) => Array.from({ length: until * 10 }, (_, tenth) => (tenth + 1) / 10);
const phrases = (effects: readonly HoldEffect[]) =>
  effects.flatMap((effect) => (effect.type === "say" ? [effect.phrase] : []));

test("all bells are set ahead: three before the start, the start, every ten seconds, the target", () => {
  const { effects } = beginHold(at(0), 40);
  expect(effects.filter(({ type }) => type === "ring")).toEqual([
    { type: "ring", sound: "soft", inSeconds: 7 },
    { type: "ring", sound: "soft", inSeconds: 8 },
    { type: "ring", sound: "soft", inSeconds: 9 },
    { type: "ring", sound: "start", inSeconds: 10 },
    { type: "ring", sound: "half", inSeconds: 20 },
    { type: "ring", sound: "half", inSeconds: 30 },
    { type: "ring", sound: "half", inSeconds: 40 },
    { type: "ring", sound: "end", inSeconds: 50 },
  ]);
  expect(phrases(effects)).toEqual(["hold-ready"]);
});

test("the words of a whole go are each said once", () => {
  const seated = ticked(20, everyTenth(31));
  expect(phrases(seated.effects)).toEqual([
    "count-3",
    "count-2",
    "count-1",
    "hold-start",
    "hold-still",
    "hold-ten",
    "hold-target",
  ]);
  expect(seated.state).toMatchObject({ phase: "stopped", seconds: 20 });
  expect(phrases(ticked(40, everyTenth(51)).effects)).toEqual([
    "count-3",
    "count-2",
    "count-1",
    "hold-start",
    "hold-still",
    "hold-ten",
    "hold-twenty",
    "hold-still",
    "hold-thirty",
    "hold-target",
  ]);
});

test("a touch stops the clock at its own instant, to a tenth, and takes the other bells back", () => {
  const { state } = ticked(20, everyTenth(22));
  expect(stepHold(state, "touch", at(22.449))).toEqual({
    state: { ...state, phase: "stopped", seenAt: at(22.449), seconds: 12.4 },
    effects: [
      { type: "silence" },
      { type: "ring", sound: "rest", inSeconds: 0 },
      { type: "say", phrase: "hold-stop" },
    ],
  });
});

test("a touch before the start signal takes the go back", () => {
  const { state } = ticked(20, [1, 9]);
  expect(stepHold(state, "touch", at(9.9)).state.phase).toBe("cancelled");
});

test("a clock that nobody looked at for long gives no time", () => {
  const { state } = ticked(20, everyTenth(5));
  expect(stepHold(state, "tick", at(300)).state).toMatchObject({ phase: "asleep", seconds: 0 });
  expect(stepHold(state, "touch", at(20)).state).toMatchObject({ phase: "asleep", seconds: 0 });
});

test("the ticks of a hidden tab, eight seconds apart, change no time", () => {
  const { state } = ticked(40, [8, 16, 24, 32, 40]);
  expect(stepHold(state, "touch", at(44.3)).state).toMatchObject({ phase: "stopped", seconds: 34.3 });
});

test("whatever the ticks, a touch gives the time since the start signal, and never more than the target", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 8000 }), { maxLength: 60 }),
      fc.integer({ min: 0, max: 8000 }),
      (gaps, last) => {
        let { state } = beginHold(at(0), 20);
        let ms = 0;
        for (const gap of gaps) {
          ms += gap;
          state = stepHold(state, "tick", at(ms / 1000)).state;
        }
        ms += last;
        const end = stepHold(state, "touch", at(ms / 1000)).state;
        if (ms < 10_000) expect(end.phase).toBe("cancelled");
        else
          expect(end).toMatchObject({
            phase: "stopped",
            seconds: Math.min(20, Math.round(ms / 100 - 100) / 10),
          });
      },
    ),
    { seed: 7, numRuns: 200 },
  );
});

test("nothing moves a clock that has stopped", () => {
  const { state } = ticked(20, everyTenth(31));
  expect(stepHold(state, "touch", at(35))).toEqual({ state, effects: [] });
});

test("the large clock shows what is left to get ready, then what was held", () => {
  const { state } = beginHold(at(0), 20);
  expect([0, 0.1, 7.1, 9.95].map((second) => shownSeconds(state, at(second)))).toEqual([10, 10, 3, 1]);
  const holding = ticked(20, [5, 9, 10]).state;
  expect([10, 10.9, 11, 22.5, 60].map((second) => shownSeconds(holding, at(second)))).toEqual([
    0, 0, 1, 12, 20,
  ]);
});
