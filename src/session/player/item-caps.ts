import type { Adaptation, Muscle, TechniqueFacts } from "#content";
import type { PlannedSession } from "../timeline.ts";

export type CapReason =
  | "deep-pressure-cap"
  | "hand-pressure-cap"
  | "pressure-cap"
  | "stretch-hold-cap"
  | "stretch-muscle-cap"
  | "rest-cap"
  | "own-cap"
  | "hold-cap";

/** How long one set of an item may last (null: it is counted, not held), and the muscles whose stretching adds up over the session. */
export interface ItemCap {
  readonly holdSeconds: number | null;
  readonly reason: CapReason;
  /** At most so many seconds a muscle a side in the session; null for what is no stretch. */
  readonly stretch: { readonly muscles: readonly Muscle[]; readonly seconds: number } | null;
}

/** The caps of the rules and the safety contract, in seconds. */
export interface HoldLimits {
  readonly deepPressure: number;
  readonly handPressure: number;
  readonly pressure: number;
  readonly stretchHold: number;
  readonly stretchMuscle: number;
  readonly rest: number;
  /** The person's own techniques, whose classes are not known to the catalogue. */
  readonly own: number;
  readonly other: number;
}

export const holdLimits: HoldLimits = {
  deepPressure: 60,
  handPressure: 90,
  pressure: 120,
  stretchHold: 180,
  stretchMuscle: 240,
  rest: 600,
  own: 60,
  other: 120,
};

const shortHoldSeconds = 30;

/** The caps of each item, in the order of the session. */
export function itemCaps(
  session: Pick<PlannedSession, "items">,
  techniques: readonly TechniqueFacts[],
  adaptations: readonly Adaptation[],
  limits: HoldLimits = holdLimits,
): readonly ItemCap[] {
  const factsById = new Map(techniques.map((facts) => [facts.id as string, facts]));
  return session.items.map(({ technique, repetitions }) => {
    const cap = capOf(factsById.get(technique), adaptations, limits);
    return repetitions !== null && !isPressure(cap.reason) ? { ...cap, holdSeconds: null } : cap;
  });
}

function isPressure(reason: CapReason): boolean {
  return reason === "deep-pressure-cap" || reason === "hand-pressure-cap" || reason === "pressure-cap";
}

function capOf(
  facts: TechniqueFacts | undefined,
  adaptations: readonly Adaptation[],
  limits: HoldLimits,
): ItemCap {
  const hold = (holdSeconds: number, reason: CapReason): ItemCap => ({ holdSeconds, reason, stretch: null });
  if (facts === undefined) return hold(limits.own, "own-cap");
  if (facts.classes.includes("abd-deep")) return hold(limits.deepPressure, "deep-pressure-cap");
  if (facts.classes.includes("abd-hand")) return hold(limits.handPressure, "hand-pressure-cap");
  if (facts.kind === "pressure") return hold(limits.pressure, "pressure-cap");
  if (facts.kind === "passive") return hold(limits.rest, "rest-cap");
  if (facts.kind !== "stretch") return hold(limits.other, "hold-cap");
  const longest = adaptations.includes("holds-30") ? shortHoldSeconds : limits.stretchHold;
  const stretch = { muscles: facts.muscles, seconds: limits.stretchMuscle };
  return { holdSeconds: longest, reason: "stretch-hold-cap", stretch };
}
