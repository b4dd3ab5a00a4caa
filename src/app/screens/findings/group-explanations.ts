import type { Finding } from "#engine";
import type { ChangeCode, FindingExplanation, Observation } from "#engine/assessment";

/** Findings of one kind and side, told together: a tight hip that points to two muscles is one tight hip. */
export interface ExplanationGroup {
  /** The strongest of them. */
  readonly finding: Finding;
  readonly details: ReadonlyArray<NonNullable<Finding["detail"]>>;
  readonly observations: readonly Observation[];
  readonly rules: readonly string[];
  readonly basis: FindingExplanation["basis"];
  readonly disagrees: boolean;
  readonly perhaps: boolean;
  readonly wouldChange: readonly ChangeCode[];
  readonly context: FindingExplanation["context"];
}

/** Keeps the order: a group stands where its first finding stood. Patterns and what differs stay apart. */
export function groupExplanations(explanations: readonly FindingExplanation[]): readonly ExplanationGroup[] {
  const groups = new Map<string, FindingExplanation[]>();
  explanations.forEach((explanation, place) => {
    const { finding, side, strength } = explanation.finding;
    const isMerged = finding === "tight" || finding === "weak";
    const key = isMerged
      ? `${finding} ${String(side)}`
      : `${finding} ${String(side)} ${strength} ${String(place)}`;
    groups.set(key, [...(groups.get(key) ?? []), explanation]);
  });
  return [...groups.values()].map(together);
}

function together(members: readonly FindingExplanation[]): ExplanationGroup {
  const [first] = members;
  if (first === undefined) throw new Error("A group has at least one member");
  return {
    finding: first.finding,
    details: distinct(members.flatMap(({ finding }) => finding.detail ?? [])),
    observations: distinctObservations(members.flatMap(({ observations }) => observations)),
    rules: distinct(members.flatMap(({ finding }) => finding.rules)),
    basis: first.basis,
    disagrees: members.some(({ disagrees }) => disagrees),
    perhaps: members.every(({ perhaps }) => perhaps),
    wouldChange: distinct(members.flatMap(({ wouldChange }) => wouldChange)),
    context: members.find(({ context }) => context !== null)?.context ?? null,
  };
}

function distinct<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)];
}

function distinctObservations(observations: readonly Observation[]): readonly Observation[] {
  return [...new Map(observations.map((seen) => [JSON.stringify(seen), seen])).values()];
}
