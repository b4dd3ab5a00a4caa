import type { EventOf } from "#events";
import type { RecordDraft } from "./record-draft.ts";

/** Only what is named changes. */
export function foldProfile(draft: RecordDraft, { body }: EventOf<"profile-changed">): void {
  const { person, equipment, bellyPressure, settings } = body;
  if (person) draft.person = { ...draft.person, ...person };
  if (equipment) draft.equipment = equipment;
  if (bellyPressure) draft.bellyPressure = bellyPressure;
  if (settings) draft.settings = { ...draft.settings, ...settings };
}

export function foldTest(draft: RecordDraft, { id, day, body }: EventOf<"test-recorded">): void {
  const { record, purpose } = body;
  draft.tests.push({ event: id, record, on: record.date ?? day, purpose });
}

export function foldActivity(draft: RecordDraft, { id, day, body }: EventOf<"activity-scored">): void {
  draft.activities.push({ event: id, on: day, ...body });
}

export function foldChange(draft: RecordDraft, { id, day, body }: EventOf<"change-reported">): void {
  draft.changes.push({ event: id, on: day, ...body });
}

export function foldNote(draft: RecordDraft, { id, day, body }: EventOf<"note-written">): void {
  draft.notes.push({ event: id, on: day, ...body });
}

/** Added again under the same id, it takes the place of the earlier one. */
export function foldOwnTechnique(draft: RecordDraft, { body }: EventOf<"technique-added">): void {
  const place = draft.own.findIndex(({ id }) => id === body.id);
  if (place === -1) draft.own.push(body);
  else draft.own[place] = body;
}
