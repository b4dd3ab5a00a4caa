import { expect, test } from "vitest";
import { psoasAgainstStanding } from "./psoas-against-standing.ts";

const inTenths = (percent: number) => Math.round(percent * 10) / 10;

test("[MUS-6] 20 degrees behind, the psoas is 3.6 % longer than in standing; sitting, a fifth shorter", () => {
  const told = [-20, -10, 0, 45, 90].map((flexion) => inTenths(psoasAgainstStanding({ flexion }).percent));
  expect(told).toEqual([3.6, 1.8, 0, -9.2, -20.7]);
});

test("[MUS-6] it grows shorter with every degree of bending", () => {
  const percents = Array.from(
    { length: 151 },
    (_, place) => psoasAgainstStanding({ flexion: place - 30 }).percent,
  );
  expect(percents).toEqual(percents.toSorted((a, b) => b - a));
});

test("[MUS-6] beyond the model's range its last number is given, and told to be that", () => {
  expect(psoasAgainstStanding({ flexion: 135 })).toEqual({
    percent: psoasAgainstStanding({ flexion: 120 }).percent,
    isHeld: true,
  });
  expect(psoasAgainstStanding({ flexion: -40 })).toEqual({
    percent: psoasAgainstStanding({ flexion: -30 }).percent,
    isHeld: true,
  });
  expect(psoasAgainstStanding({ flexion: 120 }).isHeld).toBe(false);
});
