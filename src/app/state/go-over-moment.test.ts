import fc from "fast-check";
import { expect, test } from "vitest";
import type { PlayerState } from "#session";
import { divergesAt, goOverMoment } from "./go-over-moment.ts";

type Track = PlayerState["track"];

/** Words of two seconds at these moments, in milliseconds. */
function track(lengthMs: number, ...moments: ReadonlyArray<readonly [id: string, at: number]>): Track {
  const cues = moments.map(([id, at]) => ({
    id,
    at,
    lengthMs: 2000,
    kind: "say" as const,
    phrase: "hold",
    text: "",
    sound: null,
    step: 0,
  }));
  return { lengthMs, segments: [], cues };
}

const short = track(60_000, ["a", 10_000], ["end", 50_000]);
const long = track(90_000, ["a", 10_000], ["end", 80_000]);

test("in silence it is done at once", () => {
  expect(goOverMoment(short, long, 20_000)).toBe(20_200);
});

test("within words it waits until they are over", () => {
  expect(goOverMoment(short, long, 10_500)).toBe(12_151);
});

test("shortly before words it waits for their end too", () => {
  expect(goOverMoment(short, long, 9800)).toBe(12_151);
});

test("where both sound different from now on it does not wait", () => {
  const cut = track(40_000, ["end", 12_100]);
  expect(goOverMoment(short, cut, 10_500)).toBe(10_700);
});

test("the tracks part where the first cue differs, or where one is over", () => {
  expect(divergesAt(short, long, 0)).toBe(50_000);
  expect(divergesAt(short, short, 0)).toBe(Infinity);
  expect(divergesAt(track(5000), track(9000), 0)).toBe(5000);
});

test("it is never before there is time to get ready, nor far ahead", () => {
  const moments = fc.array(fc.integer({ min: 0, max: 60_000 }), { maxLength: 12 });
  fc.assert(
    fc.property(moments, moments, fc.integer({ min: 0, max: 60_000 }), (one, other, position) => {
      const made = (all: readonly number[]) =>
        track(60_000, ...all.toSorted((a, b) => a - b).map((at) => [String(at), at] as const));
      const moment = goOverMoment(made(one), made(other), position);
      expect(moment).toBeGreaterThanOrEqual(position + 200);
      expect(moment).toBeLessThanOrEqual(position + 8200);
    }),
    { seed: 20261120, numRuns: 200 },
  );
});
