import { questionTexts, summaryTexts } from "#content/en/questions";
import type { PersonRecord, Reason } from "#engine";
import { askFor } from "#engine/screening";

interface ReasonListProps {
  readonly heading: string;
  readonly reasons: readonly Reason[];
  readonly record: PersonRecord;
}

/** Why, each with what was said, why it matters and what follows. */
export function ReasonList({ heading, reasons, record }: ReasonListProps) {
  if (reasons.length === 0) return null;
  return (
    <section class="stack">
      <h2>{heading}</h2>
      <ul class="list-plain stack">
        {reasons.map((reason) => (
          <li class="card" key={reason.question}>
            <h3>{askFor(questionTexts[reason.question], record.person.age)}</h3>
            <p>{consequence(reason)}</p>
            <p class="soft small">{questionTexts[reason.question].why}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What to do now, whom to see, or what changes; not sure says so. */
function consequence({ question, kind, answer }: Reason): string {
  if (answer === "missing") return summaryTexts.missing;
  const { outcome } = questionTexts[question];
  if (answer === "yes") return outcome;
  if (kind === "emergency") return summaryTexts.unsureEmergency;
  if (kind === "clinician") return `${summaryTexts.unsureClinician} ${outcome}`;
  return `${summaryTexts.unsureOther} ${outcome}`;
}

/** Those that decide: a yes that routes, and what an emergency leaves unsure. */
export function isDeciding({ kind, answer }: Reason, clearance: "emergency" | "clinician"): boolean {
  if (clearance === "emergency") return kind === "emergency" && answer !== "missing";
  return (kind === "clinician" && answer === "yes") || (kind === "emergency" && answer === "unsure");
}
