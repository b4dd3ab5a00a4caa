import type { LocalDate } from "#base";
import type { DatedTest, Finding } from "./finding.ts";
import { agreeingSigns } from "./judgement.ts";
import type { Judgement } from "./judgement.ts";
import { judgeAsymmetry } from "./judge-asymmetry.ts";
import { judgeLegLength } from "./judge-leg-length.ts";
import { judgeRecline, ribsPoke } from "./judge-recline.ts";
import { judgeTight } from "./judge-tight.ts";
import { judgeWeak } from "./judge-weak.ts";
import { byRule } from "./opinion.ts";
import { recentTests } from "./recent-tests.ts";

const sides = ["left", "right"] as const;

/** All findings with what they rest on, the strongest sign first (FIND-9). */
export function judgeTests(
  tests: readonly DatedTest[],
  person: { readonly athlete?: boolean | undefined },
  date: LocalDate,
): readonly Judgement[] {
  const recent = recentTests(tests, date);
  const of = (test: string) => recent.filter(({ record }) => record.test.startsWith(test));
  const [thomas, recline, holds] = [of("test-modified-thomas"), of("test-recline"), of("test-hold")];
  const ribs = ribsPoke(recline, date);
  const tight = sides.flatMap((side) => judgeTight(thomas, ribs, side, date));
  return [
    ...tight,
    ...withDisagreement(judgeRecline(recline, date), tight),
    ...sides.flatMap((side) => judgeWeak(holds, side, date, person)),
    ...judgeAsymmetry(thomas, holds, date),
    ...judgeLegLength(of("test-leg-length"), date),
  ].sort(byStrength);
}

/** Thighs off the floor where the Thomas test at an edge found nothing: two tests that disagree (FIND-6). */
function withDisagreement(recline: readonly Judgement[], tight: readonly Judgement[]): readonly Judgement[] {
  const isAgainst = (side: Finding["side"]) =>
    tight.some(({ finding, observations }) => {
      const isReal = observations.some(({ speaks }) => speaks === "against");
      return finding.strength === "none" && isReal && (side === "both" || finding.side === side);
    });
  return recline.map((judgement) => {
    const { finding } = judgement;
    if (finding.detail !== "hip-flexion" || !isAgainst(finding.side)) return judgement;
    return { ...judgement, finding: { ...finding, rules: [...finding.rules, "FIND-6"].sort(byRule) } };
  });
}

const strengths: readonly Finding["strength"][] = ["likely", "possible", "untested", "none"];

function byStrength(a: Judgement, b: Judgement): number {
  return (
    strengths.indexOf(a.finding.strength) - strengths.indexOf(b.finding.strength) ||
    agreeingSigns(b) - agreeingSigns(a)
  );
}
