import type { LocalDate } from "#base";
import type { DatedTest, Finding } from "../assessment/finding.ts";
import { findingsFrom } from "../assessment/findings-from.ts";
import { recentTests } from "../assessment/recent-tests.ts";
import { groupTests, saidOn } from "../assessment/test-days.ts";
import type { TestGroup } from "../assessment/test-days.ts";
import type { Restrictions } from "./restrictions.ts";

type Less = Restrictions["less"][number];

/**
 * Findings that turned negative: two retests on end, then less of it; from the third on, upkeep (ADAPT-6). Not where
 * another test still finds it: `known` are the findings from these tests, where they have been judged already. Whether
 * somebody is an athlete changes how much is found, never whether.
 */
export function lessOf(
  tests: readonly DatedTest[],
  date: LocalDate,
  known?: readonly Finding[],
): Restrictions["less"] {
  const recent = recentTests(tests, date);
  const turned = groupTests(recent, date).flatMap((group) => turnedNegative(group) ?? []);
  if (turned.length === 0) return [];
  const findings = known ?? findingsFrom(recent, {}, date);
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

function turnedNegative({ identity, days }: TestGroup): Less | null {
  const { test, side } = identity;
  const lastPositive = days.findLastIndex((day) => saidOn(day) === "positive");
  const since = days.length - 1 - lastPositive;
  if (lastPositive === -1 || since < 2) return null;
  const negatives = days.slice(-since).filter((day) => saidOn(day) !== "untested").length;
  if (negatives < 2) return null;
  const finding = test === "test-modified-thomas" ? "tight" : test === "test-recline" ? "pattern" : "weak";
  return { finding, side: side ?? "both", stage: negatives === 2 ? "less" : "upkeep", rule: "ADAPT-6" };
}
