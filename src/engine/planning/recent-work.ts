import type { Muscle, TechniqueClass, WorkedSide } from "#content";
import { toDayNumber } from "#base";
import type { Profile } from "./plan.ts";
import { countedStretchSeconds } from "./caps.ts";
import type { Plannable } from "./plannable.ts";

/** How far back work still counts: six days for stretching, which make a week with today, the day before for the rest. */
const daysBack = 6;

/** Stretching of one muscle on one day, in seconds a side. */
interface StretchRow {
  readonly day: number;
  readonly muscle: Muscle;
  left: number;
  right: number;
}

/** Last day with pressure, strength and deep belly pressure, as day numbers. */
type LastDays = Record<"pressure" | "strength" | "abd-deep", number>;

/** What was done, or is planned on an earlier day of the same week. */
export interface RecentWork {
  readonly last: Readonly<LastDays>;
  readonly stretch: ReadonlyArray<Readonly<StretchRow>>;
}

/** The same while it is being written: a week's planning notes each day in its own copy. */
export interface WorkNotes {
  readonly last: LastDays;
  readonly stretch: StretchRow[];
}

const never = -Infinity;

/** From the journal's last days; sessions come oldest first. */
export function recentWork(
  profile: Profile,
  today: number,
  findTechnique: (id: string) => Plannable | undefined,
): RecentWork {
  const notes: WorkNotes = {
    last: { pressure: never, strength: never, "abd-deep": never },
    stretch: [],
  };
  const sessions = profile.history?.sessions ?? [];
  for (let index = sessions.length - 1; index >= 0; index -= 1) {
    const session = sessions[index];
    if (session === undefined || session.day > profile.date) continue;
    const day = toDayNumber(session.day);
    if (day < today - daysBack) break;
    for (const item of session.items) {
      const technique = findTechnique(item.technique);
      if (technique !== undefined && item.seconds > 0)
        noteWork(notes, day, technique, item.side, item.seconds);
    }
  }
  return notes;
}

/** To note more work in, of `from` and later days. */
export function copyWork({ last, stretch }: RecentWork, from: number): WorkNotes {
  return { last: { ...last }, stretch: stretch.map((row) => (row.day < from ? row : { ...row })) };
}

/** Writes one more piece of work down. */
export function noteWork(
  notes: WorkNotes,
  day: number,
  technique: Plannable,
  side: WorkedSide,
  seconds: number,
): void {
  const { kind, classes } = technique;
  const { last, stretch } = notes;
  if (kind === "stretch") noteStretch(stretch, day, technique, side, seconds);
  if (kind === "pressure" || kind === "strength") last[kind] = Math.max(last[kind], day);
  if (classes.includes("abd-deep")) last["abd-deep"] = Math.max(last["abd-deep"], day);
}

function noteStretch(
  rows: StretchRow[],
  day: number,
  { muscles }: Plannable,
  side: WorkedSide,
  seconds: number,
): void {
  for (const muscle of muscles) {
    let row = findRow(rows, day, muscle);
    if (row === undefined) rows.push((row = { day, muscle, left: 0, right: 0 }));
    if (side !== "right") row.left += seconds;
    if (side !== "left") row.right += seconds;
  }
}

function findRow(rows: readonly StretchRow[], day: number, muscle: Muscle): StretchRow | undefined {
  for (const row of rows) if (row.day === day && row.muscle === muscle) return row;
  return undefined;
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
