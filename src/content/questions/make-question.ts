import type { Adaptation, QuestionId, TechniqueClass } from "../ids.ts";
import type { Audience, QuestionFacts, QuestionKind, QuestionScreenId } from "../question.ts";

type Rest = Partial<Omit<QuestionFacts, "id" | "kind" | "audience" | "screen" | "bars" | "adaptations">>;

/** Where a question stands and whom it concerns, before what it does. */
interface Place {
  readonly screen: QuestionScreenId;
  readonly audience?: Audience;
}

/** `emergency` and `clinician` bar no single class: on `yes` there is no plan at all. */
export function routing(
  kind: "emergency" | "clinician",
  id: QuestionId,
  place: Place,
  rest: Rest = {},
): QuestionFacts {
  return makeQuestion(kind, id, place, [], [], rest);
}

export function barring(
  id: QuestionId,
  place: Place,
  bars: readonly TechniqueClass[],
  rest: Rest = {},
): QuestionFacts {
  return makeQuestion("bar", id, place, bars, [], rest);
}

export function adapting(
  id: QuestionId,
  place: Place,
  bars: readonly TechniqueClass[],
  adaptations: readonly Adaptation[],
  rest: Rest = {},
): QuestionFacts {
  return makeQuestion("adapt", id, place, bars, adaptations, rest);
}

function makeQuestion(
  kind: QuestionKind,
  id: QuestionId,
  { screen, audience = "everyone" }: Place,
  bars: readonly TechniqueClass[],
  adaptations: readonly Adaptation[],
  { laterBars = null, ageRule = null, runsOut = null, sources = ["safety"] }: Rest,
): QuestionFacts {
  return { id, kind, bars, laterBars, adaptations, ageRule, audience, screen, runsOut, sources };
}
