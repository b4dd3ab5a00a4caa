import type { EquipmentId, Muscle, PaperId, Place, SourceRef, TechniqueClass, TestId } from "./ids.ts";
import type { Grade } from "./technique.ts";

/** The facts of a test; its words stand in `texts/en/tests`. */
export interface TestFacts {
  readonly id: TestId;
  readonly muscles: readonly Muscle[];
  readonly classes: readonly TechniqueClass[];
  readonly places: readonly Place[];
  readonly needs: ReadonlyArray<readonly EquipmentId[]>;
  /** Better with any of these. */
  readonly better: readonly EquipmentId[];
  /** Each side by itself, or the whole body at once. */
  readonly sided: "one" | "both";
  /** Who is tested this way, where it depends. */
  readonly forWhom: "everyone" | "athletes" | "non-athletes";
  /** The source's target for a hold, in seconds, or null. */
  readonly targetSeconds: number | null;
  readonly sources: readonly SourceRef[];
  readonly evidence: { readonly grade: Grade; readonly papers: readonly PaperId[] };
  /** Time it takes, getting ready included, in seconds. */
  readonly seconds: number;
}

export interface TestText {
  readonly name: string;
  readonly purpose: string;
  readonly setUp: readonly string[];
  readonly steps: readonly string[];
  /** What to look at or count, one line a thing to note. */
  readonly lookFor: readonly string[];
  readonly outOf: readonly string[];
  /** The way out on the floor, where the test is done there too and that way is another. */
  readonly outOfFloor?: readonly string[];
  readonly meaning: string;
  readonly notMeaning: string;
  readonly known: string;
  readonly stop: string;
  readonly differ: string;
}
