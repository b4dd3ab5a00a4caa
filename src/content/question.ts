import type { Adaptation, QuestionId, SourceRef, TechniqueClass } from "./ids.ts";

export type QuestionKind = "emergency" | "clinician" | "bar" | "adapt";
export type Answer = "yes" | "no" | "unsure";

/** Asked once at the start, so that most people see few questions. In the order in which they are asked. */
export type GateId = "complaint" | "pregnancy" | "operation" | "blood" | "heart" | "condition";

/**
 * Whom a question can concern; the program answers `no` for the others. `age-unknown`: asked only where the
 * profile gives no age. `from-65`: asked from that age on, and where the age is not known.
 */
export type Audience = "everyone" | "age-unknown" | "from-65" | GateId;

export type QuestionScreenId =
  | "about"
  | "now-belly"
  | "now-back-and-legs"
  | "lately"
  | "pain"
  | "bones-and-joints"
  | "pregnancy"
  | "operations"
  | "heart-and-blood"
  | "conditions"
  | "last-things";

/** One page of the check: a list of "any of these?". */
export interface QuestionScreen {
  readonly id: QuestionScreenId;
  readonly questions: readonly QuestionId[];
}

/** A date that goes with a `yes` and lets it run out. Kept in the context of the answers. */
export type SafetyDate =
  | "birthOn"
  | "operationOn"
  | "hipReplacedOn"
  | "iudFittedOn"
  | "catheterOn"
  | "clotTreatedOn"
  | "popOn"
  | "boneBrokenOn"
  | "fallOn";

/** When a `yes` is asked again. It stays in force until then. */
export interface RunsOut {
  readonly weeks: number;
  /** The date it counts from; `answer` where no date is asked, or for a pregnancy, which counts its own weeks. */
  readonly since: SafetyDate | "answer" | "pregnancy";
  /** Questions whose answer may change with it, asked again at the same time. */
  readonly askedWith: readonly QuestionId[];
}

/**
 * What a known age below `under` does to an answer. `yes`: it is a yes, whatever was said or not said. `no`: what was
 * said counts as no; a question that nobody asked stays open. `wording`: only the words change.
 */
export interface AgeRule {
  readonly under: number;
  readonly counts: "yes" | "no" | "wording";
}

/** The facts of a question of the safety check; its words stand in `texts/en/questions`. */
export interface QuestionFacts {
  readonly id: QuestionId;
  readonly kind: QuestionKind;
  /** Classes out on `yes` (for `bar` and `adapt` on `unsure` too). */
  readonly bars: readonly TechniqueClass[];
  /** Classes that go out as well from this week of pregnancy on, and when the week is not known. */
  readonly laterBars: { readonly fromWeek: number; readonly bars: readonly TechniqueClass[] } | null;
  readonly adaptations: readonly Adaptation[];
  readonly ageRule: AgeRule | null;
  readonly audience: Audience;
  readonly screen: QuestionScreenId;
  readonly runsOut: RunsOut | null;
  readonly sources: readonly SourceRef[];
}

export interface QuestionText {
  /** One plain line that can be ticked in an "any of these?" list. */
  readonly ask: string;
  /** The same line where the age is known, for a question with a condition of age. */
  readonly askUnder65?: string;
  readonly askFrom65?: string;
  /** The plainer follow-up that `unsure` opens. */
  readonly plainer: string;
  /** Why it matters, in a sentence, without diagnosing. */
  readonly why: string;
  /** What to do now (emergency), whom to see (clinician), what changes (bar, adapt). */
  readonly outcome: string;
}

export interface GateText {
  readonly ask: string;
  readonly plainer: string;
}

export interface QuestionScreenText {
  readonly heading: string;
  readonly leadIn: string;
  /** The tick that answers `no` to the whole list. */
  readonly none: string;
}
