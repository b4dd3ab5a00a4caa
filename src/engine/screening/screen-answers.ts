import type { Adaptation, Answer, QuestionFacts, TechniqueClass } from "#content";
import type { Answers, Clearance, Reason, SafetyContext, Screening } from "./screening.ts";

export interface ScreeningInput {
  readonly answers: Answers;
  readonly context?: SafetyContext;
  readonly person?: { readonly age?: number | undefined };
}

/** What is out while an answer that a clinician should hear stays `unsure` (SCR-3). */
export const unsureClinicianBars: readonly TechniqueClass[] = [
  "abd-deep",
  "abd-hand",
  "groin",
  "roll",
  "ql-ball",
  "ext",
  "weighted-hang",
  "flex",
  "prone",
];

/** As they stand in `unclench screen` and in plans, whatever the order of the answers. */
const adaptationOrder: readonly Adaptation[] = [
  "holds-30",
  "strength-first",
  "no-floor",
  "breathe-cue",
  "soft-only",
  "see-someone",
  "no-level-up",
];

type Effect = {
  readonly reason: Reason;
  readonly clearance: Clearance;
  readonly bars: readonly TechniqueClass[];
  readonly adaptations: readonly Adaptation[];
};

const nothing = { bars: [], adaptations: [] } as const;

/**
 * The safety check: what the answers allow. Never a diagnosis. Pass the context as it is on the day
 * (`effectiveContext`). Reasons stand in the order of `questions`, classes sorted.
 * Source: the safety contract's table of answers and questions. Rules: SCR-1 to SCR-12.
 */
export function screenAnswers(input: ScreeningInput, questions: readonly QuestionFacts[]): Screening {
  const effects = questions
    .map((question) => effectOf(question, input))
    .filter((effect) => effect !== undefined);
  const adaptations = new Set(effects.flatMap((effect) => effect.adaptations));
  return {
    clearance: strongest(effects.map((effect) => effect.clearance)),
    reasons: effects.map((effect) => effect.reason),
    barred: [...new Set(effects.flatMap((effect) => effect.bars))].toSorted(),
    adaptations: adaptationOrder.filter((adaptation) => adaptations.has(adaptation)),
  };
}

/** Undefined where the answer is `no`. */
function effectOf(question: QuestionFacts, input: ScreeningInput): Effect | undefined {
  const answer = answerInForce(question, input);
  if (answer === "no") return undefined;
  const reason: Reason = { question: question.id, kind: question.kind, answer: answer ?? "missing" };
  if (answer === undefined) return { reason, clearance: "incomplete", ...nothing };
  return { reason, ...consequence(question, answer, input.context) };
}

function consequence(
  question: QuestionFacts,
  answer: "yes" | "unsure",
  context: SafetyContext | undefined,
): Omit<Effect, "reason"> {
  if (question.kind === "emergency")
    return { clearance: answer === "yes" ? "emergency" : "clinician", ...nothing };
  if (question.kind === "clinician")
    return answer === "yes"
      ? { clearance: "clinician", ...nothing }
      : { clearance: "adjusted", bars: unsureClinicianBars, adaptations: [] };
  return {
    clearance: "adjusted",
    bars: [...question.bars, ...laterBarsOf(question, context)],
    adaptations: question.adaptations,
  };
}

/** The answer as a known age leaves it (SCR-9, SCR-10); undefined where there is none. */
function answerInForce(
  { id, ageRule }: QuestionFacts,
  { answers, person }: ScreeningInput,
): Answer | undefined {
  const said = answers[id];
  const age = person?.age;
  if (ageRule === null || age === undefined || age >= ageRule.under) return said;
  if (ageRule.counts === "yes") return "yes";
  return ageRule.counts === "no" && said !== undefined ? "no" : said;
}

/** Weeks that nobody knows count as late ones (SCR-8). */
function laterBarsOf(
  { laterBars }: QuestionFacts,
  context: SafetyContext | undefined,
): readonly TechniqueClass[] {
  if (laterBars === null) return [];
  const weeks = context?.pregnancyWeeks;
  return weeks === undefined || weeks >= laterBars.fromWeek ? laterBars.bars : [];
}

const strongestFirst: readonly Clearance[] = ["emergency", "clinician", "incomplete", "adjusted", "clear"];

function strongest(clearances: readonly Clearance[]): Clearance {
  return strongestFirst.find((clearance) => clearances.includes(clearance)) ?? "clear";
}

/** Whether this clearance leaves tests and plan at all. */
export function mayStart(clearance: Clearance): boolean {
  return clearance === "adjusted" || clearance === "clear";
}
