import type { Side } from "#content";
import type { LocalDate } from "#base";
import type { TestRecord } from "#events";

/** A test as recorded, on its day. */
export interface DatedTest {
  readonly record: TestRecord;
  readonly on: LocalDate;
  /** Quick looks after release stay out of findings and trends. */
  readonly purpose: "first" | "retest" | "quick-look";
}

/** What tests mean (FIND rules). Never more than likely, never a diagnosis. */
export interface Finding {
  readonly finding: "tight" | "weak" | "asymmetry" | "pattern" | "leg-length";
  readonly side: Side | "both" | null;
  readonly strength: "likely" | "possible" | "none" | "untested";
  readonly detail: "one-joint" | "rectus-femoris" | "tfl" | "hip-flexion" | "rib-thrust" | null;
  readonly rules: readonly string[];
}
