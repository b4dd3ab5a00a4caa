import type { Adaptation, Answer, QuestionId, QuestionKind, TechniqueClass } from "#content";
import type { EventBody } from "#events";

export type Answers = Readonly<Partial<Record<QuestionId, Answer>>>;
export type SafetyContext = EventBody<"safety-answered">["context"];

/** The strongest that applies: emergency > clinician > incomplete > adjusted > clear. */
export type Clearance = "emergency" | "clinician" | "incomplete" | "adjusted" | "clear";

export interface Reason {
  readonly question: QuestionId;
  readonly kind: QuestionKind;
  readonly answer: "yes" | "unsure" | "missing";
}

/** What the safety check decides. Never a diagnosis. */
export interface Screening {
  readonly clearance: Clearance;
  readonly reasons: readonly Reason[];
  /** All classes that the answers bar, sorted, whatever the clearance. */
  readonly barred: readonly TechniqueClass[];
  readonly adaptations: readonly Adaptation[];
}
