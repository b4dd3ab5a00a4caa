import type { Finding } from "./finding.ts";
import type { Observation } from "./judgement.ts";

/** What one test by one method says about one side. */
export interface Opinion {
  /** `nothing-seen`: negative by a test that could not have shown more; it contradicts nobody. */
  readonly says: "likely" | "possible" | "none" | "nothing-seen" | "untested";
  readonly details: ReadonlyArray<Exclude<Finding["detail"], "hip-flexion" | "rib-thrust">>;
  readonly rules: readonly string[];
  readonly observations: readonly Observation[];
}

export function isPositive(opinion: Opinion): boolean {
  return opinion.says === "likely" || opinion.says === "possible";
}

/**
 * The opinion of the newest day in the light of the day before it. Twice positive is as strong as the method allows;
 * positive before and negative now is two tests that disagree (FIND-6): one measurement turns nothing round (ADAPT-8).
 */
export function inTheLightOf(last: Opinion, before: Opinion | null, twice: "likely" | "possible"): Opinion {
  if (before === null) return last;
  if (isPositive(last) && isPositive(before)) return { ...last, says: twice };
  if (last.says === "none" && isPositive(before)) {
    const observations = [...before.observations, ...last.observations];
    return {
      says: "possible",
      details: before.details,
      rules: [...last.rules, "FIND-6", "ADAPT-8"],
      observations,
    };
  }
  return last;
}

/** The strongest that several opinions allow; those that disagree allow `possible` (FIND-6). */
export function agree(opinions: readonly Opinion[]): {
  readonly strength: Finding["strength"];
  readonly rules: readonly string[];
} {
  const positive = opinions.filter(isPositive);
  const rules = (some: readonly Opinion[]) =>
    [...new Set(some.flatMap((opinion) => opinion.rules))].sort(byRule);
  if (positive.length > 0) {
    const against = opinions.filter(({ says }) => says === "none");
    if (against.length > 0)
      return {
        strength: "possible",
        rules: [...new Set([...rules([...positive, ...against]), "FIND-6"])].sort(byRule),
      };
    return {
      strength: positive.some(({ says }) => says === "likely") ? "likely" : "possible",
      rules: rules(positive),
    };
  }
  const negative = opinions.filter(({ says }) => says === "none" || says === "nothing-seen");
  if (negative.length > 0) return { strength: "none", rules: rules(negative) };
  return { strength: "untested", rules: rules(opinions) };
}

/** FIND-2 before FIND-10, ADAPT before FIND. */
export function byRule(a: string, b: string): number {
  const [nameA = "", numberA = "0"] = a.split("-");
  const [nameB = "", numberB = "0"] = b.split("-");
  if (nameA !== nameB) return nameA < nameB ? 1 : -1;
  return Number(numberA) - Number(numberB);
}
