import type { SourceRef } from "#content";
import type { PlannedItem } from "#events";
import { ruleTexts } from "#content/en/findings";
import { sourceWords } from "../../state/source-words.ts";

/** The rules behind an item in plain words, each with its id and source. */
export function WhyList({ why }: { readonly why: PlannedItem["why"] }) {
  return (
    <ul class="stack">
      {byRule(why).map(({ rule, sources }) => (
        <li key={rule}>
          {ruleTexts[rule]?.why ?? "A rule of the plan."}{" "}
          <span class="soft small">
            ({[rule, ...sources.map((source) => sourceWords(source as SourceRef))].join(", ")})
          </span>
        </li>
      ))}
    </ul>
  );
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
