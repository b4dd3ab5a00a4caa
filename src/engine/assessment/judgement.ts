import type { LocalDate } from "#base";
import type { Side, TestId } from "#content";
import type { Finding } from "./finding.ts";

/** What was seen or measured. */
export type ObservationCode =
  | "thigh-up"
  | "knee-bends"
  | "knee-straightens"
  | "turns-out"
  | "drifts-out"
  | "nothing-seen"
  | "not-told"
  | "hip-angle"
  | "hip-angle-about"
  | "thigh-only"
  | "below-target"
  | "reached-target"
  | "difficult"
  | "shifts"
  | "thigh-gap"
  | "back-gap-between"
  | "back-gap-hand"
  | "uneven"
  | "ribs-poke"
  | "not-valid"
  | "angle-difference"
  | "hold-difference"
  | "leg-difference"
  | "one-reading"
  | "pain";

/** One thing that a finding rests on, or that speaks against it. */
export interface Observation {
  readonly test: TestId;
  readonly side: Side | "both" | null;
  /** `looked`, `phone`, `tape`, `photo`, or null where the test has one way only. */
  readonly method: string | null;
  readonly surface: "edge" | "floor" | null;
  readonly on: LocalDate;
  readonly code: ObservationCode;
  readonly value: number | null;
  readonly unit: "degrees" | "seconds" | "cm" | null;
  readonly speaks: "for" | "against" | "neither";
}

/** A finding with what it rests on. */
export interface Judgement {
  readonly finding: Finding;
  readonly observations: readonly Observation[];
}

/** How many things agree with a finding; more ranks first (FIND-9). */
export function agreeingSigns({ observations }: Judgement): number {
  return observations.reduce((count, { speaks }) => (speaks === "for" ? count + 1 : count), 0);
}
