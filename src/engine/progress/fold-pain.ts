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

/** Against the pain before that session: said with it, else the last that was said on its day before it. */
function isWorse(draft: RecordDraft, session: EventId, score: number): boolean {
  const day = draft.sessionDays.findLast(({ id }) => id === session)?.day;
  if (day === undefined) return false;
  let ofDay: number | undefined;
  for (let place = draft.pains.length - 1; place >= 0; place -= 1) {
    const pain = draft.pains[place];
    // Reports of earlier days cannot belong to it; looking on would be slow after years.
    if (!pain || pain.on < day) break;
    if (pain.when !== "before") continue;
    if (pain.session === session) return score > pain.score;
    if (pain.session === null && pain.on === day) ofDay ??= pain.score;
  }
  return ofDay !== undefined && score > ofDay;
}
