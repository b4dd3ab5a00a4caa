import type { Side } from "#content";
import { SideMark } from "../../parts/marks.tsx";
import { startWithCapital } from "../../state/words.ts";
import type { ExplanationGroup } from "./group-explanations.ts";

interface SideSummaryProps {
  readonly groups: readonly ExplanationGroup[];
}

/** Both sides at a glance, each by itself. */
export function SideSummary({ groups }: SideSummaryProps) {
  return (
    <section class="side-summary" aria-label="Both sides at a glance">
      {(["left", "right"] as const).map((side) => (
        <div class="card" key={side}>
          <p>
            <SideMark side={side} />
          </p>
          <p>
            {kinds.map((kind) => (
              <span class="side-line" key={kind}>
                {startWithCapital(sideWords(groups, side, kind))}
              </span>
            ))}
          </p>
        </div>
      ))}
    </section>
  );
}

const kinds = ["tight", "weak"] as const;

/** `perhaps tight`, `probably weak`, `not tight`, `tightness not tested`. */
function sideWords(groups: readonly ExplanationGroup[], side: Side, kind: "tight" | "weak"): string {
  const strengths = groups
    .filter(({ finding }) => finding.finding === kind && (finding.side === side || finding.side === "both"))
    .map(({ finding }) => finding.strength);
  if (strengths.includes("likely")) return `probably ${kind}`;
  if (strengths.includes("possible")) return `perhaps ${kind}`;
  const thing = kind === "tight" ? "tightness" : "weakness";
  return strengths.includes("none") ? `no ${thing} seen` : `${thing} not tested`;
}
