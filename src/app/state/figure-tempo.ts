import type { Level, TechniqueFacts } from "#content";
import { doseForLevel } from "./technique-time.ts";

/** Seconds of one repetition, there and back, and how long it is held in the middle. */
export interface Tempo {
  readonly seconds: number;
  readonly holdSeconds: number;
}

/** Into a held position, and out of it again: slowly, as the words ask for. */
export const intoPosition: Tempo = { seconds: 10, holdSeconds: 3 };

/** How fast a technique is done; null where it is held and does not move. */
export function tempoOf({ doses }: Pick<TechniqueFacts, "doses">, level: Level): Tempo | null {
  const dose = doseForLevel(doses, level);
  if (dose === null || dose.repetitions === null || dose.repetitionSeconds === null) return null;
  return { seconds: dose.repetitionSeconds, holdSeconds: dose.holdSeconds ?? 0 };
}

/** How far a repetition has gone: 0 at its start, 1 where it is held, and 0 again at its end. `fraction` is of its time. */
export function reachAt(fraction: number, { seconds, holdSeconds }: Tempo): number {
  const moving = Math.max(0.01, (seconds - Math.min(holdSeconds, seconds)) / 2 / seconds);
  const toEdge = Math.min(fraction, 1 - fraction);
  return Math.max(0, Math.min(1, toEdge / moving));
}

/** Which of so many pictures shows that. */
export function frameAt(reach: number, count: number): number {
  return Math.round(reach * (count - 1));
}
