import type { ComponentChildren } from "preact";
import { ruleTexts } from "#content/en/findings";
import { testNames } from "#content/en/names";
import { testTexts } from "#content/en/tests";
import { papers } from "#content/sources";
import { tests } from "#content/tests";
import { GradeMark } from "../../parts/marks.tsx";
import { PaperList, SourceList } from "../../parts/source-list.tsx";
import type { ExplanationGroup } from "./group-explanations.ts";

interface WhyWeSaySoProps {
  readonly group: ExplanationGroup;
  /** What comes before the rules. */
  readonly children?: ComponentChildren;
}

/** The rules with their ids, the sources of the tests, what studies found, and where the sources differ. */
export function WhyWeSaySo({ group, children }: WhyWeSaySoProps) {
  const used = tests.filter(({ id }) => group.observations.some((seen) => seen.test === id));
  return (
    <details>
      <summary>Why we say so</summary>
      <div class="stack">
        {children}
        <ul>
          {group.rules.map((rule) => (
            <li key={rule}>
              {ruleTexts[rule]?.why ?? "A rule for findings."} <span class="soft small">({rule})</span>
            </li>
          ))}
        </ul>
        {used.map((test) => (
          <section class="stack" key={test.id}>
            <h3>{testNames[test.id]}</h3>
            <p>
              <GradeMark grade={test.evidence.grade} />
            </p>
            <p>{testTexts[test.id].known}</p>
            <p>{testTexts[test.id].differ}</p>
            <SourceList refs={test.sources} papers={papers} />
            <PaperList ids={test.evidence.papers} papers={papers} />
          </section>
        ))}
      </div>
    </details>
  );
}
