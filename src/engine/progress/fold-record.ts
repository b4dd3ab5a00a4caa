import type { EventOf, EventType, JournalEvent } from "#events";
import { draftOf, finishDraft } from "./record-draft.ts";
import type { RecordDraft } from "./record-draft.ts";
import { emptyRecord } from "./empty-record.ts";
import { foldSafety } from "./fold-safety.ts";
import { foldPlanEdit, foldSessionEnd, foldSessionStart, foldStep, foldStopSign } from "./fold-sessions.ts";
import { foldPain } from "./fold-pain.ts";
import { foldActivity, foldChange, foldNote, foldOwnTechnique, foldProfile, foldTest } from "./fold-rows.ts";
import type { PersonRecord } from "./person-record.ts";

/** One more event. The record given is left as it was. */
export function foldEvent(record: PersonRecord, event: JournalEvent): PersonRecord {
  return foldRecord([event], record);
}

/**
 * Folds events, in the journal's order and with corrections and retractions already resolved, into the record of a
 * person. Folding in two goes gives the same as in one: foldRecord(a ++ b) = foldRecord(b, foldRecord(a)).
 */
export function foldRecord(events: Iterable<JournalEvent>, from: PersonRecord = emptyRecord): PersonRecord {
  const draft = draftOf(from);
  for (const event of events) foldInto(draft, event);
  return finishDraft(draft);
}

function foldInto(draft: RecordDraft, event: JournalEvent): void {
  if (draft.newestDay === null || event.day > draft.newestDay) draft.newestDay = event.day;
  // The table pairs each type with its own fold; the compiler cannot follow that through an index.
  const fold = folds[event.type] as (draft: RecordDraft, event: JournalEvent) => void;
  fold(draft, event);
}

const folds: { readonly [Type in EventType]: (draft: RecordDraft, event: EventOf<Type>) => void } = {
  "safety-answered": foldSafety,
  "profile-changed": foldProfile,
  "test-recorded": foldTest,
  "session-started": foldSessionStart,
  "step-finished": foldStep,
  "stop-sign": foldStopSign,
  "session-ended": foldSessionEnd,
  "pain-reported": foldPain,
  "activity-scored": foldActivity,
  "change-reported": foldChange,
  "plan-edited": foldPlanEdit,
  "technique-added": foldOwnTechnique,
  "note-written": foldNote,
  // The journal has resolved both before it folds.
  "entry-corrected": leaveAsItIs,
  "entry-retracted": leaveAsItIs,
};

function leaveAsItIs(): void {}
