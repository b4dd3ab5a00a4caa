import type { WorkedSide } from "#content";
import type { PlannedItem, PlannedSession } from "#events";

/**
 * One set of a gentler technique for the side that hurt, no longer than what it takes the place of asks for. Rests last at
 * least a minute, since less is no rest.
 */
export function gentlerItems(
  alone: PlannedSession,
  side: WorkedSide,
  stopped: Pick<PlannedItem, "holdSeconds"> | undefined,
): readonly PlannedItem[] {
  const item = alone.items.find((each) => each.side === side || each.side === "both" || side === "both");
  if (item === undefined) return [];
  const { settle, close } = item.intervals;
  const ofSet =
    (item.seconds - settle - item.intervals.switch - close - (item.sets - 1) * item.intervals.rest) /
    item.sets;
  const wanted = Math.max(60, stopped?.holdSeconds ?? 0);
  const isHeld = item.repetitions === null && item.holdSeconds !== null;
  const work = isHeld ? Math.min(item.holdSeconds ?? ofSet, wanted) : ofSet;
  return [
    {
      ...item,
      sets: 1,
      holdSeconds: isHeld ? work : item.holdSeconds,
      intervals: { settle, rest: 0, switch: 0, close },
      seconds: settle + work + close,
    },
  ];
}
