import type { TechniqueId } from "#content";
import type { EventId, EventOf, PlannedItem } from "#events";
import { addSession, firstFullDay, openSession } from "./record-draft.ts";
import type { RecordDraft, SessionDraft } from "./record-draft.ts";
import type { DoneItem } from "./person-record.ts";
import { comfortLimit, levelChosen, levelDown, levelKept } from "./technique-level.ts";
import { isSerious } from "../screening/stop-signs.ts";

/** How many clean sessions are remembered by technique; more than any rule asks for. */
const cleanSessionsKept = 10;

export function foldSessionStart(draft: RecordDraft, event: EventOf<"session-started">): void {
  const { kind, session } = event.body;
  draft.sessionDays.push({ id: event.id, day: event.day, seconds: 0, outcome: null });
  const from = firstFullDay(draft);
  if (from !== null && event.day < from) return;
  addSession(draft, {
    id: event.id,
    day: event.day,
    startedAt: event.at,
    kind,
    outcome: null,
    seconds: 0,
    items: session.items.map(notDoneYet),
    stopSigns: [],
  });
}

function notDoneYet(item: PlannedItem): DoneItem {
  return {
    technique: item.technique as TechniqueId,
    side: item.side,
    level: item.level,
    seconds: 0,
    setsDone: 0,
    setsPlanned: item.sets,
    discomfort: null,
  };
}

export function foldStep(draft: RecordDraft, event: EventOf<"step-finished">): void {
  const session = openSession(draft, event.body.session);
  if (!session) return;
  const place = findItem(session, event.body);
  const before = session.items[place] ?? swappedIn(event.body);
  const { seconds, outcome, discomfort } = event.body;
  const item: DoneItem = {
    ...before,
    seconds: before.seconds + seconds,
    setsDone: before.setsDone + (outcome === "done" ? 1 : 0),
    discomfort: discomfort === null ? before.discomfort : Math.max(discomfort, before.discomfort ?? 0),
  };
  session.items[place] = item;
  if (discomfort !== null && discomfort > comfortLimit) {
    draft.levels[item.technique] = levelDown(draft.levels[item.technique], item.level);
  }
}

/** The planned item, or the one that took its place in the running session. */
function findItem(session: SessionDraft, step: EventOf<"step-finished">["body"]): number {
  const matches = (item: DoneItem | undefined) =>
    item?.technique === step.technique && item.side === step.side;
  if (matches(session.items[step.item])) return step.item;
  const other = session.items.findIndex(matches);
  return other === -1 ? session.items.length : other;
}

function swappedIn(step: EventOf<"step-finished">["body"]): DoneItem {
  return {
    technique: step.technique,
    side: step.side,
    level: 1,
    seconds: 0,
    setsDone: 0,
    setsPlanned: 0,
    discomfort: null,
  };
}

export function foldStopSign(draft: RecordDraft, event: EventOf<"stop-sign">): void {
  const { technique, side, sign } = event.body;
  const session = event.body.session as EventId | null;
  draft.stopSigns.push({ event: event.id, on: event.day, session, technique, side, sign });
  const open = session === null ? undefined : openSession(draft, session);
  open?.stopSigns.push({ technique, side, sign });
  if (session !== null) forgetCleanSession(draft, session);
  if (!isSerious(sign)) {
    const level =
      open?.items.find((item) => item.technique === technique)?.level ?? draft.levels[technique]?.level ?? 1;
    draft.levels[technique] = levelDown(draft.levels[technique], level);
  }
}

/** A sign told after the end still counts. */
function forgetCleanSession(draft: RecordDraft, session: EventId): void {
  for (const [technique, ids] of Object.entries(draft.cleanSessions)) {
    if (ids.includes(session)) draft.cleanSessions[technique] = ids.filter((id) => id !== session);
  }
}

export function foldSessionEnd(draft: RecordDraft, event: EventOf<"session-ended">): void {
  const { session: id, outcome, seconds } = event.body;
  const row = draft.sessionDays.findLastIndex((day) => day.id === id);
  const day = draft.sessionDays[row];
  if (day) draft.sessionDays[row] = { ...day, outcome, seconds };
  const session = openSession(draft, id);
  if (!session) return;
  const endedBefore = session.outcome !== null;
  session.outcome = outcome;
  session.seconds = seconds;
  if (endedBefore || outcome === "stopped" || session.stopSigns.length > 0) return;
  for (const [technique, done] of doneByTechnique(session)) {
    const kept = draft.cleanSessions[technique] ?? [];
    draft.cleanSessions[technique] = [...kept, session.id].slice(-cleanSessionsKept);
    if (done.discomfort !== null && done.discomfort <= comfortLimit) {
      draft.levels[technique] = levelKept(draft.levels[technique], done.level);
    }
  }
}

/** What was really done of each technique, both sides together. Discomfort that nobody said stays unknown. */
function doneByTechnique(session: SessionDraft): Map<TechniqueId, DoneItem> {
  const byTechnique = new Map<TechniqueId, DoneItem>();
  for (const item of session.items) {
    if (item.setsDone === 0) continue;
    const other = byTechnique.get(item.technique);
    const discomfort = [item.discomfort, other?.discomfort ?? null].filter((said) => said !== null);
    byTechnique.set(item.technique, {
      ...item,
      discomfort: discomfort.length > 0 ? Math.max(...discomfort) : null,
    });
  }
  return byTechnique;
}

export function foldPlanEdit(draft: RecordDraft, event: EventOf<"plan-edited">): void {
  const { day, always, edit } = event.body;
  draft.edits.push({ event: event.id, on: day, always, edit });
  if (always && edit.kind === "level")
    draft.levels[edit.technique] = levelChosen(draft.levels[edit.technique], edit.level);
}
