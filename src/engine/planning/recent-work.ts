import type { Muscle, TechniqueClass, WorkedSide } from "#content";
import { addDays, toDayNumber } from "#base";
import type { Profile } from "./plan.ts";
import { countedStretchSeconds } from "./caps.ts";
import type { Plannable } from "./plannable.ts";

/** How far back work still counts: a week of stretching, the day before for the rest. */
const daysBack = 7;

/** Stretching of one muscle on one day, in seconds a side. */
interface StretchRow {
  readonly day: number;
  readonly muscle: Muscle;
  left: number;
  right: number;
}

/** What was done, or is planned on an earlier day of the same week. Days as day numbers. */
export interface RecentWork {
  /** Last day with pressure, strength and deep belly pressure. */
  readonly last: Readonly<Record<"pressure" | "strength" | "belly" | "abd-deep", number>>;
  readonly stretch: readonly StretchRow[];
}

const never = -Infinity;

/** From the journal's last days; sessions come oldest first. */
export function recentWork(
  profile: Profile,
  findTechnique: (id: string) => Plannable | undefined,
): RecentWork {
  let recent: RecentWork = {
    last: { pressure: never, strength: never, belly: never, "abd-deep": never },
    stretch: [],
  };
  const sessions = profile.history?.sessions ?? [];
  const from = addDays(profile.date, -daysBack);
  for (let index = sessions.length - 1; index >= 0; index -= 1) {
    const session = sessions[index];
    if (session === undefined || session.day < from) break;
    if (session.day > profile.date) continue;
    const day = toDayNumber(session.day);
    for (const item of session.items) {
      const technique = findTechnique(item.technique);
      if (technique === undefined || item.seconds <= 0) continue;
      recent = addWork(recent, day, technique, item.side, item.seconds);
    }
  }
  return recent;
}

/** The same with one more piece of work. */
export function addWork(
  recent: RecentWork,
  day: number,
  technique: Plannable,
  side: WorkedSide,
  seconds: number,
): RecentWork {
  if (technique.kind === "stretch") {
    return { last: recent.last, stretch: addStretch(recent.stretch, day, technique, side, seconds) };
  }
  if (technique.kind !== "pressure" && technique.kind !== "strength") return recent;
  const last = { ...recent.last };
  last[technique.kind] = Math.max(last[technique.kind], day);
  if (isBelly(technique)) last.belly = Math.max(last.belly, day);
  if (technique.classes.includes("abd-deep")) last["abd-deep"] = Math.max(last["abd-deep"], day);
  return { last, stretch: recent.stretch };
}

function addStretch(
  rows: readonly StretchRow[],
  day: number,
  { muscles }: Plannable,
  side: WorkedSide,
  seconds: number,
): readonly StretchRow[] {
  const added = rows.slice();
  for (const muscle of muscles) {
    const at = added.findIndex((row) => row.day === day && row.muscle === muscle);
    const row = added[at] ?? { day, muscle, left: 0, right: 0 };
    const next: StretchRow = {
      day,
      muscle,
      left: row.left + (side === "right" ? 0 : seconds),
      right: row.right + (side === "left" ? 0 : seconds),
    };
    if (at === -1) added.push(next);
    else added[at] = next;
  }
  return added;
}

/** Seconds of stretching of the six days before, for the muscle and side that had most (PLAN-4a). */
export function stretchedThisWeek(recent: RecentWork, day: number, { muscles }: Plannable): number {
  let most = 0;
  for (const muscle of muscles) {
    let left = 0;
    let right = 0;
    for (const row of recent.stretch) {
      if (row.muscle !== muscle || row.day >= day || row.day < day - 6) continue;
      left += Math.min(row.left, countedStretchSeconds);
      right += Math.min(row.right, countedStretchSeconds);
    }
    most = Math.max(most, left, right);
  }
  return most;
}

/** Hands or tools on the belly or inside the hip bone. */
export function isBelly({ classes }: { readonly classes: readonly TechniqueClass[] }): boolean {
  return classes.includes("abd-hand") || classes.includes("abd-deep");
}
