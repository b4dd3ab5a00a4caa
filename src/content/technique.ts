import type {
  Adaptation,
  CatalogueTechniqueId,
  EquipmentId,
  Muscle,
  PaperId,
  Place,
  SourceRef,
  StopSign,
  TechniqueClass,
} from "./ids.ts";
import type { PhraseId } from "./phrase.ts";

export type TechniqueKind = "passive" | "pressure" | "stretch" | "strength" | "check";
/** The order of a session: release (passive, then pressure), stretch, strengthen (PLAN-1). */
export type Phase = "release" | "stretch" | "strengthen";
export type Position =
  | "supine"
  | "prone"
  | "side-lying"
  | "half-upright"
  | "seated"
  | "kneeling"
  | "half-kneeling"
  | "quadruped"
  | "standing";
/** 1 for beginners, 2 usual, 3 for the experienced. */
export type Level = 1 | 2 | 3;

/** How much of a technique, at one level. Times in seconds; a null means that the dose is not counted that way. */
export interface Dose {
  readonly level: Level;
  readonly sets: number;
  readonly repetitions: number | null;
  /** One hold, or the hold at the top of each repetition. */
  readonly holdSeconds: number | null;
  /** One whole repetition, hold included. Null where nothing is repeated. */
  readonly repetitionSeconds: number | null;
  readonly restSeconds: number;
  readonly sources: readonly SourceRef[];
}

/** Strength of what is known. `docs/content.md` has the words that each grade asks for. */
export type Grade = "supported" | "mixed" | "plausible" | "unsupported" | "contradicted";

/** The facts of a technique; its words stand in `texts/en/techniques`. */
export interface TechniqueFacts {
  readonly id: CatalogueTechniqueId;
  readonly kind: TechniqueKind;
  readonly phase: Phase | null;
  readonly muscles: readonly Muscle[];
  /** Surface muscles are worked before deep ones (PLAN-1). */
  readonly depth: "surface" | "deep";
  /** One side at a time, or both at once. */
  readonly sided: "one" | "both";
  readonly position: Position;
  readonly places: readonly Place[];
  readonly classes: readonly TechniqueClass[];
  /** Any one of these sets is enough; `[[]]` when nothing is needed. */
  readonly needs: ReadonlyArray<readonly EquipmentId[]>;
  /** Welcome, never required. */
  readonly comforts: readonly EquipmentId[];
  readonly doses: readonly Dose[];
  /** Getting into position and set up, and out of it again. */
  readonly settleSeconds: number;
  readonly closeSeconds: number;
  /** Turning to the other side: 5 to 15 by position. 0 for `both`. */
  readonly switchSeconds: number;
  /** Settling again on the other side, after the turn: a tool to place, a weight to move. Missing: the turn is enough. */
  readonly resettleSeconds?: number;
  readonly frequency: "daily" | "most-days" | "every-other-day";
  /** Gentler and harder forms of the same aim, nearest first. */
  readonly easier: readonly CatalogueTechniqueId[];
  readonly harder: readonly CatalogueTechniqueId[];
  /** Signs that end it, the likely ones first. All others end it too. */
  readonly stopSigns: readonly StopSign[];
  /** What is known about its effect, with the papers. */
  readonly evidence: { readonly grade: Grade; readonly papers: readonly PaperId[] };
  /** Where it is described. */
  readonly sources: readonly SourceRef[];
  /** Ids of `disagreements` in the knowledge door that concern it. */
  readonly disagreements: readonly string[];
  /** Coaching words said while it lasts, in order; their texts stand in `texts/en/phrases`. */
  readonly cues: readonly PhraseId[];
  /** The bolster and its kind: nothing is said between the opening and the closing bell. */
  readonly silent: boolean;
  /** Breathing pace in seconds, where one is paced. */
  readonly breath: { readonly inhale: number; readonly exhale: number } | null;
  /** Adaptations under which it may still be used but in its softer form. */
  readonly softForm: Adaptation | null;
}

/** The words of a technique. Second person, present tense, short sentences. */
export interface TechniqueText {
  readonly name: string;
  /** One sentence: what it is for. */
  readonly purpose: string;
  readonly position: string;
  /** What stands in for missing things, in words; empty where nothing is needed. */
  readonly standIns: string;
  readonly into: readonly string[];
  readonly steps: readonly string[];
  readonly outOf: readonly string[];
  readonly feel: readonly string[];
  readonly notFeel: readonly string[];
  /** The dose in words, by level, as the sources give it and as we set it. */
  readonly dose: string;
  readonly known: string;
  /** Where the sources disagree and which way we go; empty where they do not. */
  readonly differ: string;
  readonly easier: string;
  readonly harder: string;
  /** Extra cautions of this technique, beyond its stop signs. */
  readonly cautions: readonly string[];
}
