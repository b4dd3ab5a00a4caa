import type { Adaptation, EquipmentId, Level, TechniqueClass, TechniqueId } from "#content";
import type { LocalDate } from "#base";
import type { PlannedItem, PlannedSession } from "#events";
import type { DatedTest, Finding } from "../assessment/finding.ts";
import type { OwnTechnique, Person, PersonRecord } from "../progress/person-record.ts";
import type { Answers, Clearance, Reason, SafetyContext } from "../screening/screening.ts";

/** Everything that a plan follows from. The same profile gives the same plan (PLAN-11). */
export interface Profile {
  readonly answers: Answers;
  readonly context: SafetyContext;
  readonly person: Person;
  readonly equipment: ReadonlyArray<EquipmentId | "wall" | "floor">;
  readonly tests: readonly DatedTest[];
  /** 5 to 45, whole. */
  readonly minutes: number;
  readonly bellyPressure: {
    readonly hands: boolean;
    readonly deep: boolean;
    readonly handSessionsWithoutStopSign: number;
  };
  /** What the journal says, folded; null where there is none. */
  readonly history: PersonRecord | null;
  readonly own: readonly OwnTechnique[];
  readonly date: LocalDate;
}

export interface LeftOut {
  readonly technique: TechniqueId;
  /** The rule and, in words for the person, why. Words come from texts by this code. */
  readonly why:
    | "barred"
    | "equipment"
    | "place"
    | "opt-in"
    | "level"
    | "history"
    | "every-other-day"
    | "cap"
    | "time"
    | "rotation"
    | "removed"
    | "not-indicated";
  readonly rule: string;
  readonly classes: readonly TechniqueClass[];
}

export interface PlannedDay {
  readonly day: LocalDate;
  readonly items: readonly PlannedItem[];
}

/** What the person is shown and what `unclench plan` prints. */
export interface Plan {
  readonly clearance: Clearance;
  readonly reasons: readonly Reason[];
  readonly barred: readonly TechniqueClass[];
  readonly adaptations: readonly Adaptation[];
  readonly findings: readonly Finding[];
  /** Null where clearance is emergency, clinician or incomplete. */
  readonly session: PlannedSession | null;
  readonly week: readonly PlannedDay[] | null;
  readonly leftOut: readonly LeftOut[];
}

/** One technique that could take the place of another within the safe limits. */
export interface SwapOption {
  readonly technique: TechniqueId;
  readonly level: Level;
}
