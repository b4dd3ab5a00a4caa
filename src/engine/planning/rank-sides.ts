import type { Side } from "#content";
import type { Finding } from "../assessment/finding.ts";

/** Which side comes first, and whether it leads: gets more, not only earlier (PLAN-3). */
export interface SideOrder {
  readonly first: Side;
  readonly second: Side;
  readonly leads: boolean;
}

export interface SideRanks {
  /** For release and stretch: what is tight decides. */
  readonly tight: SideOrder;
  /** For strength: what is weak decides. */
  readonly weak: SideOrder;
}

/** The side with the stronger finding; where neither is stronger, first sides take turns by day (PLAN-14). */
export function rankSides(findings: readonly Finding[], day: number): SideRanks {
  const tight = scoreOf(findings, "left", "tight") - scoreOf(findings, "right", "tight");
  const weak = scoreOf(findings, "left", "weak") - scoreOf(findings, "right", "weak");
  const byTurns = day % 2 === 0 ? 1 : -1;
  return { tight: orderOf(tight, weak || byTurns), weak: orderOf(weak, tight || byTurns) };
}

function orderOf(difference: number, tieBreak: number): SideOrder {
  const isLeft = (difference || tieBreak) > 0;
  return { first: isLeft ? "left" : "right", second: isLeft ? "right" : "left", leads: difference !== 0 };
}

/** Likely before possible, then more agreeing signs before fewer (FIND-9), then the larger of two that differ. */
function scoreOf(findings: readonly Finding[], side: Side, kind: "tight" | "weak"): number {
  let strongest = 0;
  let signs = 0;
  for (const { finding, side: found, strength, rules } of findings) {
    if (found !== side || (strength !== "likely" && strength !== "possible")) continue;
    if (finding === kind) {
      strongest = Math.max(strongest, strength === "likely" ? 1000 : 100);
      signs += 10;
    } else if (finding === "pattern") {
      signs += kind === "tight" ? 10 : 0;
    } else if (finding === "asymmetry") {
      // Holds that differ say which side is weaker, all others which is tighter.
      signs += rules.includes("FIND-3") === (kind === "weak") ? 5 : 0;
    }
  }
  return strongest + signs;
}
