import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOf, epochMs, epochOf, findInstant, instantOf } from "#base";
import type { Instant } from "#base";

const anEpoch = fc.integer({ min: 0, max: 4_000_000_000_000 }).map(epochMs);
const anOffset = fc.integer({ min: -14 * 60, max: 14 * 60 });

test("an instant shows the person's own clock and offset", () => {
  const at = epochMs(Date.UTC(2026, 10, 20, 6, 30));
  expect([60, 0, -210, 345].map((offset) => instantOf(at, offset))).toEqual([
    "2026-11-20T07:30:00.000+01:00",
    "2026-11-20T06:30:00.000+00:00",
    "2026-11-20T03:00:00.000-03:30",
    "2026-11-20T12:15:00.000+05:45",
  ]);
});

test("an instant keeps its moment whatever the offset", () => {
  fc.assert(
    fc.property(anEpoch, anOffset, (at, offset) => {
      const instant = instantOf(at, offset);
      expect(findInstant(instant)).toBe(instant);
      expect(epochOf(instant)).toBe(at);
    }),
    { seed: 1, numRuns: 200 },
  );
});

test("a day starts at 04:00 by the person's clock", () => {
  const day = (text: string) => dayOf(text as Instant);
  expect([
    day("2026-11-20T03:59:59.999+01:00"),
    day("2026-11-20T04:00:00+01:00"),
    day("2026-11-20T23:59+13:00"),
    day("2026-03-01T00:10:00-08:00"),
  ]).toEqual(["2026-11-19", "2026-11-20", "2026-11-20", "2026-02-28"]);
});

test("what is no real instant with an offset is not found", () => {
  const texts = [
    "2026-11-20T07:30:00",
    "2026-11-20 07:30:00+01:00",
    "2026-02-30T07:30:00Z",
    "2026-11-20T24:00:00Z",
    "2026-11-20T07:30:00+19:00",
    "2026-11-20",
    "",
  ];
  expect(texts.map(findInstant)).toEqual(texts.map(() => undefined));
});
