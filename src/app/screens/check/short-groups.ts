import type { GateId, QuestionFacts, QuestionId } from "#content";
import type { PersonRecord } from "#engine";
import { gatesFrom } from "#engine/screening";
import { gatesKept } from "./check-pages.ts";

/** Lines of the short check that belong together. `told`: of what the check says. `not-told`: of what it does not say. */
export interface ShortGroup {
  readonly about: "told" | "belly" | "back-and-legs" | "not-told";
  readonly lines: readonly QuestionId[];
}

/**
 * The list before a session by what it is about, so that it is read quickly. Every line is in it, once: what the check
 * rules out may have come since.
 */
export function groupEmergencies(
  ids: readonly QuestionId[],
  record: Pick<PersonRecord, "answers" | "gates">,
  questions: readonly QuestionFacts[],
): readonly ShortGroup[] {
  const groups: Record<ShortGroup["about"], QuestionId[]> = {
    told: [],
    belly: [],
    "back-and-legs": [],
    "not-told": [],
  };
  const gates = gatesSaid(record, questions);
  for (const id of ids) {
    const facts = questions.find((each) => each.id === id);
    groups[facts === undefined ? "told" : aboutOf(facts, gates)].push(id);
  }
  return (["told", "belly", "back-and-legs", "not-told"] as const)
    .map((about) => ({ about, lines: groups[about] }))
    .filter(({ lines }) => lines.length > 0);
}

function aboutOf({ audience, screen }: QuestionFacts, gates: Gates): ShortGroup["about"] {
  if (audience === "everyone") return screen === "now-belly" ? "belly" : "back-and-legs";
  return gates[audience as GateId] === "no" ? "not-told" : "told";
}

type Gates = ReturnType<typeof gatesFrom>;

function gatesSaid(
  { answers, gates }: Pick<PersonRecord, "answers" | "gates">,
  questions: readonly QuestionFacts[],
): Gates {
  const said = Object.fromEntries(Object.entries(answers).map(([id, { answer }]) => [id, answer]));
  return gatesKept(gates, gatesFrom(said, questions));
}
