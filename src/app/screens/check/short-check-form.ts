import type { LocalDate } from "#base";
import type { Catalogue, QuestionFacts, QuestionId, TechniqueClass } from "#content";
import type { Answers, PersonRecord, Plan } from "#engine";
import { shortCheckQuestions, stopSigns } from "#engine/screening";
import type { ShortCheckAnswers, ShortCheckForm, ShortCheckVerdict } from "#engine/screening";
import type { NewEntry } from "#journal";
import { answersIn, tickNone } from "./answer-list.ts";
import type { AnswerList } from "./answer-list.ts";
import { changeEvent } from "./change-answers.ts";
import type { ListId } from "./check-draft.ts";
import { safetyBody } from "./check-pages.ts";

/** What may be done today after the short check. */
export type ShortCheckGo = Extract<
  ShortCheckVerdict,
  { readonly kind: "go" | "passive-only" | "no-belly-pressure" }
>;

export interface ShortForm extends ShortCheckForm {
  /** Questions that a serious sign brought up and that were not answered since. */
  readonly asksAgain: readonly QuestionId[];
}

/** What to ask before the session of today. */
export function shortFormFor(
  record: PersonRecord,
  session: Plan["session"],
  date: LocalDate,
  catalogue: Catalogue,
  questions: readonly QuestionFacts[],
): ShortForm {
  const ids = (session?.items ?? []).map(({ technique }) => technique);
  const classes = ids.flatMap((id) => classesOf(id, record, catalogue));
  const deepPressureOn = lastDeepPressure(record, catalogue);
  return {
    ...shortCheckQuestions({ date, classes, deepPressureOn }, questions),
    asksAgain: asksAgainAfterSigns(record),
  };
}

/** After a serious sign some questions are asked once more before the next session. */
export function asksAgainAfterSigns(
  record: Pick<PersonRecord, "stopSigns" | "answers">,
): readonly QuestionId[] {
  const due = record.stopSigns.flatMap(({ sign, on }) => {
    const asks = stopSigns.find((facts) => facts.sign === sign)?.asksAgain ?? [];
    return asks.filter((id) => (record.answers[id]?.on ?? "") <= on);
  });
  return [...new Set(due)];
}

/** The short check as far as it is filled in. */
export interface ShortDraft {
  /** Whether anything of the emergency list is new; null while not said. */
  readonly isNew: boolean | null;
  readonly emergencies: AnswerList<ListId>;
  readonly again: AnswerList<ListId>;
  readonly pain: number | null;
  readonly emptyBladder: boolean | null;
  readonly twoHoursSinceMeal: boolean | null;
  readonly signs: boolean | null;
}

export const emptyShortDraft: ShortDraft = {
  isNew: null,
  emergencies: { items: {}, none: false },
  again: { items: {}, none: false },
  pain: null,
  emptyBladder: null,
  twoHoursSinceMeal: null,
  signs: null,
};

/** As the engine judges it. */
export function shortAnswers(draft: ShortDraft, form: ShortForm): ShortCheckAnswers {
  const list = draft.isNew === false ? tickNone(draft.emergencies, true) : draft.emergencies;
  const emergencies: Answers = draft.isNew === null ? {} : answersIn<ListId>(list, form.emergencies);
  return {
    emergencies,
    painToday: draft.pain,
    emptyBladder: form.asksBelly ? draft.emptyBladder : null,
    twoHoursSinceMeal: form.asksBelly ? draft.twoHoursSinceMeal : null,
    signsAfterDeepPressure: form.asksDeepSigns ? draft.signs : null,
  };
}

/** The short check, and the answers that a stop sign brought up: saved together. Pain today goes with the check. */
export function shortCheckEvents(
  record: PersonRecord,
  draft: ShortDraft,
  form: ShortForm,
  date: LocalDate,
  questions: readonly QuestionFacts[],
): readonly NewEntry[] {
  const { emergencies, ...today } = shortAnswers(draft, form);
  const again = changeEvent(
    record,
    { list: draft.again, ids: form.asksAgain, typed: {}, save: "all" },
    date,
    questions,
  );
  return [
    { type: "safety-answered", body: { ...safetyBody("before-session", emergencies, {}), ...today } },
    ...(again === null ? [] : [again]),
  ];
}

function lastDeepPressure(record: PersonRecord, catalogue: Catalogue): LocalDate | null {
  const days = record.sessions
    .filter(({ items }) =>
      items.some(
        ({ technique, seconds }) =>
          seconds > 0 && classesOf(technique, record, catalogue).includes("abd-deep"),
      ),
    )
    .map(({ day }) => day)
    .toSorted();
  return days.at(-1) ?? null;
}

/** An own technique without classes counts as having all of them. */
function classesOf(
  id: string,
  record: Pick<PersonRecord, "own">,
  catalogue: Catalogue,
): readonly TechniqueClass[] {
  const known = catalogue.techniques.find((technique) => technique.id === id);
  if (known !== undefined) return known.classes;
  const own = record.own.find((technique) => technique.id === id);
  return (own?.classes as readonly TechniqueClass[] | null | undefined) ?? ["abd-hand", "abd-deep"];
}
