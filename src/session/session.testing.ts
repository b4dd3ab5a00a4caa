import type { PlannedItem, PlannedSession } from "./timeline.ts";
import { localDate } from "#base";

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
