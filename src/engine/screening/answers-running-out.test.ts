import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, localDate } from "#base";
import { questions } from "#content/questions";
import type { Answer, QuestionId } from "#content";
import { answersRunningOut, datesToAsk, runsOutOn } from "./answers-running-out.ts";
import type { DatedAnswers } from "./answers-running-out.ts";
import { effectiveContext } from "./effective-context.ts";
import { screenAnswers } from "./screen-answers.ts";
import type { SafetyContext } from "./screening.ts";

const start = localDate("2026-01-01");
const said = (id: QuestionId, answer: Answer = "yes", on = start): DatedAnswers => ({ [id]: { answer, on } });
const dueOn = (id: QuestionId, context: SafetyContext, answer: Answer = "yes", on = start) =>
  runsOutOn(
    questions.find((question) => question.id === id)!,
    { answer, on },
    context,
  );

test("[SCR-17] weeks of pregnancy count on in whole weeks, and asking twice counts once", () => {
  const context = { pregnancyWeeks: 14, pregnancyWeeksOn: start };
  expect(effectiveContext(context, addDays(start, 13))).toEqual({
    pregnancyWeeks: 15,
    pregnancyWeeksOn: addDays(start, 7),
  });
  const later = effectiveContext(context, addDays(start, 20));
  expect(effectiveContext(later, addDays(start, 20))).toEqual(later);
  expect(effectiveContext(context, addDays(start, 400)).pregnancyWeeks).toBe(45);
});

test("[SCR-17] weeks never count back, and those without a day stay as they are", () => {
  const context = { pregnancyWeeks: 14, pregnancyWeeksOn: start };
  expect(effectiveContext(context, addDays(start, -30))).toEqual(context);
  expect(effectiveContext({ pregnancyWeeks: 14 }, start)).toEqual({ pregnancyWeeks: 14 });
  expect(effectiveContext({}, start)).toEqual({});
});

test("[SCR-17] lying flat goes out by itself as week 16 comes", () => {
  const context = { pregnancyWeeks: 14, pregnancyWeeksOn: start };
  const barredAfter = (days: number) =>
    screenAnswers(
      { answers: { "ci-preg": "yes" }, context: effectiveContext(context, addDays(start, days)) },
      questions,
    ).barred.includes("supine-flat");
  expect([13, 14].map(barredAfter)).toEqual([false, true]);
});

test("[SCR-18] each answer that time changes runs out after its own weeks", () => {
  const weeks = questions.flatMap(({ id, runsOut }) => (runsOut ? [`${id} ${runsOut.weeks}`] : []));
  expect(weeks).toEqual([
    "rf-broken 13",
    "rf-pop 6",
    "rf-surgery 12",
    "rf-hip-new 12",
    "rf-clot-now 13",
    "ci-preg 42",
    "ci-postnatal 12",
    "ci-surgery 52",
    "ci-iud-new 8",
    "ci-catheter 4",
    "ci-balance 52",
  ]);
});

test("[SCR-18] the time counts from the date that was given, else from the day of the answer", () => {
  const birthOn = localDate("2025-12-01");
  expect(dueOn("ci-postnatal", { birthOn })).toBe("2026-02-23");
  expect(dueOn("ci-postnatal", {})).toBe("2026-03-26");
  expect(dueOn("ci-postnatal", { birthOn }, "unsure")).toBe("2026-02-23");
  expect(dueOn("ci-postnatal", { birthOn }, "no")).toBeNull();
  expect(dueOn("ci-knee", {})).toBeNull();
});

test("[SCR-18] a pregnancy runs out at week 42, and without weeks is asked about after four", () => {
  expect(dueOn("ci-preg", { pregnancyWeeks: 40, pregnancyWeeksOn: start })).toBe(addDays(start, 14));
  expect(dueOn("ci-preg", { pregnancyWeeks: 40 })).toBe(addDays(start, 14));
  expect(dueOn("ci-preg", {})).toBe(addDays(start, 28));
});

test("[SCR-18] dates are asked with the answers that need them, each once", () => {
  const answers = { "rf-surgery": "yes", "ci-surgery": "yes", "ci-preg": "yes", "rf-pop": "no" } as const;
  expect(datesToAsk(answers, questions)).toEqual(["operationOn", "pregnancyWeeks"]);
});

test("[SCR-19] a run-out answer is offered with those that may change with it, and stays in force", () => {
  const answers = said("rf-hip-new");
  const context = { hipReplacedOn: localDate("2025-11-01") };
  const offered = (today: string) => answersRunningOut(answers, { context }, localDate(today), questions);
  expect(offered("2026-01-23")).toEqual([]);
  expect(offered("2026-01-24")).toEqual([
    {
      question: "rf-hip-new",
      because: "time",
      from: "2026-01-24",
      askAgain: ["rf-hip-new", "ci-hip-replacement"],
    },
  ]);
  const { reasons } = screenAnswers({ answers: { "rf-hip-new": "yes" }, context }, questions);
  expect(reasons).toContainEqual({ question: "rf-hip-new", kind: "clinician", answer: "yes" });
});

test("[SCR-19] answered the same again, it is offered once more after four weeks", () => {
  const context = { hipReplacedOn: localDate("2025-11-01") };
  expect(dueOn("rf-hip-new", context, "yes", localDate("2026-01-24"))).toBe("2026-02-21");
});

test("[SCR-19] an answer is offered on no day before it is due and on every day from then on", () => {
  const timed = questions.filter(({ runsOut }) => runsOut !== null).map(({ id }) => id);
  fc.assert(
    fc.property(fc.constantFrom(...timed), fc.integer({ min: 0, max: 900 }), (id, days) => {
      const today = addDays(start, days);
      const due = dueOn(id, {})!;
      const offered = answersRunningOut(said(id), { context: {} }, today, questions);
      expect(offered.length).toBe(today >= due ? 1 : 0);
    }),
    { seed: 19, numRuns: 200 },
  );
});

test("[SCR-20] an age that passed 18 or 65 since the check asks what depends on it once more", () => {
  const answers = { ...said("rf-child", "yes"), ...said("rf-aaa-risk", "no"), ...said("rf-fracture", "no") };
  const asked = (then: number | undefined, now: number | undefined) =>
    answersRunningOut(
      answers,
      { context: then === undefined ? {} : { age: then }, person: now === undefined ? {} : { age: now } },
      start,
      questions,
    ).map(({ question, because }) => `${question} ${because}`);
  expect(asked(64, 65)).toEqual(["rf-fracture age", "rf-aaa-risk age"]);
  expect(asked(17, 18)).toEqual(["rf-child age"]);
  expect(asked(40, 41)).toEqual([]);
  expect(asked(undefined, 70)).toEqual([]);
  expect(asked(70, undefined)).toEqual([]);
});
