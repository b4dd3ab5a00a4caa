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
  { sign: "other-pain", weight: "too-much", asksAgain: [] },
];

/** A serious sign ends the session (SCR-26); any other is too much and ends the step (SCR-27). */
export function isSerious(sign: StopSign): boolean {
  return stopSigns.some((facts) => facts.sign === sign && facts.weight === "serious");
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
