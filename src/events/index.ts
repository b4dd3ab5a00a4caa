export { eventKind } from "./event-kind.ts";
export type { EventKind } from "./event-kind.ts";
export { eventKinds } from "./journal-event.ts";
export type { DeviceId, EventBody, EventEnvelope, EventId, EventOf, EventType, ForeignEvent, JournalEvent } from "./journal-event.ts";
export { testRecord } from "./test-record.ts";
export type { HoldRecord, LegLengthRecord, ReclineRecord, TestRecord, ThomasLooked, ThomasMeasured } from "./test-record.ts";
export type { PlannedItem, PlannedSession } from "./planned-item.ts";
export { planEdit } from "./plan-edited.ts";
export type { PlanEdit } from "./plan-edited.ts";
