import type { LocalDate } from "#base";
import { tests } from "#content/tests";
import type { PersonRecord } from "#engine";
import { progressSummary } from "#engine/progress";
import type { Retest, Trend } from "#engine/progress";

export interface ComparedTests {
  /** The newest test of each series against the one before it. */
  readonly last: readonly Retest[];
  /** The newest against the very first, where that is another comparison. */
  readonly first: readonly Retest[];
  readonly trends: readonly Trend[];
}

/** What was tested at least twice by the same method. With two days the first is also the one before. */
export function comparedTests(person: PersonRecord, date: LocalDate): ComparedTests {
  const summary = progressSummary(person, date);
  const retests = summary.retests.toSorted(byTest);
  const trends = summary.trends.toSorted(byTest);
  const previous = retests.filter(({ against }) => against === "previous");
  const first = retests.filter(({ against }) => against === "first");
  const hasPrevious = (retest: Retest) => previous.some((other) => isSameSeries(other, retest));
  return {
    last: [...previous, ...first.filter((retest) => !hasPrevious(retest))],
    first: first.filter(hasPrevious),
    trends: trends.filter(({ points }) => points.length > 1),
  };
}

/** In the order in which tests are offered; the sort keeps left before right. */
function byTest(one: Pick<Retest, "test">, other: Pick<Retest, "test">): number {
  const place = ({ test }: Pick<Retest, "test">) => tests.findIndex(({ id }) => id === test);
  return place(one) - place(other);
}

type Series = Pick<Retest, "test" | "side" | "method" | "to">;

function isSameSeries(one: Series, other: Series): boolean {
  return (
    one.test === other.test && one.side === other.side && one.method === other.method && one.to === other.to
  );
}

/** One sentence over all comparisons; nothing is concluded from one of them. */
export function comparedInAll(last: readonly Retest[]): string {
  const outcomes = last.flatMap(({ comparison }) => (comparison.comparable ? [comparison.outcome] : []));
  const better = outcomes.filter((outcome) => outcome === "better").length;
  const worse = outcomes.filter((outcome) => outcome === "worse").length;
  if (outcomes.length === 0) return "Nothing of it compares this time.";
  if (better === 0 && worse === 0)
    return "No change that these tests can tell. That is common, week by week.";
  const parts = [
    better > 0 ? `${String(better)} better` : "",
    worse > 0 ? `${String(worse)} less good` : "",
  ].filter((part) => part !== "");
  return `Of ${String(outcomes.length)} compared: ${parts.join(", ")}. One retest proves nothing yet; two in a row say more.`;
}
