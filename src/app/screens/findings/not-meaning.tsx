import { notMeaningTexts } from "#content/en/findings";
import type { ExplanationGroup } from "./group-explanations.ts";

const kindNames = {
  tight: "Tight",
  weak: "Weak",
  asymmetry: "Left and right differ",
  pattern: "Patterns",
  "leg-length": "Leg length",
} as const;

/** What all of this does not mean, once for each kind. */
export function NotMeaning({ groups }: { readonly groups: readonly ExplanationGroup[] }) {
  const kinds = [...new Set(groups.map(({ finding }) => finding.finding))];
  return (
    <section class="card">
      <h2>What this does not mean</h2>
      <dl class="stack">
        {kinds.map((kind) => (
          <div key={kind}>
            <dt>
              <strong>{kindNames[kind]}</strong>
            </dt>
            <dd>{notMeaningTexts[kind]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
