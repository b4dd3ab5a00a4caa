import type * as v from "valibot";
import type { Brand, Instant, LocalDate } from "#base";
import { activityScored } from "./activity-scored.ts";
import { changeReported } from "./change-reported.ts";
import { entryCorrected } from "./entry-corrected.ts";
import { entryRetracted } from "./entry-retracted.ts";
import { noteWritten } from "./note-written.ts";
import { painReported } from "./pain-reported.ts";
import { planEdited } from "./plan-edited.ts";
import { profileChanged } from "./profile-changed.ts";
import { safetyAnswered } from "./safety-answered.ts";
import { sessionEnded } from "./session-ended.ts";
import { sessionStarted } from "./session-started.ts";
import { stepFinished } from "./step-finished.ts";
import { stopSignTold } from "./stop-sign.ts";
import { techniqueAdded } from "./technique-added.ts";
import { testRecorded } from "./test-recorded.ts";

/** Every kind of event there is, by its type. */
export const eventKinds = {
  "safety-answered": safetyAnswered,
  "profile-changed": profileChanged,
  "test-recorded": testRecorded,
  "session-started": sessionStarted,
  "step-finished": stepFinished,
  "stop-sign": stopSignTold,
  "session-ended": sessionEnded,
  "pain-reported": painReported,
  "activity-scored": activityScored,
  "change-reported": changeReported,
  "plan-edited": planEdited,
  "technique-added": techniqueAdded,
  "note-written": noteWritten,
  "entry-corrected": entryCorrected,
  "entry-retracted": entryRetracted,
} as const;

type Kinds = typeof eventKinds;
export type EventType = keyof Kinds;
export type EventBody<Type extends EventType> = v.InferOutput<Kinds[Type]["body"]>;
export type EventId = Brand<string, "EventId">;
export type DeviceId = Brand<string, "DeviceId">;

/** What every event carries, whatever its type. */
export interface EventEnvelope {
  readonly id: EventId;
  readonly version: number;
  /** Instant with the person's offset. */
  readonly at: Instant;
  /** Their local date; a day starts at 04:00. */
  readonly day: LocalDate;
  readonly device: DeviceId;
  /** The device's own counter, from 1. */
  readonly count: number;
}

export type EventOf<Type extends EventType> = Type extends EventType
  ? EventEnvelope & { readonly type: Type; readonly body: EventBody<Type> }
  : never;
/** One thing that happened, at today's version of its type. */
export type JournalEvent = EventOf<EventType>;

/** An event as it was recorded, at the version of its day. This is what is stored, exported and passed on. */
export interface KeptEvent extends EventEnvelope {
  readonly type: string;
  readonly body: unknown;
}

/** An event of an unknown type or a newer version: kept as it is and passed on, never folded. */
export type ForeignEvent = KeptEvent;
