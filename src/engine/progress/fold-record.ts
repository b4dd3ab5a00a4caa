import type { JournalEvent } from "#events";
import { draftOf, finishDraft } from "./record-draft.ts";
import type { RecordDraft } from "./record-draft.ts";
import { emptyRecord } from "./empty-record.ts";
import { foldSafety } from "./fold-safety.ts";
import { foldPlanEdit, foldSessionEnd, foldSessionStart, foldStep, foldStopSign } from "./fold-sessions.ts";
import { foldPain } from "./fold-pain.ts";
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
  switch (event.type) {
    case "safety-answered":
      return foldSafety(draft, event);
    case "session-started":
      return foldSessionStart(draft, event);
    case "step-finished":
      return foldStep(draft, event);
    case "stop-sign":
      return foldStopSign(draft, event);
    case "session-ended":
      return foldSessionEnd(draft, event);
    case "pain-reported":
      return foldPain(draft, event);
    case "plan-edited":
      return foldPlanEdit(draft, event);
    default:
      foldPlain(draft, event);
  }
}

/** Events that only add a row or replace a field. */
function foldPlain(draft: RecordDraft, event: JournalEvent): void {
  const at = { event: event.id, on: event.day };
  switch (event.type) {
    case "profile-changed": {
      const { person, equipment, bellyPressure, settings } = event.body;
      if (person) draft.person = { ...draft.person, ...person };
      if (equipment) draft.equipment = equipment;
      if (bellyPressure) draft.bellyPressure = bellyPressure;
      if (settings) draft.settings = { ...draft.settings, ...settings };
      return;
    }
    case "test-recorded": {
      const { record, purpose } = event.body;
      draft.tests.push({ event: event.id, record, on: record.date ?? event.day, purpose });
      return;
    }
    case "activity-scored":
      draft.activities.push({ ...at, ...event.body });
      return;
    case "change-reported":
      draft.changes.push({ ...at, ...event.body });
      return;
    case "note-written":
      draft.notes.push({ ...at, ...event.body });
      return;
    case "technique-added": {
      const place = draft.own.findIndex((technique) => technique.id === event.body.id);
      if (place === -1) draft.own.push(event.body);
      else draft.own[place] = event.body;
    }
  }
}
