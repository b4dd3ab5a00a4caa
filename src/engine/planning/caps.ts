import type { Plannable } from "./plannable.ts";

/** Stretching, a muscle a side in a session (PLAN-4). */
export const stretchCapSeconds = 240;
/** What the planner plans by itself of that: past ten minutes a week little is gained (PLAN-4a). */
export const usualStretchSeconds = 150;
/** Stretching, a muscle a side in seven days, that the planner plans by itself (PLAN-4a). */
export const weeklyStretchSeconds = 600;
/** A day counts for no more than this, so that at least five days of seven have stretching (PLAN-4a). */
export const countedStretchSeconds = 120;
/** Holds under `holds-30` (PLAN-15). */
export const shortHoldSeconds = 30;

/** The shortest and longest passive rest; more by choice (PLAN-2). */
export const restSeconds = { shortest: 120, shortWhenSingle: 180, longest: 600, byChoice: 1200 } as const;

/** The longest pressure on one spot that is planned (PLAN-5). */
export function spotSeconds({ classes }: Pick<Plannable, "classes">): number {
  if (classes.includes("abd-deep")) return 60;
  return 90;
}

/** The longest pressure on one spot that a person may choose (PLAN-5). */
export function chosenSpotSeconds(
  technique: Pick<Plannable, "classes" | "needs" | "kind" | "isOwn">,
): number {
  const { classes, needs, isOwn } = technique;
  if (classes.includes("abd-deep")) return 60;
  if (classes.includes("abd-hand")) return 90;
  const isSoftRoller = !isOwn && needs.every((set) => set.includes("foam-roller"));
  return isSoftRoller && !classes.includes("groin") ? 360 : 120;
}

/** The shortest hold that is planned or may be chosen. */
export function shortestHold({ kind }: Pick<Plannable, "kind">): number {
  if (kind === "passive") return 120;
  return kind === "pressure" ? 30 : 15;
}

/** With so little time a session is one technique (PLAN-8). */
export const singleSeconds = 300;
/** From here on a session has room for rest, a stretch and an exercise, whichever they are. */
export const roomForAllSeconds = 840;
