import type { LocalDate } from "#base";
import type { DatedTest } from "../assessment/finding.ts";
import { findingsFrom } from "../assessment/findings-from.ts";
import { recentTests } from "../assessment/recent-tests.ts";
import { testDays } from "../assessment/test-days.ts";
import type { TestDays } from "../assessment/test-days.ts";
import type { Restrictions } from "./restrictions.ts";

type Less = Restrictions["less"][number];

/**
 * Findings that turned negative: two retests on end, then less of it; from the third on, upkeep (ADAPT-6). Not where
 * another test still finds it.
 */
export function lessOf(tests: readonly DatedTest[], date: LocalDate): Restrictions["less"] {
  const recent = recentTests(tests, date);
  const turned = testDays(recent, date).flatMap((series) => turnedNegative(series) ?? []);
  if (turned.length === 0) return [];
  const findings = findingsFrom(recent, {}, date);
  const isGone = (less: Less) =>
    !findings.some(({ finding, side, strength }) => {
      const isThere = strength === "likely" || strength === "possible";
      return (
        isThere && finding === less.finding && (less.side === "both" || side === less.side || side === "both")
      );
    });
  const gone = turned.filter(isGone);
  return gone.filter((less, place) => gone.findIndex((other) => isSame(less, other)) === place);
}

function isSame(one: Less, other: Less): boolean {
  return one.finding === other.finding && one.side === other.side;
}

function turnedNegative({ test, side, days }: TestDays): Less | null {
  if (test === "test-leg-length") return null;
  const told = days.filter(({ says }) => says !== "untested");
  const lastPositive = told.findLastIndex(({ says }) => says === "positive");
  const negatives = told.length - 1 - lastPositive;
  if (lastPositive === -1 || negatives < 2) return null;
  const finding = test === "test-modified-thomas" ? "tight" : test === "test-recline" ? "pattern" : "weak";
  return { finding, side: side ?? "both", stage: negatives === 2 ? "less" : "upkeep", rule: "ADAPT-6" };
}
