import type { EventId, EventOf } from "#events";
import { levelDown } from "./technique-level.ts";
import { openSession } from "./record-draft.ts";
import type { RecordDraft } from "./record-draft.ts";

/** A pain report; worse the day after a session takes its techniques one level down (ADAPT-2). */
export function foldPain(draft: RecordDraft, event: EventOf<"pain-reported">): void {
  const { score, when } = event.body;
  const session = event.body.session as EventId | null;
  if (when === "next-day" && session !== null && isWorse(draft, session, score)) {
    for (const item of openSession(draft, session)?.items ?? []) {
      if (item.seconds > 0)
        draft.levels[item.technique] = levelDown(draft.levels[item.technique], item.level);
    }
  }
  draft.pains.push({ event: event.id, on: event.day, score, when, session });
}

/** Against the pain before that session: the report of the session itself, else the last short check of its day. */
function isWorse(draft: RecordDraft, session: EventId, score: number): boolean {
  const day = draft.sessionDays.findLast(({ id }) => id === session)?.day;
  const before =
    draft.pains.findLast((pain) => pain.when === "before" && pain.session === session) ??
    draft.pains.findLast((pain) => pain.when === "before" && pain.session === null && pain.on === day);
  return before !== undefined && score > before.score;
}
