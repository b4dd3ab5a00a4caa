import type { Answer, QuestionId, StopSign } from "#content";
import { addDays } from "#base";
import type { LocalDate } from "#base";

export interface StopSignFacts {
  readonly sign: StopSign;
  readonly weight: "serious" | "too-much";
  /** Questions of the safety check to ask again before the next session. */
  readonly asksAgain: readonly QuestionId[];
}

/** A later check is at least this many days on. */
export const laterCheckDays = 7;

/** In the order in which the screen lists them. Source: the safety contract, stop signs. */
export const stopSigns: readonly StopSignFacts[] = [
  { sign: "pulse", weight: "serious", asksAgain: ["rf-pulse"] },
  { sign: "numbness", weight: "serious", asksAgain: ["rf-cauda", "rf-nerve-worse"] },
  { sign: "electric", weight: "serious", asksAgain: ["rf-nerve-worse"] },
  { sign: "nausea", weight: "serious", asksAgain: ["rf-abdomen"] },
  { sign: "faintness", weight: "serious", asksAgain: ["rf-aaa-burst", "rf-effort"] },
  { sign: "chest-pain", weight: "serious", asksAgain: ["rf-dvt", "rf-effort"] },
  { sign: "breathlessness", weight: "serious", asksAgain: ["rf-dvt", "rf-effort"] },
  { sign: "sharp", weight: "too-much", asksAgain: [] },
  { sign: "throbbing", weight: "too-much", asksAgain: [] },
  { sign: "burning", weight: "too-much", asksAgain: [] },
  { sign: "above-five", weight: "too-much", asksAgain: [] },
  { sign: "held-breath", weight: "too-much", asksAgain: [] },
  { sign: "si-gripping", weight: "too-much", asksAgain: [] },
];

export type StopSignVerdict =
  /** The technique and all its classes are out until a later check. */
  | {
      readonly kind: "session-ends";
      readonly out: "technique-and-classes";
      readonly asksAgain: readonly QuestionId[];
      readonly rule: string;
    }
  /** The step ends; the next gentler one is offered, this once. */
  | { readonly kind: "step-ends"; readonly offers: "next-gentler"; readonly rule: string }
  /** The step ends, and the technique is out until a later check. */
  | { readonly kind: "technique-ends"; readonly out: "technique"; readonly rule: string };

export function isSerious(sign: StopSign): boolean {
  return factsOf(sign).weight === "serious";
}

/**
 * What a stop sign does (SCR-26, SCR-27). `earlierTimes`: how often this technique, or the one whose gentler form it
 * is, was too much before, without a later check in between.
 */
export function judgeStopSign(sign: StopSign, earlierTimes: number): StopSignVerdict {
  const { weight, asksAgain } = factsOf(sign);
  if (weight === "serious")
    return { kind: "session-ends", out: "technique-and-classes", asksAgain, rule: "SCR-26" };
  if (earlierTimes === 0) return { kind: "step-ends", offers: "next-gentler", rule: "SCR-27" };
  return { kind: "technique-ends", out: "technique", rule: "SCR-27" };
}

export type LaterCheckVerdict =
  | { readonly kind: "too-early"; readonly from: LocalDate }
  | { readonly kind: "free" }
  | { readonly kind: "stays" };

/** Whether what a sign took out may come back (SCR-28). `stayedAway`: the sign has not come again since. */
export function judgeLaterCheck(check: {
  readonly toldOn: LocalDate;
  readonly today: LocalDate;
  readonly stayedAway: Answer;
}): LaterCheckVerdict {
  const from = addDays(check.toldOn, laterCheckDays);
  if (check.today < from) return { kind: "too-early", from };
  return check.stayedAway === "yes" ? { kind: "free" } : { kind: "stays" };
}

function factsOf(sign: StopSign): StopSignFacts {
  const facts = stopSigns.find((each) => each.sign === sign);
  if (facts === undefined) throw new Error(`No stop sign ${sign}`);
  return facts;
}
