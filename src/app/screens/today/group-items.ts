import type { TechniqueId, WorkedSide } from "#content";
import type { PlannedItem } from "#events";

/** Items of one technique that follow one another, as a person reads them: one row. */
export interface ItemGroup {
  readonly technique: TechniqueId;
  readonly seconds: number;
  readonly level: PlannedItem["level"];
  /** Index of the first in the session. */
  readonly first: number;
  readonly items: readonly PlannedItem[];
  /** What is done on each side, the first to be worked first. */
  readonly sides: ReadonlyArray<{ readonly side: WorkedSide; readonly sets: number; readonly dose: string }>;
  readonly why: PlannedItem["why"];
}

/** Rows of a session, in order. */
export function groupItems(items: readonly PlannedItem[]): readonly ItemGroup[] {
  const runs: PlannedItem[][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    if (run?.[0]?.technique === item.technique) run.push(item);
    else runs.push([item]);
  }
  let first = 0;
  return runs.map((run) => {
    const group = toGroup(run, first);
    first += run.length;
    return group;
  });
}

function toGroup(items: readonly PlannedItem[], first: number): ItemGroup {
  const [head] = items;
  if (head === undefined) throw new Error("A group has at least one item");
  const sides = [...new Set(items.map(({ side }) => side))].map((side) => {
    const worked = items.filter((item) => item.side === side);
    return { side, sets: sum(worked.map(({ sets }) => sets)), dose: doseInWords(worked[0] ?? head) };
  });
  return {
    technique: head.technique as TechniqueId,
    seconds: sum(items.map(({ seconds }) => seconds)),
    level: head.level,
    first,
    items,
    sides,
    why: uniqueReasons(items.flatMap(({ why }) => why)),
  };
}

/** "30 s", "5 min" or "12 times". */
export function doseInWords({
  repetitions,
  holdSeconds,
}: Pick<PlannedItem, "repetitions" | "holdSeconds">): string {
  if (repetitions !== null) return `${String(repetitions)} times`;
  return holdSeconds === null ? "" : durationInWords(holdSeconds);
}

/** "45 s", "2 min", "1 min 30 s". */
export function durationInWords(seconds: number): string {
  const whole = Math.round(seconds);
  const minutes = Math.floor(whole / 60);
  const rest = whole % 60;
  if (minutes === 0) return `${String(rest)} s`;
  return rest === 0 ? `${String(minutes)} min` : `${String(minutes)} min ${String(rest)} s`;
}

/** Whole minutes, never "0". */
export function minutesInWords(seconds: number): string {
  return `${String(Math.max(1, Math.round(seconds / 60)))} min`;
}

function uniqueReasons(reasons: PlannedItem["why"]): PlannedItem["why"] {
  const seen = new Set<string>();
  return reasons.filter(({ rule, source }) => {
    const key = `${rule} ${source ?? ""}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
