import type {
  Answer,
  GateId,
  QuestionId,
  QuestionScreen,
  QuestionScreenId,
  RegionId,
  SafetyDate,
} from "#content";
import type { LocalDate } from "#base";
import { answersIn, emptyList, faultIn } from "./answer-list.ts";
import type { AnswerList, ListFault } from "./answer-list.ts";

export type ListId = GateId | QuestionId;

/** Dates and weeks as typed. */
export type DraftContext = {
  readonly [Name in SafetyDate]?: LocalDate;
} & { readonly pregnancyWeeks?: number };

/** The check as far as it is filled in. Lives in memory and, after the first answer, in the tab's own storage. */
export interface CheckDraft {
  /** As typed; empty where nothing was. */
  readonly ageText: string;
  readonly ageDeclined: boolean;
  /** By page. The first one holds the gates. */
  readonly lists: Readonly<Partial<Record<QuestionScreenId, AnswerList<ListId>>>>;
  readonly context: DraftContext;
  readonly region: RegionId | null;
}

export const emptyDraft: CheckDraft = {
  ageText: "",
  ageDeclined: false,
  lists: {},
  context: {},
  region: null,
};

/** Asked on the first page, in this order; a test compares them with the content's. */
export const gates: readonly GateId[] = [
  "complaint",
  "pregnancy",
  "operation",
  "blood",
  "heart",
  "condition",
];

/** How many pages somebody with nothing behind any gate sees; known before the questions are loaded. */
export const fewestPages = 6;

export const oldestAge = 120;

/** Whole years; null where nothing was typed or the person would rather not say. */
export function ageIn({ ageText, ageDeclined }: CheckDraft): number | null {
  const typed = ageText.trim();
  if (ageDeclined || !/^\d{1,3}$/.test(typed)) return null;
  const age = Number(typed);
  return age <= oldestAge ? age : null;
}

export type AgeFault = "missing" | "wrong";

function ageFaultIn(draft: CheckDraft): AgeFault | null {
  if (draft.ageDeclined || ageIn(draft) !== null) return null;
  return draft.ageText.trim() === "" ? "missing" : "wrong";
}

export function listOn(draft: CheckDraft, page: QuestionScreenId): AnswerList<ListId> {
  return draft.lists[page] ?? emptyList;
}

export function withList(draft: CheckDraft, page: QuestionScreenId, list: AnswerList<ListId>): CheckDraft {
  return { ...draft, lists: { ...draft.lists, [page]: list } };
}

/** The line about being under 18 comes and goes with the age, and "none of these" must not cover it unseen. */
export function declineAge(draft: CheckDraft, ageDeclined: boolean): CheckDraft {
  const list = { ...listOn(draft, "about"), none: false };
  return { ...withList(draft, "about", list), ageDeclined, ageText: ageDeclined ? "" : draft.ageText };
}

/** The gates' answers; one that is open is missing. */
export function gatesIn(draft: CheckDraft): Partial<Record<GateId, Answer>> {
  return answersIn<ListId>(listOn(draft, "about"), gates);
}

/** Whether the person did anything yet. Nothing is kept before. */
export function isBegun(draft: CheckDraft): boolean {
  return (
    draft.ageText !== "" ||
    draft.ageDeclined ||
    draft.region !== null ||
    Object.values(draft.lists).some((list) => list.none || Object.keys(list.items).length > 0)
  );
}

/** The lines of a page that can be ticked. */
export function linesOn({ id, questions }: QuestionScreen): readonly ListId[] {
  return id === "about" ? [...gates, ...questions] : questions;
}

export interface PageFault {
  readonly age: AgeFault | null;
  readonly list: ListFault<ListId> | null;
}

/** What still keeps a page from being left; null when nothing does. */
export function faultOn(draft: CheckDraft, page: QuestionScreen): PageFault | null {
  const age = page.id === "about" ? ageFaultIn(draft) : null;
  const list = faultIn(listOn(draft, page.id), linesOn(page));
  return age === null && list === null ? null : { age, list };
}
