import type { LocalDate } from "#base";
import type { Answer, GateId, QuestionFacts, QuestionScreen, QuestionScreenId, SafetyDate } from "#content";
import type { Answers, Person, SafetyContext } from "#engine";
import { completeAnswers, datesToAsk, questionsFor } from "#engine/screening";
import type { FirstPage } from "#engine/screening";
import type { EventBody } from "#events";
import type { NewEntry } from "#journal";
import { answersIn, listFrom } from "./answer-list.ts";
import type { AnswerList } from "./answer-list.ts";
import { ageIn, emptyDraft, faultOn, gates, gatesIn, linesOn, listOn } from "./check-draft.ts";
import type { CheckDraft, DraftContext, ListId } from "./check-draft.ts";

/** The questions and their pages, passed in. */
export interface Asked {
  readonly questions: readonly QuestionFacts[];
  readonly screens: readonly QuestionScreen[];
}

/**
 * The pages that this person sees. A gate not answered yet counts as no, and an age still to come as an adult's, so
 * that pages and lines only ever come along.
 */
export function pagesOf(draft: CheckDraft, { questions, screens }: Asked): readonly QuestionScreen[] {
  const first = firstPageOf(draft);
  const shut = Object.fromEntries(gates.map((gate) => [gate, first.gates[gate] ?? "no"]));
  const person = draft.ageDeclined ? {} : { age: first.person.age ?? someAdultAge };
  return questionsFor({ gates: shut, person }, questions, screens).screens;
}

const someAdultAge = 18;

/** The page to show: the one wished for, unless one before it is still open. */
export function pageToShow(
  draft: CheckDraft,
  pages: readonly QuestionScreen[],
  wished: string | undefined,
): QuestionScreen | undefined {
  const at = Math.max(
    0,
    pages.findIndex(({ id }) => id === wished),
  );
  const open = pages.slice(0, at).find((page) => faultOn(draft, page) !== null);
  return open ?? pages[at];
}

/** What to save at the end, together. Null while a page is open. `known`: what the profile says so far. */
export function eventsOf(
  draft: CheckDraft,
  known: { readonly person: Person; readonly region: string | undefined },
  today: LocalDate,
  asked: Asked,
): readonly NewEntry[] | null {
  const pages = pagesOf(draft, asked);
  if (pages.some((page) => faultOn(draft, page) !== null)) return null;
  const said = Object.assign(
    {},
    ...pages.map((page) => answersIn(listOn(draft, page.id), page.questions)),
  ) as Answers;
  const answers = completeAnswers(said, firstPageOf(draft), asked.questions);
  const context = contextFor(answers, draft.context, ageIn(draft), today, asked.questions);
  const profile = profileChange(draft, known);
  return [
    { type: "safety-answered", body: { ...safetyBody("full", answers, context), gates: gatesIn(draft) } },
    ...(profile === null ? [] : [{ type: "profile-changed" as const, body: profile }]),
  ];
}

/** A body of `safety-answered` without what only the short check and the later check say. */
export function safetyBody(
  scope: EventBody<"safety-answered">["scope"],
  answers: Answers,
  context: SafetyContext,
): EventBody<"safety-answered"> {
  return {
    scope,
    answers,
    context,
    painToday: null,
    emptyBladder: null,
    twoHoursSinceMeal: null,
    signsAfterDeepPressure: null,
    freeOf: [],
  };
}

/** The dates that go with the answers; weeks of pregnancy with the day on which they were said. */
export function contextFor(
  answers: Answers,
  typed: DraftContext,
  age: number | null,
  today: LocalDate,
  questions: readonly QuestionFacts[],
): SafetyContext {
  const context: { -readonly [Name in keyof SafetyContext]: SafetyContext[Name] } = {};
  for (const name of datesToAsk(answers, questions)) {
    if (name !== "pregnancyWeeks") {
      const on = typed[name];
      if (on !== undefined) context[name] = on;
    } else if (typed.pregnancyWeeks !== undefined) {
      context.pregnancyWeeks = typed.pregnancyWeeks;
      context.pregnancyWeeksOn = today;
    }
  }
  if (age !== null) context.age = age;
  return context;
}

/** The whole check again, with what was said before ticked; what was a no has to be said again. */
export function draftFrom(
  record: {
    readonly answers: Answers;
    readonly context: SafetyContext;
    readonly person: Person;
    readonly gates: Readonly<Partial<Record<GateId, Answer>>>;
  },
  screens: readonly QuestionScreen[],
): CheckDraft {
  const lists: Partial<Record<QuestionScreenId, AnswerList<ListId>>> = {};
  for (const screen of screens) {
    const before: Readonly<Partial<Record<ListId, Answer>>> =
      screen.id === "about" ? record.gates : record.answers;
    lists[screen.id] = { ...listFrom(before, linesOn(screen)), none: false };
  }
  const { age } = record.person;
  return {
    ...emptyDraft,
    lists,
    ageText: age === undefined ? "" : String(age),
    context: typedContext(record.context),
  };
}

/** What to tick on the first page: what the answers behind it say, and what was ticked there though none applied. */
export function gatesKept(kept: FirstPage["gates"], derived: FirstPage["gates"]): FirstPage["gates"] {
  const told = Object.entries(kept).filter(([, answer]) => answer !== "no");
  return {
    ...derived,
    ...Object.fromEntries(told.filter(([gate]) => derived[gate as GateId] !== "yes")),
  };
}

/** The dates and weeks of a context, as the fields show them. */
export function typedContext(context: SafetyContext): DraftContext {
  const { age: _age, pregnancyWeeksOn: _on, ...typed } = context;
  return typed as DraftContext;
}

/** The date or number that goes with a `yes`, or null. */
export function dateWith({ runsOut }: QuestionFacts): SafetyDate | "pregnancyWeeks" | null {
  if (runsOut === null || runsOut.since === "answer") return null;
  return runsOut.since === "pregnancy" ? "pregnancyWeeks" : runsOut.since;
}

function firstPageOf(draft: CheckDraft): FirstPage {
  const age = ageIn(draft);
  return { gates: gatesIn(draft), person: age === null ? {} : { age } };
}

function profileChange(
  draft: CheckDraft,
  { person, region }: { readonly person: Person; readonly region: string | undefined },
): EventBody<"profile-changed"> | null {
  const age = ageIn(draft);
  const change: EventBody<"profile-changed"> = {
    ...(age === null || age === person.age ? {} : { person: { age } }),
    ...(draft.region === null || draft.region === region ? {} : { settings: { region: draft.region } }),
  };
  return Object.keys(change).length === 0 ? null : change;
}
