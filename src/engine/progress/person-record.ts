import type { Answer, Level, OwnTechniqueId, QuestionId, StopSign, TechniqueId, WorkedSide } from "#content";
import type { Instant, LocalDate } from "#base";
import type { EventBody, EventId, PlanEdit } from "#events";
import type { DatedTest } from "../assessment/finding.ts";
import type { SafetyContext } from "../screening/screening.ts";

export type OwnTechnique = EventBody<"technique-added"> & { readonly id: OwnTechniqueId };
type ProfileChange = EventBody<"profile-changed">;
export type Person = NonNullable<ProfileChange["person"]>;
export type TravellingSettings = NonNullable<ProfileChange["settings"]>;

export interface DoneItem {
  readonly technique: TechniqueId;
  readonly side: WorkedSide;
  readonly level: Level;
  /** Seconds of work really done, over all sets. */
  readonly seconds: number;
  readonly setsDone: number;
  readonly setsPlanned: number;
  /** The highest said during the item, or null. */
  readonly discomfort: number | null;
}

export interface DoneSession {
  readonly id: EventId;
  readonly day: LocalDate;
  readonly startedAt: Instant;
  readonly kind: "planned" | "single";
  /** Null while it runs, or when it never ended. */
  readonly outcome: "done" | "left" | "stopped" | null;
  readonly seconds: number;
  readonly items: readonly DoneItem[];
  readonly stopSigns: ReadonlyArray<{ readonly technique: TechniqueId; readonly side: WorkedSide; readonly sign: StopSign }>;
}

export interface ToldStopSign {
  readonly event: EventId;
  readonly on: LocalDate;
  readonly session: EventId | null;
  readonly technique: TechniqueId;
  readonly side: WorkedSide;
  readonly sign: StopSign;
}

export interface ShortCheck {
  readonly on: LocalDate;
  readonly painToday: number | null;
  readonly emptyBladder: boolean | null;
  readonly twoHoursSinceMeal: boolean | null;
  readonly signsAfterDeepPressure: boolean | null;
}

/** All that a journal says about the person, folded event by event. Kept in the checkpoint. */
export interface PersonRecord {
  readonly answers: Readonly<Partial<Record<QuestionId, { readonly answer: Answer; readonly on: LocalDate }>>>;
  readonly context: SafetyContext;
  /** Day of the last full check, or null before the first. */
  readonly safetyCheckedOn: LocalDate | null;
  readonly shortCheck: ShortCheck | null;
  readonly person: Person;
  /** Null until it was asked. */
  readonly equipment: readonly string[] | null;
  readonly bellyPressure: { readonly hands: boolean; readonly deep: boolean };
  readonly settings: TravellingSettings;
  readonly tests: ReadonlyArray<DatedTest & { readonly event: EventId }>;
  /** The last 120 days in full, oldest first. */
  readonly sessions: readonly DoneSession[];
  /** Every session ever, one short row each. */
  readonly sessionDays: ReadonlyArray<{ readonly id: EventId; readonly day: LocalDate; readonly seconds: number; readonly outcome: DoneSession["outcome"] }>;
  readonly stopSigns: readonly ToldStopSign[];
  /** Techniques and classes found free of their sign in a later check. */
  readonly freeOf: ReadonlyArray<{ readonly what: string; readonly on: LocalDate }>;
  readonly pains: ReadonlyArray<{ readonly event: EventId; readonly on: LocalDate; readonly score: number; readonly when: EventBody<"pain-reported">["when"] }>;
  readonly activities: ReadonlyArray<{ readonly event: EventId; readonly on: LocalDate; readonly activity: string; readonly score: number }>;
  readonly changes: ReadonlyArray<{ readonly event: EventId; readonly on: LocalDate; readonly change: number }>;
  readonly edits: ReadonlyArray<{ readonly event: EventId; readonly on: LocalDate; readonly always: boolean; readonly edit: PlanEdit }>;
  readonly own: readonly OwnTechnique[];
  readonly notes: ReadonlyArray<{ readonly event: EventId; readonly on: LocalDate; readonly text: string }>;
  /** Sessions with hands on the belly, ended without a stop sign. */
  readonly handSessionsWithoutStopSign: number;
}
