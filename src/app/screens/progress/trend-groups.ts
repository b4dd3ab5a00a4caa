import type { LocalDate } from "#base";
import type { Side, TestId } from "#content";
import type { ProgressSummary, Retest, Trend } from "#engine/progress";

/** One test done in one way, its sides beside each other. Two ways never share a chart. */
export interface TrendGroup extends Pick<Trend, "test" | "method" | "surface" | "unit"> {
  readonly key: string;
  readonly newest: LocalDate;
  readonly sides: readonly TrendSide[];
}

export interface TrendSide {
  /** Null where the test has no side. */
  readonly side: Side | null;
  readonly points: Trend["points"];
  readonly error: Trend["error"];
  /** Against the first, then against the one before. */
  readonly retests: readonly Retest[];
}

/** What says most comes first. */
const order: readonly TestId[] = [
  "test-modified-thomas",
  "test-hold-seated",
  "test-hold-standing",
  "test-recline",
  "test-leg-length",
];

/** Test by test; of one test the way used last comes first; left before right. */
export function groupTrends({
  trends,
  retests,
}: Pick<ProgressSummary, "trends" | "retests">): readonly TrendGroup[] {
  const groups = new Map<string, TrendGroup>();
  for (const trend of trends) {
    const newest = trend.points.at(-1)?.on;
    if (newest === undefined) continue;
    const key = keyOf(trend);
    const before = groups.get(key);
    const own = retests.filter((retest) => keyOf(retest) === key && retest.side === trend.side);
    const { test, method, surface, unit, side, points, error } = trend;
    groups.set(key, {
      key,
      test,
      method,
      surface,
      unit,
      newest: before !== undefined && before.newest > newest ? before.newest : newest,
      sides: [...(before?.sides ?? []), { side, points, error, retests: own }].toSorted(bySide),
    });
  }
  return [...groups.values()].toSorted(
    (a, b) => order.indexOf(a.test) - order.indexOf(b.test) || (a.newest < b.newest ? 1 : -1),
  );
}

function keyOf({ test, method, surface }: Pick<Trend, "test" | "method" | "surface">): string {
  return [test, method, surface].join(" ");
}

function bySide(a: TrendSide, b: TrendSide): number {
  return (a.side ?? "") < (b.side ?? "") ? -1 : 1;
}

/** Enough for half a year of weekly tests; more are shown when asked for. */
export const pointsShown = 26;

/** The last ones of each side, all within the same time. */
export function recentPart(group: TrendGroup): TrendGroup {
  const from = group.sides
    .map(({ points }) => points.at(-pointsShown)?.on)
    .reduce<LocalDate | undefined>(
      (a, b) => (a === undefined || (b !== undefined && b > a) ? b : a),
      undefined,
    );
  if (from === undefined) return group;
  return {
    ...group,
    sides: group.sides.map((side) => ({ ...side, points: side.points.filter(({ on }) => on >= from) })),
  };
}

/** One row a day with the value of each side, newest first: the table beside a chart. */
export function rowsOf(
  sides: readonly TrendSide[],
): ReadonlyArray<{ readonly on: LocalDate; readonly cells: ReadonlyArray<Trend["points"][number] | null> }> {
  const days = [...new Set(sides.flatMap(({ points }) => points.map(({ on }) => on)))].sort().reverse();
  const byDay = sides.map(({ points }) => new Map(points.map((point) => [point.on, point])));
  return days.map((on) => ({ on, cells: byDay.map((points) => points.get(on) ?? null) }));
}
