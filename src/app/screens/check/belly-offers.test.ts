import { expect, test } from "vitest";
import { bellyOffers } from "./belly-offers.ts";

const person = {
  chosen: { hands: false, deep: false },
  barred: [],
  blocked: false,
  handSessions: 0,
} as const;
const withHands = { ...person, chosen: { hands: true, deep: false } };

test("hands are offered to whoever may, and a ball only after hands were chosen", () => {
  expect(bellyOffers(person)).toEqual({
    hands: { kind: "open", chosen: false },
    deep: { kind: "shut", chosen: false, why: "hands-first" },
  });
});

test("a ball opens after three sessions with hands without a stop sign", () => {
  expect(bellyOffers({ ...withHands, handSessions: 1 }).deep).toEqual({
    kind: "shut",
    chosen: false,
    why: "sessions",
    sessionsLeft: 2,
  });
  expect(bellyOffers({ ...withHands, handSessions: 3 }).deep).toEqual({ kind: "open", chosen: false });
});

test("an answer of the safety check shuts what it bars", () => {
  const barred = ["abd-deep"] as const;
  expect(bellyOffers({ ...withHands, barred, handSessions: 9 })).toEqual({
    hands: { kind: "open", chosen: true },
    deep: { kind: "shut", chosen: false, why: "barred" },
  });
  expect(bellyOffers({ ...person, barred: ["abd-deep", "abd-hand"] }).hands.kind).toBe("shut");
});

test("without a finished check neither is offered", () => {
  const { hands, deep } = bellyOffers({ ...withHands, blocked: true, handSessions: 9 });
  expect([hands, deep]).toEqual([
    { kind: "shut", chosen: true, why: "check" },
    { kind: "shut", chosen: false, why: "check" },
  ]);
});
