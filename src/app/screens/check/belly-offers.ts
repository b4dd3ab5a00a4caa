import type { TechniqueClass } from "#content";
import type { PersonRecord } from "#engine";

/** One of the two choices: open to be made, or shut for now and why. */
export type Offer =
  | { readonly kind: "open"; readonly chosen: boolean }
  | {
      readonly kind: "shut";
      readonly chosen: boolean;
      readonly why: "check" | "barred" | "hands-first";
    }
  | {
      readonly kind: "shut";
      readonly chosen: boolean;
      readonly why: "sessions";
      readonly sessionsLeft: number;
    };

/** Sessions with hands without a stop sign before a ball is offered (safety contract). */
const handSessionsNeeded = 3;

/** Hands by their own choice; a ball only by its own too, its bars clear, and after three sessions with hands. */
export function bellyOffers(person: {
  readonly chosen: PersonRecord["bellyPressure"];
  readonly barred: readonly TechniqueClass[];
  readonly blocked: boolean;
  readonly handSessions: number;
}): { readonly hands: Offer; readonly deep: Offer } {
  const { chosen, barred, blocked, handSessions } = person;
  const shut = (why: "check" | "barred" | "hands-first", is: boolean): Offer => ({
    kind: "shut",
    chosen: is,
    why,
  });
  if (blocked) return { hands: shut("check", chosen.hands), deep: shut("check", chosen.deep) };
  const hands: Offer = barred.includes("abd-hand")
    ? shut("barred", chosen.hands)
    : { kind: "open", chosen: chosen.hands };
  if (barred.includes("abd-deep")) return { hands, deep: shut("barred", chosen.deep) };
  if (!chosen.hands) return { hands, deep: shut("hands-first", chosen.deep) };
  const sessionsLeft = handSessionsNeeded - handSessions;
  if (sessionsLeft > 0)
    return { hands, deep: { kind: "shut", chosen: chosen.deep, why: "sessions", sessionsLeft } };
  return { hands, deep: { kind: "open", chosen: chosen.deep } };
}
