import type { Dose, Level, TechniqueFacts } from "#content";

type Timed = Pick<
  TechniqueFacts,
  "kind" | "sided" | "doses" | "settleSeconds" | "closeSeconds" | "switchSeconds" | "resettleSeconds"
>;

/** The dose at a level: the highest one not above it, or the lowest there is. Null where there is none. */
export function doseForLevel(doses: readonly Dose[], level: Level): Dose | null {
  const reached = doses.filter((dose) => dose.level <= level);
  const found = reached.length > 0 ? Math.max(...reached.map((dose) => dose.level)) : null;
  return doses.find((dose) => dose.level === found) ?? doses[0] ?? null;
}

/**
 * Seconds that a technique takes at a level, both sides, with getting in, resting, turning and getting out. The
 * planner may give more or less; this is the plain dose. Short stretches take turns, which rests each side.
 */
export function techniqueSeconds(technique: Timed, level: Level): number {
  const dose = doseForLevel(technique.doses, level);
  const around = technique.settleSeconds + technique.closeSeconds;
  if (dose === null) return around;
  const sides = technique.sided === "one" ? 2 : 1;
  const work = sides * dose.sets * setSeconds(dose);
  const takesTurns =
    sides === 2 && technique.kind === "stretch" && dose.sets > 1 && (dose.holdSeconds ?? 0) <= 30;
  const rests = takesTurns ? 0 : sides * (dose.sets - 1) * dose.restSeconds;
  const turns = takesTurns ? 2 * dose.sets - 1 : sides - 1;
  return around + work + rests + turns * (technique.switchSeconds + (technique.resettleSeconds ?? 0));
}

/** One set of a dose. */
function setSeconds(dose: Pick<Dose, "repetitions" | "holdSeconds" | "repetitionSeconds">): number {
  if (dose.repetitions === null) return dose.holdSeconds ?? 0;
  return dose.repetitions * (dose.repetitionSeconds ?? dose.holdSeconds ?? 0);
}

/** Whole minutes that are enough for it, at least one. */
export function minutesOf(seconds: number): number {
  return Math.max(1, Math.ceil(seconds / 60));
}
