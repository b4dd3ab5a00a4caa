import type { Answer, QuestionFacts, QuestionId, TechniqueClass } from "#content";
import { daysBetween } from "#base";
import type { LocalDate } from "#base";
import type { Answers } from "./screening.ts";

/** What is asked before a session. Pain today is always asked. */
export interface ShortCheckForm {
  /** One list, "is any of this new?". */
  readonly emergencies: readonly QuestionId[];
  /** An empty bladder, and two hours since a meal: only with pressure on the belly today. */
  readonly asksBelly: boolean;
  /** The 48-hour signs: only after deep pressure on the belly. */
  readonly asksDeepSigns: boolean;
}

export interface ShortCheckAnswers {
  /** All of the list, `no` where "nothing new" was ticked. */
  readonly emergencies: Answers;
  /** 0 to 10. */
  readonly painToday: number | null;
  readonly emptyBladder: boolean | null;
  readonly twoHoursSinceMeal: boolean | null;
  readonly signsAfterDeepPressure: boolean | null;
}

export type ShortCheckPart = "emergencies" | "signs" | "pain" | "bladder" | "meal";

/** What may be done today. `why` names the words in `shortCheckVerdictTexts`. */
export type ShortCheckVerdict =
  | { readonly kind: "unanswered"; readonly missing: readonly ShortCheckPart[] }
  | {
      readonly kind: "stop";
      readonly why: "emergency" | "unsure" | "signs";
      /** The questions behind it; none with the 48-hour signs. */
      readonly questions: readonly QuestionId[];
      readonly rule: string;
    }
  | {
      readonly kind: "passive-only";
      readonly why: "painHigh" | "painAboveUsual";
      readonly rule: string;
    }
  | {
      readonly kind: "no-belly-pressure";
      readonly why: readonly ("bladder" | "meal")[];
      readonly rule: string;
    }
  | { readonly kind: "go" };

/** From this much, of 10, and from this much above the usual, there is passive rest only. */
const muchPain = 7;
const muchAboveUsual = 3;

/** `classes`: those of today's items. `deepPressureOn`: the last day with `abd-deep`, null when there was none. */
export function shortCheckQuestions(
  today: {
    readonly date: LocalDate;
    readonly classes: readonly TechniqueClass[];
    readonly deepPressureOn: LocalDate | null;
  },
  questions: readonly QuestionFacts[],
): ShortCheckForm {
  const daysSinceDeep = today.deepPressureOn === null ? null : daysBetween(today.deepPressureOn, today.date);
  return {
    emergencies: questions.filter(({ kind }) => kind === "emergency").map(({ id }) => id),
    asksBelly: today.classes.includes("abd-hand") || today.classes.includes("abd-deep"),
    asksDeepSigns: daysSinceDeep !== null && daysSinceDeep >= 0 && daysSinceDeep <= 2,
  };
}

/**
 * The strongest that applies: stop, unanswered, passive rest only, no belly pressure, go (SCR-21 to SCR-25).
 * `usualPain`: 0 to 10, what the person usually says; null when nobody knows yet.
 */
export function judgeShortCheck(
  form: ShortCheckForm,
  answers: ShortCheckAnswers,
  usualPain: number | null,
): ShortCheckVerdict {
  return (
    judgeEmergencies(answers.emergencies, form.emergencies) ??
    judgeSigns(form, answers) ??
    judgeMissing(missingParts(form, answers)) ??
    judgePain(answers.painToday, usualPain) ??
    judgeMissing(missingBelly(form, answers)) ??
    judgeBelly(form, answers) ?? { kind: "go" }
  );
}

/** Also for one question asked again, as rf-abdomen is after tenderness low on the right. Null: none of them. */
export function judgeEmergencies(
  answers: Answers,
  asked: readonly QuestionId[],
): Extract<ShortCheckVerdict, { kind: "stop" }> | null {
  const withAnswer = (wanted: Answer) => asked.filter((id) => answers[id] === wanted);
  const yes = withAnswer("yes");
  if (yes.length > 0) return { kind: "stop", why: "emergency", questions: yes, rule: "SCR-21" };
  const unsure = withAnswer("unsure");
  if (unsure.length > 0) return { kind: "stop", why: "unsure", questions: unsure, rule: "SCR-21" };
  return null;
}

function judgeSigns(form: ShortCheckForm, answers: ShortCheckAnswers): ShortCheckVerdict | null {
  if (!form.asksDeepSigns || answers.signsAfterDeepPressure !== true) return null;
  return { kind: "stop", why: "signs", questions: [], rule: "SCR-22" };
}

function judgePain(today: number | null, usual: number | null): ShortCheckVerdict | null {
  if (today === null) return null;
  if (today >= muchPain) return { kind: "passive-only", why: "painHigh", rule: "SCR-23" };
  if (usual === null || today - usual < muchAboveUsual) return null;
  return { kind: "passive-only", why: "painAboveUsual", rule: "SCR-23" };
}

function judgeBelly(form: ShortCheckForm, answers: ShortCheckAnswers): ShortCheckVerdict | null {
  if (!form.asksBelly) return null;
  const why = [
    ...(answers.emptyBladder === true ? [] : (["bladder"] as const)),
    ...(answers.twoHoursSinceMeal === true ? [] : (["meal"] as const)),
  ];
  return why.length === 0 ? null : { kind: "no-belly-pressure", why, rule: "SCR-24" };
}

function judgeMissing(missing: readonly ShortCheckPart[]): ShortCheckVerdict | null {
  return missing.length === 0 ? null : { kind: "unanswered", missing };
}

function missingParts(form: ShortCheckForm, answers: ShortCheckAnswers): readonly ShortCheckPart[] {
  const missing: ShortCheckPart[] = [];
  if (form.emergencies.some((id) => answers.emergencies[id] === undefined)) missing.push("emergencies");
  if (form.asksDeepSigns && answers.signsAfterDeepPressure === null) missing.push("signs");
  if (answers.painToday === null) missing.push("pain");
  return missing;
}

function missingBelly(form: ShortCheckForm, answers: ShortCheckAnswers): readonly ShortCheckPart[] {
  if (!form.asksBelly) return [];
  const missing: ShortCheckPart[] = [];
  if (answers.emptyBladder === null) missing.push("bladder");
  if (answers.twoHoursSinceMeal === null) missing.push("meal");
  return missing;
}
