import type { QuestionFacts, SafetyDate } from "#content";
import { dateTexts } from "#content/en/questions";
import type { SafetyContext } from "#engine";
import { effectiveContext } from "#engine/screening";
import { dayWords } from "../../state/day-words.ts";
import { today } from "../../state/today.ts";
import { dateWith } from "./check-pages.ts";

/** The date or the weeks that go with a question, as far as they are known. */
export function dateWords(question: QuestionFacts, context: SafetyContext): string | null {
  const name = dateWith(question);
  if (name === null) return null;
  if (name === "pregnancyWeeks") {
    const weeks = effectiveContext(context, today()).pregnancyWeeks;
    return weeks === undefined ? null : `About ${String(weeks)} weeks by now.`;
  }
  const on = context[name];
  return on === undefined ? null : `${dateAsk(name).ask} ${dayWords(on)}.`;
}

/** The question of a date alone, and what may be left empty. */
export function dateAsk(name: SafetyDate | "pregnancyWeeks"): {
  readonly ask: string;
  readonly hint: string;
} {
  const [ask = "", hint = ""] = dateTexts[name].split(/(?<=\?) /);
  return { ask, hint: hint === "" ? "Leave it empty if you do not know the day." : hint };
}
