import type { Adaptation, QuestionFacts, QuestionId, TechniqueClass, TechniqueKind } from "#content";
import type { LeftOut, Restrictions, Screening } from "#engine";
import { classTerms } from "#content/en/terms";
import { listWords } from "./words.ts";

/** What is looked at when a technique or test is judged. `classes` null: nobody said, so it counts as all of them. */
export interface Judged {
  readonly id: string;
  readonly kind: TechniqueKind | null;
  readonly classes: readonly TechniqueClass[] | null;
  readonly places: readonly string[];
  readonly needs: ReadonlyArray<readonly string[]>;
}

/** Why something is out for this person. */
export interface WhyOut {
  readonly by: "check" | "history";
  /** The classes of it that are out; empty where it is not about a class. */
  readonly classes: readonly TechniqueClass[];
  readonly adaptation: Extract<Adaptation, "no-floor" | "soft-only"> | null;
  /** The questions of the safety check whose answers keep it out. */
  readonly questions: readonly QuestionId[];
  /** Day from which a later check can give it back, where history keeps it out. */
  readonly laterCheckFrom: string | null;
}

/**
 * Why the safety check keeps something out, or null where it does not. It says what the planner decides; it decides
 * nothing by itself. Equipment, time and choices are no part of it.
 */
export function whyOut(
  judged: Judged,
  screening: Screening,
  questions: readonly QuestionFacts[],
): WhyOut | null {
  const classes =
    judged.classes === null
      ? screening.barred
      : judged.classes.filter((each) => screening.barred.includes(each));
  if (classes.length > 0)
    return {
      ...outByCheck,
      classes: judged.classes === null ? [] : classes,
      questions: questionsBehind(classes, screening, questions),
    };
  const adaptation = adaptationAgainst(judged, screening);
  if (adaptation === null) return null;
  const behind = questions.filter(
    ({ id, adaptations }) =>
      adaptations.includes(adaptation) && screening.reasons.some(({ question }) => question === id),
  );
  return { ...outByCheck, adaptation, questions: behind.map(({ id }) => id) };
}

const outByCheck: WhyOut = {
  by: "check",
  classes: [],
  adaptation: null,
  questions: [],
  laterCheckFrom: null,
};

/** Why what happened before keeps something out for now, or null. */
export function whyOutByHistory(judged: Judged, { techniquesOut, classesOut }: Restrictions): WhyOut | null {
  const whole = techniquesOut.find(({ technique }) => technique === judged.id);
  if (whole !== undefined) return { ...outByCheck, by: "history", laterCheckFrom: whole.laterCheckFrom };
  const outs = classesOut.filter((out) => out.side === null && (judged.classes?.includes(out.class) ?? true));
  const [first] = outs;
  if (first === undefined) return null;
  const classes = judged.classes === null ? [] : [...new Set(outs.map((out) => out.class))];
  return { ...outByCheck, by: "history", classes, laterCheckFrom: first.laterCheckFrom };
}

function adaptationAgainst(judged: Judged, { adaptations }: Screening): WhyOut["adaptation"] {
  const isFloorOnly = judged.places.length > 0 && judged.places.every((place) => place === "floor");
  if (adaptations.includes("no-floor") && isFloorOnly) return "no-floor";
  const isSoftRoller =
    !judged.id.startsWith("own-") && judged.needs.every((set) => set.includes("foam-roller"));
  if (adaptations.includes("soft-only") && judged.kind === "pressure" && !isSoftRoller) return "soft-only";
  return null;
}

/** Where no question names the class, an answer that stays unsure keeps it out (a question for a clinician). */
function questionsBehind(
  classes: readonly TechniqueClass[],
  { reasons }: Screening,
  questions: readonly QuestionFacts[],
): readonly QuestionId[] {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const naming = reasons.filter(({ question }) => {
    const facts = byId.get(question);
    const bars = [...(facts?.bars ?? []), ...(facts?.laterBars?.bars ?? [])];
    return bars.some((each) => classes.includes(each));
  });
  const unsure = reasons.filter(({ kind, answer }) => kind === "clinician" && answer === "unsure");
  return (naming.length > 0 ? naming : unsure).map(({ question }) => question);
}

/** One or two plain sentences. */
export function whyOutInWords(why: WhyOut): string {
  if (why.by === "history")
    return why.classes.length === 0
      ? "Out for now: it did not feel right when you did it. It can come back after a later check."
      : `Out for now: ${listWords(why.classes.map(classWords))} did not feel right, or something gentler of its kind did not. It can come back after a later check.`;
  if (why.adaptation === "no-floor")
    return "Left out for you: it needs the floor, and getting down or up is hard for you.";
  if (why.adaptation === "soft-only")
    return "Left out for you: of all pressure, only a soft roller suits your answers.";
  return why.classes.length === 0
    ? "Left out for you: nobody said what it does to the body, and your answers rule some things out."
    : `Left out for you: it means ${listWords(why.classes.map(classWords))}.`;
}

function classWords(each: TechniqueClass): string {
  return classTerms[each];
}

/** Why the planner left something out, in one plain sentence. */
export function leftOutInWords({ why, rule, classes }: Omit<LeftOut, "technique">): string {
  switch (why) {
    case "barred":
      return whyOutInWords({ ...outByCheck, classes, adaptation: rule === "PLAN-15" ? "soft-only" : null });
    case "history":
      return historyWords[rule] ?? whyOutInWords({ ...outByCheck, by: "history", classes });
    case "place":
      return rule === "PLAN-15"
        ? whyOutInWords({ ...outByCheck, adaptation: "no-floor" })
        : "It needs a place that you have not listed among your things.";
    case "opt-in":
      return classes.includes("abd-deep")
        ? "Belly pressure with a ball or tool is your choice. It opens after three sessions with your hands."
        : "Pressure on the belly is your choice. You have not chosen it.";
    case "every-other-day":
      return rule === "PLAN-5"
        ? "Deep belly pressure needs a day in between."
        : "You did work of this kind yesterday or today. Every other day is enough.";
    case "equipment":
    case "level":
    case "cap":
    case "time":
    case "rotation":
    case "removed":
    case "not-indicated":
      return plainReasons[why];
  }
}

/** What a rule that follows from the journal means for today. */
const historyWords: Readonly<Record<string, string>> = {
  "SAFE-1": "Your pain is high today, so today is for rest only.",
  "SCR-23": "Your pain is high today, so today is for rest only.",
  "ADAPT-1b": "You had a stop sign today, so what is left of today is for rest only.",
  "SAFE-2": "You told us about a sign after deep pressure. Please have it looked at first.",
  "ADAPT-2": "It was too much at its gentlest. A gentler one takes its place.",
  "ADAPT-4": "Your pain has been rising. Please talk to someone before you go on.",
  "PLAN-5": "Pressure on the belly wants an empty bladder and two hours since a meal.",
  "FIND-3": "The knee hold hurt, so lifting the leg against a load waits on that side.",
  "FIND-10": "A test of this kind hurt today, so it waits until another day.",
};

const plainReasons = {
  equipment: "It needs things that you have not listed as yours.",
  level: "It comes later, when the gentler forms feel easy.",
  cap: "There is enough of this kind in the session already.",
  time: "It did not fit into the time.",
  rotation: "It takes turns with another that does the same.",
  removed: "You took it out.",
  "not-indicated": "Your tests do not ask for it.",
} as const;
