import type { LocalDate } from "#base";
import type { DatedTest, Finding } from "./finding.ts";
import { usualHipAngle } from "./hip-angle.ts";
import type { Judgement, Observation } from "./judgement.ts";
import { judgeTests } from "./judge-tests.ts";
import type { TestOffer } from "./offerable-tests.ts";

/** What would change a verdict, as a code. */
export type ChangeCode =
  | "same-on-another-day"
  | "negative-twice"
  | "positive-retest"
  | "measure-with-pelvis"
  | "test-at-an-edge"
  | "test-again-both-ways"
  | "test-without-pain"
  | "another-test-instead"
  | "look-with-help"
  | "read-twice-each-side"
  | "differ-again-another-day";

/** Why a finding is what it is: for the screen, in codes and numbers. */
export interface FindingExplanation {
  readonly finding: Finding;
  readonly observations: readonly Observation[];
  /** What it rests on most: a number, about a number, a held time, a tape, or the eye alone. */
  readonly basis: "measured" | "about" | "held" | "tape" | "looked" | "none";
  /** Tests or days disagree (FIND-6). */
  readonly disagrees: boolean;
  /** No more than a hint. */
  readonly perhaps: boolean;
  readonly wouldChange: readonly ChangeCode[];
  /** The usual range of the hip angle in degrees, where an angle is shown. */
  readonly context: { readonly mean: number; readonly deviation: number } | null;
}

/**
 * In the order of `findingsFrom`, which says the same findings without the reasons. `offers` are the tests that the
 * person may take: a test at an edge is named only to who has one and may.
 */
export function explainFindings(
  tests: readonly DatedTest[],
  person: { readonly athlete?: boolean | undefined },
  date: LocalDate,
  offers: readonly TestOffer[],
): readonly FindingExplanation[] {
  const hasEdge = offers.some((offer) => offer.offered && offer.surface === "edge");
  return judgeTests(tests, person, date).map((judgement) => explain(judgement, hasEdge));
}

function explain({ finding, observations }: Judgement, hasEdge: boolean): FindingExplanation {
  const disagrees = finding.rules.includes("FIND-6");
  const has = (...codes: readonly Observation["code"][]) =>
    observations.some(({ code }) => codes.includes(code));
  const perhaps = finding.strength === "possible" && onlyHints(observations);
  const context = has("hip-angle", "hip-angle-about") ? { ...usualHipAngle } : null;
  const edge = !hasEdge ? "none" : observations.some(({ surface }) => surface === "edge") ? "used" : "unused";
  return {
    finding,
    observations,
    basis: basisOf(has),
    disagrees,
    perhaps,
    wouldChange: changesOf(finding, has, disagrees, edge),
    context,
  };
}

/** A gap between a pencil and a hand, or ribs that poke out while all else lies flat (FIND-4). */
function onlyHints(observations: readonly Observation[]): boolean {
  const positive = observations.filter(({ speaks, code }) => speaks === "for" || code === "back-gap-between");
  return (
    positive.length > 0 && positive.every(({ code }) => code === "back-gap-between" || code === "ribs-poke")
  );
}

type Has = (...codes: readonly Observation["code"][]) => boolean;

function basisOf(has: Has): FindingExplanation["basis"] {
  if (has("pain", "not-valid")) return "none";
  if (has("hip-angle", "angle-difference")) return "measured";
  if (has("hip-angle-about")) return "about";
  if (has("below-target", "reached-target", "difficult", "shifts", "hold-difference")) return "held";
  if (has("leg-difference", "one-reading")) return "tape";
  return "looked";
}

/** A firm edge to test at: not there, or out of bounds; there, and tested at already; or there. */
type Edge = "none" | "used" | "unused";

function changesOf(finding: Finding, has: Has, disagrees: boolean, edge: Edge): readonly ChangeCode[] {
  if (finding.strength === "untested") return [untestedChange(has, edge)];
  const codes: ChangeCode[] = [];
  if (disagrees) codes.push("test-again-both-ways");
  if (finding.finding === "leg-length") return ["read-twice-each-side"];
  if (finding.finding === "asymmetry")
    return has("uneven") ? ["negative-twice"] : ["differ-again-another-day"];
  if (finding.strength === "none") codes.push("positive-retest");
  else if (
    !disagrees &&
    finding.strength === "possible" &&
    has("hip-angle", "below-target", "difficult", "shifts")
  )
    codes.push("same-on-another-day");
  if (finding.finding === "tight" && edge !== "none" && !has("hip-angle")) codes.push("measure-with-pelvis");
  if (finding.finding === "tight" && finding.strength === "none" && edge === "unused")
    codes.push("test-at-an-edge");
  if (has("not-told")) codes.push("look-with-help");
  if (finding.strength !== "none") codes.push("negative-twice");
  return codes;
}

function untestedChange(has: Has, edge: Edge): ChangeCode {
  if (has("pain")) return "test-without-pain";
  if (has("not-told")) return "look-with-help";
  if (has("one-reading")) return "read-twice-each-side";
  return has("not-valid") || edge === "none" ? "another-test-instead" : "measure-with-pelvis";
}

/** What all findings say together: FIND-8 when everything is negative, FIND-11 when nothing was tested. */
export function overallFinding(
  findings: readonly Finding[],
): "no-tests" | "nothing-found" | "found" | "untested" {
  if (findings.length === 0) return "no-tests";
  const telling = findings.filter(({ finding }) => finding !== "leg-length");
  if (telling.some(({ strength }) => strength === "likely" || strength === "possible")) return "found";
  return telling.some(({ strength }) => strength === "none") ? "nothing-found" : "untested";
}
