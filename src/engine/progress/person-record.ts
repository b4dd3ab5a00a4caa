import type {
  Answer,
  GateId,
  Level,
  OwnTechniqueId,
  QuestionId,
  StopSign,
  TechniqueId,
  WorkedSide,
} from "#content";
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
  readonly stopSigns: ReadonlyArray<{
    readonly technique: TechniqueId;
    readonly side: WorkedSide;
    readonly sign: StopSign;
  }>;
}

export interface ToldStopSign {
  readonly event: EventId;
  readonly on: LocalDate;
  readonly session: EventId | null;
  readonly technique: TechniqueId;
  readonly side: WorkedSide;
  readonly sign: StopSign;
}

/** Where a person stands with a technique (ADAPT-2, ADAPT-3). */
export interface TechniqueLevel {
  /** The level that the comfortable sessions are counted at. */
  readonly level: Level;
  /** No higher than this until a level up is accepted; null when nothing was too much. */
  readonly cap: Level | null;
  /** Comfortable sessions in a row at `level`; at three a level up is offered. */
  readonly comfortable: number;
  /** The last time it was too much, it was at level 1: only a gentler technique is left. */
  readonly tooMuchAtLowest: boolean;
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
  readonly answers: Readonly<
    Partial<Record<QuestionId, { readonly answer: Answer; readonly on: LocalDate }>>
  >;
  /** What was said on the first page of the last full check; empty where it was not kept. */
  readonly gates: Readonly<Partial<Record<GateId, Answer>>>;
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
  readonly sessionDays: ReadonlyArray<{
    readonly id: EventId;
    readonly day: LocalDate;
    readonly seconds: number;
    readonly outcome: DoneSession["outcome"];
  }>;
  readonly stopSigns: readonly ToldStopSign[];
  /** Techniques and classes found free of their sign in a later check. */
  readonly freeOf: ReadonlyArray<{ readonly what: string; readonly on: LocalDate }>;
  readonly pains: ReadonlyArray<{
    readonly event: EventId;
    readonly on: LocalDate;
    readonly score: number;
    readonly when: EventBody<"pain-reported">["when"];
    readonly session: EventId | null;
  }>;
  readonly activities: ReadonlyArray<{
    readonly event: EventId;
    readonly on: LocalDate;
    readonly activity: string;
    readonly score: number;
  }>;
  readonly changes: ReadonlyArray<{
    readonly event: EventId;
    readonly on: LocalDate;
    readonly change: number;
  }>;
  readonly edits: ReadonlyArray<{
    readonly event: EventId;
    readonly on: LocalDate;
    readonly always: boolean;
    readonly edit: PlanEdit;
  }>;
  readonly own: readonly OwnTechnique[];
  readonly notes: ReadonlyArray<{ readonly event: EventId; readonly on: LocalDate; readonly text: string }>;
  /** By technique id. */
  readonly levels: Readonly<Record<string, TechniqueLevel>>;
  /**
   * The last ten sessions, by technique done in them, that ended without any stop sign. Ids, so that a session with
   * two techniques of a class counts once; `handSessionsWithoutStopSign` counts them with the catalogue in hand.
   */
  readonly cleanSessions: Readonly<Record<string, readonly EventId[]>>;
  /** Day of the newest event, or null before the first. */
  readonly newestDay: LocalDate | null;
}
