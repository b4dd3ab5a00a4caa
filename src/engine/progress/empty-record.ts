import type { PersonRecord } from "./person-record.ts";

/** Somebody of whom nothing is known yet. */
export const emptyRecord: PersonRecord = {
  answers: {},
  gates: {},
  context: {},
  safetyCheckedOn: null,
  shortCheck: null,
  person: {},
  equipment: null,
  bellyPressure: { hands: false, deep: false },
  settings: {},
  tests: [],
  sessions: [],
  sessionDays: [],
  stopSigns: [],
  freeOf: [],
  pains: [],
  activities: [],
  changes: [],
  edits: [],
  own: [],
  notes: [],
  levels: {},
  cleanSessions: {},
  newestDay: null,
};
