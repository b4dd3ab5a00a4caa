import fc from "fast-check";
import type { TechniqueFacts } from "#content";
import { localDate } from "#base";
import { phraseTexts } from "#content/en/phrases";
import { phrases } from "#content/phrases";
import { techniques } from "#content/techniques";
import type { PhraseTexts, PlannedItem, PlannedSession, TimelineContent } from "./timeline.ts";

/** A planned item that adds up: its seconds follow from its intervals and its work. */
export function anItem(
  overrides: Partial<Omit<PlannedItem, "seconds">> & { readonly repetitionSeconds?: number } = {},
): PlannedItem {
  const { repetitionSeconds = 5, ...rest } = overrides;
  const item = {
    technique: "st-half-kneeling",
    side: "left" as const,
    level: 1 as const,
    sets: 1,
    repetitions: null,
    holdSeconds: 30,
    intervals: { settle: 25, rest: 10, switch: 0, close: 8 },
    why: [],
    ...rest,
  };
  const work = item.repetitions === null ? (item.holdSeconds ?? 0) : item.repetitions * repetitionSeconds;
  const { settle, rest: pause, switch: turn, close } = item.intervals;
  return { ...item, seconds: settle + item.sets * work + (item.sets - 1) * pause + turn + close };
}

export function aSession(...items: readonly PlannedItem[]): PlannedSession {
  const seconds = items.reduce((total, item) => total + item.seconds, 0);
  return { date: localDate("2026-11-20"), items: [...items], seconds };
}

/** All that a session can say, with the real catalogue. */
export const content: TimelineContent = { techniques, phrases };
export const texts: PhraseTexts = phraseTexts;

/** Both sides of a technique, one after the other, as a plan lays them out. */
export function bothSides(overrides: Parameters<typeof anItem>[0] = {}, turn = 12): readonly PlannedItem[] {
  const { settle = 25, rest = 10, close = 8 } = overrides.intervals ?? {};
  return [
    anItem({ ...overrides, side: "left", intervals: { settle, rest, switch: turn, close: 0 } }),
    anItem({ ...overrides, side: "right", intervals: { settle: 0, rest, switch: 0, close } }),
  ];
}

/** Random sessions such as a plan could hold: each technique in a dose of its own, sides in turn, intervals roomy or tight. */
export const plausibleSession: fc.Arbitrary<PlannedSession> = fc
  .array(
    fc.record({
      technique: fc.constantFrom(...techniques),
      dose: fc.nat(2),
      tight: fc.boolean(),
      alternating: fc.boolean(),
      first: fc.constantFrom("left" as const, "right" as const),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((blocks) => aSession(...blocks.flatMap((block) => itemsOf(block))));

interface Block {
  readonly technique: TechniqueFacts;
  readonly dose: number;
  readonly tight: boolean;
  readonly alternating: boolean;
  readonly first: "left" | "right";
}

function itemsOf({ technique, dose, tight, alternating, first }: Block): readonly PlannedItem[] {
  const { level, sets, repetitions, holdSeconds, repetitionSeconds, restSeconds } =
    technique.doses[dose % technique.doses.length]!;
  const settle = tight ? 3 : technique.settleSeconds;
  const turn = tight ? 5 : technique.switchSeconds;
  const close = tight ? 0 : technique.closeSeconds;
  const item = (side: PlannedItem["side"], its: number, intervals: Omit<PlannedItem["intervals"], "rest">) =>
    anItem({
      technique: technique.id,
      side,
      level,
      sets: its,
      repetitions,
      holdSeconds,
      repetitionSeconds: repetitionSeconds ?? 5,
      intervals: { ...intervals, rest: restSeconds },
    });
  if (technique.sided === "both") return [item("both", sets, { settle, switch: 0, close })];
  const second = first === "left" ? "right" : "left";
  const rounds = alternating ? sets : 1;
  const sides = Array.from({ length: rounds }, () => [first, second] as const).flat();
  return sides.map((side, index) =>
    item(side, alternating ? 1 : sets, {
      settle: index === 0 ? settle : 0,
      switch: index === sides.length - 1 ? 0 : turn,
      close: index === sides.length - 1 ? close : 0,
    }),
  );
}
