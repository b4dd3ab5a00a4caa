import type { Catalogue } from "#content";
import type { LocalDate } from "#base";
import { laterChecks } from "./later-checks.ts";
import type { LaterCheck } from "./later-checks.ts";
import { painOn } from "./pain-today.ts";
import type { DoneSession, PersonRecord } from "./person-record.ts";
import { restrictionsOn } from "./restrictions-on.ts";
import type { Restrictions } from "./restrictions.ts";

/** What has happened on a day, and what that leaves of it. */
export interface DaySoFar {
  /** Sessions that are over and in which something was done, by plan or by themselves, oldest first. */
  readonly sessions: readonly DoneSession[];
  /** Signs of that day that took something out, with the first day on which they are asked about. */
  readonly told: readonly LaterCheck[];
  /** What history keeps out on that day, older signs among it. */
  readonly out: Pick<Restrictions, "classesOut" | "techniquesOut">;
  /** Pain that counts on that day, of 10; null when nobody said. */
  readonly pain: number | null;
  /**
   * `plan`: nothing of it done yet. `again`: a session of the plan is done, another is the person's choice. `rest`: passive
   * rest only, by `rule`. `nothing`: the person is sent on, by `rule`.
   */
  readonly goesOn: "plan" | "again" | "rest" | "nothing";
  readonly rule: string | null;
}

export function daySoFar(record: PersonRecord, date: LocalDate, catalogue: Catalogue): DaySoFar {
  const { classesOut, techniquesOut, passiveOnly, stopAndRoute } = restrictionsOn(record, date, catalogue);
  const sessions = record.sessions.filter((session) => session.day === date && isDone(session));
  const rule = (stopAndRoute ?? passiveOnly)?.rule ?? null;
  const told = laterChecks(record, date, catalogue).filter(({ on, sign }) => on === date && sign !== null);
  const hasPlanned = sessions.some(({ kind }) => kind === "planned");
  const goesOn = stopAndRoute ? "nothing" : passiveOnly ? "rest" : hasPlanned ? "again" : "plan";
  return {
    sessions,
    told,
    out: { classesOut, techniquesOut },
    pain: painOn(record, date),
    goesOn,
    rule,
  };
}

function isDone({ outcome, items }: DoneSession): boolean {
  return outcome !== null && items.some(({ seconds }) => seconds > 0);
}
