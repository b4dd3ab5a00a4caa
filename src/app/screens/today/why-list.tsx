import type { PlannedItem } from "#events";
import { ruleTexts } from "#content/en/findings";

/** The rules behind an item in plain words, each with its id and source. */
export function WhyList({ why }: { readonly why: PlannedItem["why"] }) {
  return (
    <ul class="stack">
      {byRule(why).map(({ rule, sources }) => (
        <li key={rule}>
          {ruleTexts[rule]?.why ?? "A rule of the plan."}{" "}
          <span class="soft small">({[rule, ...sources.map(sourceInWords)].join(", ")})</span>
        </li>
      ))}
    </ul>
  );
}

/** `S0:L206` as "S0, line 206"; papers and the like stay as they are. */
export function sourceInWords(source: string): string {
  const match = /^(S\d):L(\d+)(?:-(\d+))?$/.exec(source);
  if (match === null) return source.replace(/^paper:/, "");
  const [, article = "", from = "", to] = match;
  return to === undefined ? `${article}, line ${from}` : `${article}, lines ${from} to ${to}`;
}

function byRule(
  why: PlannedItem["why"],
): ReadonlyArray<{ readonly rule: string; readonly sources: readonly string[] }> {
  const rules = [...new Set(why.map(({ rule }) => rule))];
  return rules.map((rule) => ({
    rule,
    sources: [
      ...new Set(
        why.flatMap((reason) => (reason.rule === rule && reason.source !== null ? [reason.source] : [])),
      ),
    ],
  }));
}
