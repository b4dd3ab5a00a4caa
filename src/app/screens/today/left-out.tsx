import { leftOutTexts } from "#content/en/findings";
import type { LeftOut, PersonRecord } from "#engine";
import { nameOf } from "../../state/names.ts";

/** What is not in today's session, by reason. */
export function LeftOutList({
  leftOut,
  person,
}: {
  readonly leftOut: readonly LeftOut[];
  readonly person: PersonRecord;
}) {
  const reasons = [...new Set(leftOut.map(({ why }) => why))];
  if (reasons.length === 0) return null;
  return (
    <details class="card">
      <summary>What was left out, and why</summary>
      <dl class="stack">
        {reasons.map((reason) => (
          <div key={reason}>
            <dt>
              <strong>{leftOutTexts[reason]}</strong>
            </dt>
            <dd>
              {leftOut
                .filter(({ why }) => why === reason)
                .map(({ technique }) => nameOf(technique, person))
                .join(", ")}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
