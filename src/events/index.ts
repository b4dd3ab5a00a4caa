export { eventKind, upcastsFrom } from "./event-kind.ts";
export type { EventKind, Upcast, UpcastChain } from "./event-kind.ts";
export { eventKinds } from "./journal-event.ts";
export type {
  DeviceId,
  EventBody,
  EventEnvelope,
  EventId,
  EventOf,
  EventType,
  ForeignEvent,
  JournalEvent,
  KeptEvent,
} from "./journal-event.ts";
export { decodeBody, decodeEvent, describeVocabulary, isEventType } from "./decode-event.ts";
export type { BodyFault, Decoded } from "./decode-event.ts";
export { encodeEvent } from "./encode-event.ts";
export { describeEventFault, faultOfIssues } from "./event-fault.ts";
export type { EventFault } from "./event-fault.ts";
export { testRecord } from "./test-record.ts";
export type {
  HoldRecord,
  LegLengthRecord,
  ReclineRecord,
  TestRecord,
  ThomasLooked,
  ThomasMeasured,
} from "./test-record.ts";
export { plannedItem, plannedSession } from "./planned-item.ts";
export type { PlannedItem, PlannedSession } from "./planned-item.ts";
export type { PlanEdit } from "./plan-edited.ts";
export { safetyContext } from "./safety-answered.ts";
export { person } from "./profile-changed.ts";
export { answer } from "./vocabulary.ts";
