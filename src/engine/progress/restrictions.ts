import type { Level, TechniqueClass, TechniqueId, WorkedSide } from "#content";
import type { LocalDate } from "#base";

/** What history asks of today's plan (ADAPT rules and the stop signs of the safety contract). */
export interface Restrictions {
  readonly classesOut: ReadonlyArray<{
    readonly class: TechniqueClass;
    readonly rule: string;
    readonly side: WorkedSide | null;
    readonly laterCheckFrom: LocalDate | null;
  }>;
  readonly techniquesOut: ReadonlyArray<{
    readonly technique: TechniqueId;
    readonly rule: string;
    readonly laterCheckFrom: LocalDate | null;
  }>;
  /** Highest level allowed today, by technique, where history says so. */
  readonly levels: ReadonlyArray<{
    readonly technique: TechniqueId;
    readonly level: Level;
    readonly rule: string;
  }>;
  /** Techniques for which one level up is offered (never forced). */
  readonly levelUpOffered: readonly TechniqueId[];
  /** Passive rest only today, and by which rule. */
  readonly passiveOnly: { readonly rule: string } | null;
  /** No session today: the person is sent on, and by which rule. */
  readonly stopAndRoute: { readonly rule: string } | null;
  /** Too much once, and already at the lowest level: the next gentler technique is offered instead. */
  readonly gentlerOffered: ReadonlyArray<{ readonly technique: TechniqueId; readonly rule: string }>;
  /** Findings that turned negative in two retests: less of them; a third time: upkeep (ADAPT-6). */
  readonly less: ReadonlyArray<{
    readonly finding: "tight" | "weak" | "pattern";
    readonly side: WorkedSide | null;
    readonly stage: "less" | "upkeep";
    readonly rule: string;
  }>;
}
