import type { Result } from "#base";
import { emptyRecord, foldEvent, foldRecord } from "#engine/progress";
import type { PersonRecord } from "#engine";
import { describeEventFault } from "#events";
import type { EventBody, EventId, JournalEvent, KeptEvent } from "#events";
import { openJournal } from "#journal";
import type {
  AmendFault,
  Entry,
  EntryType,
  Journal,
  JournalContents,
  NewEntry,
  Projection,
  RecordFault,
} from "#journal";
import { now, newId, offsetMinutes } from "../platform/clock.ts";
import { forgetDevice } from "../platform/forget-device.ts";
import { joinTabs } from "../platform/tabs.ts";
import { whenIdle } from "../platform/when-idle.ts";
import { askToPersist } from "../platform/storage-persistence.ts";
import { journalStore } from "./device-stores.ts";
import type { Saved } from "./person.ts";

export interface OpenedJournal {
  readonly journal: Journal<PersonRecord>;
  readonly recordAll: (events: readonly NewEntry[]) => Promise<Saved<readonly Entry[]>>;
  readonly retract: (id: EventId) => Promise<Saved<JournalEvent>>;
  readonly correct: (id: EventId, body: EventBody<EntryType>) => Promise<Saved<JournalEvent>>;
  /** Takes back every retraction that stands against an entry. */
  readonly restore: (id: EventId) => Promise<Saved<readonly JournalEvent[]>>;
  /** Everything in the journal, for history and export. */
  readonly contents: () => Promise<Saved<JournalContents>>;
  /** Adds what is not there yet; nothing is overwritten. */
  readonly importEvents: (events: readonly KeptEvent[]) => Promise<Saved<{ readonly added: number }>>;
  /** Removes the journal and the running session from this device. */
  readonly eraseEverything: () => Promise<Saved<null>>;
}

/** The record of the person rises in version with every change of how events are folded. */
export const personProjection: Projection<PersonRecord> = {
  version: 2,
  initial: emptyRecord,
  apply: foldEvent,
  applyAll: (record, events) => foldRecord(events, record),
};

/** Opens the journal on this device, shows its state now and after each change, and follows the other tabs. */
export async function openPersonJournal(
  show: (state: { readonly record: PersonRecord; readonly kept: boolean }) => void,
): Promise<OpenedJournal> {
  const opened = await openJournal({
    store: journalStore,
    projection: personProjection,
    now,
    newId,
    offsetMinutes,
  });
  if (!opened.ok) throw new Error(faultInWords(opened.error));
  const journal = opened.value;
  const showNow = () => {
    show({ record: journal.state, kept: journal.status.count > 0 });
  };
  journal.subscribe(showNow);
  const tellOtherTabs = joinTabs("unclench-journal", () => void journal.refresh());
  const tellErased = joinTabs("unclench-erased", () => {
    forgetDevice();
    location.replace("/");
  });
  showNow();
  // So that the next start is fast, also after this one had to read every event.
  whenIdle(() => void journal.saveCheckpoint());
  return {
    journal,
    contents: async () => toSaved(await journal.events()),
    importEvents: async (events) => {
      const added = await journal.importEvents(events);
      if (added.ok) void askToPersist();
      return finish(added, tellOtherTabs);
    },
    eraseEverything: async () => finish(await journal.eraseEverything(), tellErased),
    recordAll: async (events) => {
      const first = journal.status.count === 0;
      const saved = await journal.recordAll(events);
      if (first && saved.ok) void askToPersist();
      return finish(saved, tellOtherTabs);
    },
    correct: async (id, body) => finish(await journal.correct(id, body), tellOtherTabs),
    retract: async (id) => finish(await journal.retract(id), tellOtherTabs),
    restore: async (id) => finish(await journal.restore(id), tellOtherTabs),
  };
}

type Outcome<Value> = Result<Value, RecordFault | AmendFault>;

function finish<Value>(outcome: Outcome<Value>, tellOtherTabs: () => void): Saved<Value> {
  if (outcome.ok) tellOtherTabs();
  return toSaved(outcome);
}

function toSaved<Value>(outcome: Outcome<Value>): Saved<Value> {
  return outcome.ok ? outcome : { ok: false, error: faultInWords(outcome.error) };
}

function faultInWords(fault: RecordFault | AmendFault): string {
  switch (fault.type) {
    case "StorageFull":
      return "This device has no room left, so nothing could be saved. Make some room and try again.";
    case "StorageUnavailable":
      return `This browser does not let the app keep anything here. Private windows are the usual reason. (${fault.reason})`;
    case "StorageBlocked":
      return "Another tab has an older version of the app open. Close that tab and try again.";
    case "StorageNewer":
      return "A newer version of the app is open in another tab. Load this page again.";
    case "StorageFailed":
      return `Saving did not work: ${fault.reason}. Nothing was lost; try again.`;
    case "BodyInvalid":
      return `That could not be saved: ${describeEventFault(fault.fault)}`;
    case "EntryUnknown":
      return "That entry is not in the journal any more.";
    case "EntryNotCorrectable":
      return "That entry cannot be changed.";
  }
}
