import { isEventType } from "#events";
import type { EventType, JournalEvent, KeptEvent } from "#events";
import type { HistoryRow } from "#journal";

/** What the history can be narrowed to. */
export const entryFilters = [
  { value: "main", label: "Everything but single steps" },
  { value: "sessions", label: "Sessions and stop signs" },
  { value: "steps", label: "Each step of a session" },
  { value: "tests", label: "Tests" },
  { value: "pain", label: "Pain" },
  { value: "sayings", label: "Activities, change and notes" },
  { value: "safety", label: "Safety checks" },
  { value: "plan", label: "Plan, you and your techniques" },
  { value: "amendments", label: "What you changed or took back" },
  { value: "newer", label: "Made by a newer version" },
] as const;
export type EntryFilter = (typeof entryFilters)[number]["value"];

const filterOf: Readonly<Record<EventType, Exclude<EntryFilter, "main" | "newer">>> = {
  "safety-answered": "safety",
  "profile-changed": "plan",
  "test-recorded": "tests",
  "session-started": "sessions",
  "step-finished": "steps",
  "stop-sign": "sessions",
  "session-ended": "sessions",
  "pain-reported": "pain",
  "activity-scored": "sayings",
  "change-reported": "sayings",
  "plan-edited": "plan",
  "technique-added": "plan",
  "note-written": "sayings",
  "entry-corrected": "amendments",
  "entry-retracted": "amendments",
};

/** What belongs to a filter, newest first. */
export function filterRows(rows: readonly HistoryRow[], filter: EntryFilter): readonly HistoryRow[] {
  return rows.filter((row) => belongs(row, filter)).toReversed();
}

function belongs({ event, standing }: HistoryRow, filter: EntryFilter): boolean {
  if (standing === "newer" || !isEventType(event.type)) return filter === "newer" || filter === "main";
  const own = filterOf[event.type];
  return filter === "main" ? own !== "steps" && own !== "amendments" : own === filter;
}

export interface EntryDay {
  readonly day: KeptEvent["day"];
  readonly rows: readonly HistoryRow[];
}

/** Rows under their days, in the order given. */
export function groupByDay(rows: readonly HistoryRow[]): readonly EntryDay[] {
  const days: Array<{ readonly day: KeptEvent["day"]; readonly rows: HistoryRow[] }> = [];
  for (const row of rows) {
    const last = days.at(-1);
    if (last?.day === row.event.day) last.rows.push(row);
    else days.push({ day: row.event.day, rows: [row] });
  }
  return days;
}

/** What a person may do with an entry. */
export interface EntryActions {
  readonly takeBack: boolean;
  readonly putBack: boolean;
  readonly correct: boolean;
  /** Safety answers are looked at and changed in the check itself, which asks what belongs together. */
  readonly inCheck: boolean;
}

const correctable: ReadonlySet<string> = new Set([
  "pain-reported",
  "activity-scored",
  "change-reported",
  "note-written",
]);

export function actionsOn({ event, standing }: HistoryRow): EntryActions {
  const inCheck = event.type === "safety-answered" && standing !== "newer";
  const stands = standing === "counts" || standing === "corrected";
  return {
    takeBack: stands && !inCheck,
    putBack: standing === "retracted",
    correct: stands && correctable.has(event.type),
    inCheck: inCheck && stands,
  };
}

/** The event of a row that this version reads; null for one that is newer. */
export function readable({ event, standing }: HistoryRow): JournalEvent | null {
  // The journal has decoded every row but the newer ones.
  return standing === "newer" ? null : (event as JournalEvent);
}
