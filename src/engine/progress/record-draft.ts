import { addDays } from "#base";
import type { LocalDate } from "#base";
import type { DoneItem, DoneSession, PersonRecord } from "./person-record.ts";

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] extends readonly (infer Row)[] ? Row[] : T[Key] };

export type SessionDraft = Omit<Mutable<DoneSession>, "items" | "stopSigns"> & {
  items: DoneItem[];
  stopSigns: DoneSession["stopSigns"][number][];
};

/** A record being folded. Lists are the draft's own; sessions are copied when first changed. */
export type RecordDraft = Omit<
  Mutable<PersonRecord>,
  "sessions" | "equipment" | "levels" | "cleanSessions"
> & {
  equipment: PersonRecord["equipment"];
  sessions: DoneSession[];
  levels: Record<string, PersonRecord["levels"][string]>;
  cleanSessions: Record<string, PersonRecord["cleanSessions"][string]>;
  readonly opened: Map<string, SessionDraft>;
  /** For `newestDay`, the first day that is kept in full. */
  keptFrom: { newest: LocalDate; day: LocalDate } | null;
};

/** How long sessions are kept in full, counted back from the newest event. */
const fullSessionDays = 120;

export function draftOf(record: PersonRecord): RecordDraft {
  return {
    ...record,
    tests: [...record.tests],
    sessions: [...record.sessions],
    sessionDays: [...record.sessionDays],
    stopSigns: [...record.stopSigns],
    freeOf: [...record.freeOf],
    pains: [...record.pains],
    activities: [...record.activities],
    changes: [...record.changes],
    edits: [...record.edits],
    own: [...record.own],
    notes: [...record.notes],
    levels: { ...record.levels },
    cleanSessions: { ...record.cleanSessions },
    opened: new Map(),
    keptFrom: null,
  };
}

/** Drops what is too old to be kept in full and hands the record over. */
export function finishDraft(draft: RecordDraft): PersonRecord {
  const { opened: _opened, keptFrom: _keptFrom, ...record } = draft;
  const from = firstFullDay(draft);
  return {
    ...record,
    sessions: from === null ? record.sessions : record.sessions.filter(({ day }) => day >= from),
    edits: from === null ? record.edits : record.edits.filter(({ always, on }) => always || on >= from),
  };
}

/** The first day that is kept in full, as of the newest event so far. */
export function firstFullDay(draft: RecordDraft): LocalDate | null {
  const newest = draft.newestDay;
  if (newest === null) return null;
  if (draft.keptFrom?.newest !== newest) draft.keptFrom = { newest, day: addDays(newest, -fullSessionDays) };
  return draft.keptFrom.day;
}

/**
 * The session as the draft's own copy, or undefined when it is unknown or no longer kept in full. Asked by the day and
 * not by presence, so that folding in one go and in two agree.
 */
export function openSession(draft: RecordDraft, id: string): SessionDraft | undefined {
  const from = firstFullDay(draft);
  const open = draft.opened.get(id);
  if (open) return from !== null && open.day < from ? undefined : open;
  const place = draft.sessions.findLastIndex((session) => session.id === id);
  const found = draft.sessions[place];
  if (!found || (from !== null && found.day < from)) return undefined;
  const copy: SessionDraft = { ...found, items: [...found.items], stopSigns: [...found.stopSigns] };
  draft.sessions[place] = copy;
  draft.opened.set(id, copy);
  return copy;
}

export function addSession(draft: RecordDraft, session: SessionDraft): void {
  draft.sessions.push(session);
  draft.opened.set(session.id, session);
}
