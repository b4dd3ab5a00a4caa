import type { TechniqueFacts } from "#content";
import type { PlannedItem, PlannedSession, Repetition, Segment } from "../timeline.ts";
import { workSeconds } from "./check-session.ts";

/** A segment with its bounds in whole milliseconds, so that sums stay exact. */
export interface Span extends Omit<Segment, "start" | "seconds"> {
  readonly from: number;
  readonly to: number;
}

const tailWithTenLeft = 12;
const tailWithCountdown = 4;

/** Cuts the session into spans without gaps. Every bound is rounded by itself, so nothing drifts. Empty ones are left out. */
export function layOutSegments(
  session: PlannedSession,
  techniques: ReadonlyMap<string, TechniqueFacts>,
): readonly Span[] {
  let start = 0;
  return session.items.flatMap((item, index) => {
    const earlier = session.items.slice(0, index);
    const round = earlier.filter(
      ({ technique, side }) => technique === item.technique && side === item.side,
    ).length;
    const spans = layOutItem(item, { index, start, round }, techniques.get(item.technique));
    start += item.seconds;
    return spans;
  });
}

function layOutItem(
  item: PlannedItem,
  { index, start, round }: { readonly index: number; readonly start: number; readonly round: number },
  facts: TechniqueFacts | undefined,
): readonly Span[] {
  const { settle, rest, switch: turn, close } = item.intervals;
  const work = workSeconds(item);
  const shared = {
    item: index,
    round,
    technique: item.technique,
    side: item.side,
    sets: item.sets,
    breath: null,
    repetition: null,
    silent: facts?.silent ?? false,
    tailSeconds: 0,
  };
  const workPart = {
    ...shared,
    kind: "work" as const,
    repetition: repetitionOf(item, work),
    breath: facts?.breath ?? null,
    tailSeconds: tailOf(item, work, facts),
  };
  const parts: ReadonlyArray<readonly [Omit<Span, "from" | "to">, number]> = [
    [{ ...shared, kind: "settle", set: 1 }, settle],
    ...Array.from(
      { length: item.sets },
      (_, set): ReadonlyArray<readonly [Omit<Span, "from" | "to">, number]> => [
        [{ ...workPart, set: set + 1 }, work],
        [{ ...shared, kind: "rest", set: set + 1 }, set + 1 < item.sets ? rest : 0],
      ],
    ).flat(),
    [{ ...shared, kind: "switch", set: item.sets }, turn],
    [{ ...shared, kind: "close", set: item.sets }, close],
  ];
  let at = start;
  return parts.flatMap(([part, seconds]) => {
    const from = toMs(at);
    at += seconds;
    const to = toMs(at);
    return to > from ? [{ ...part, from, to }] : [];
  });
}

export function toMs(seconds: number): number {
  return Math.round(seconds * 1000);
}

function repetitionOf(item: PlannedItem, work: number): Repetition | null {
  if (item.repetitions === null) return null;
  const seconds = work / item.repetitions;
  const hold = item.holdSeconds !== null && item.holdSeconds < seconds ? item.holdSeconds : null;
  return { count: item.repetitions, seconds, holdSeconds: hold };
}

/** Short holds, resting and silence end without a countdown. */
function tailOf(item: PlannedItem, work: number, facts: TechniqueFacts | undefined): number {
  if (item.repetitions !== null || facts?.silent === true || facts?.kind === "passive" || work < 15) return 0;
  return work >= 60 ? tailWithTenLeft : tailWithCountdown;
}
