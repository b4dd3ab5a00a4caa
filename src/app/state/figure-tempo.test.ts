import { expect, test } from "vitest";
import { frameAt, reachAt, tempoOf } from "./figure-tempo.ts";

test("a repetition goes there, is held, and comes back", () => {
  const tempo = { seconds: 6, holdSeconds: 2 };
  expect([0, 1 / 6, 1 / 3, 1 / 2, 2 / 3, 5 / 6, 1].map((at) => Math.round(reachAt(at, tempo) * 100))).toEqual(
    [0, 50, 100, 100, 100, 50, 0],
  );
});

test("the pictures of a movement are shown from the first to the last", () => {
  expect([0, 0.2, 0.5, 1].map((reach) => frameAt(reach, 7))).toEqual([0, 1, 3, 6]);
});

test("a hold has no tempo, a repetition has that of its level", () => {
  const dose = { level: 1, sets: 2, restSeconds: 30, sources: [] } as const;
  const held = { ...dose, repetitions: null, holdSeconds: 30, repetitionSeconds: null } as const;
  const moved = { ...dose, repetitions: 10, holdSeconds: null, repetitionSeconds: 5 } as const;
  expect(tempoOf({ doses: [held] }, 1)).toBeNull();
  expect(tempoOf({ doses: [moved] }, 1)).toEqual({ seconds: 5, holdSeconds: 0 });
});
