import type { Adaptation, QuestionId, SourceRef, TechniqueClass } from "./ids.ts";

export type QuestionKind = "emergency" | "clinician" | "bar" | "adapt";
export type Answer = "yes" | "no" | "unsure";

/** Whom a question can concern; the program answers `no` for the others. */
export type Audience =
  | "everyone"
  /** May be pregnant, or was within a year. */
  | "pregnancy"
  | "has-testicles-or-ovaries"
  | "blood-thinners"
  | "past-operation"
  | "replaced-joint"
  | "age-65"
  | "uterus"
  | "replaced-hip";

/** The facts of a question of the safety check; its words stand in `texts/en/questions`. */
export interface QuestionFacts {
  readonly id: QuestionId;
  readonly kind: QuestionKind;
  /** Classes out on `yes` (for `bar` and `adapt` on `unsure` too). */
  readonly bars: readonly TechniqueClass[];
  readonly adaptations: readonly Adaptation[];
  readonly audience: Audience;
  /** The screen on which it is asked, in the order of screens. */
  readonly screen: string;
  /** How long a `yes` stays true by itself; null when it does not run out. E.g. weeks after an operation. */
  readonly runsOut: { readonly weeks: number; readonly since: "birth" | "operation" | "event" } | null;
  readonly sources: readonly SourceRef[];
}

export interface QuestionText {
  /** One plain line that can be ticked in an "any of these?" list. */
  readonly ask: string;
  /** The plainer follow-up that `unsure` opens. */
  readonly plainer: string;
  /** Why it matters, in a sentence, without diagnosing. */
  readonly why: string;
  /** What to do now (emergency), whom to see (clinician), what changes (bar, adapt). */
  readonly outcome: string;
}
