import * as fc from "fast-check";
import { expect, test } from "vitest";
import { gateIds, questions, questionScreens } from "#content/questions";
import { questionTexts } from "#content/en/questions";
import type { Answer, GateId, QuestionId } from "#content";
import { completeAnswers, gatesFrom, questionsFor } from "./questions-for.ts";
import type { FirstPage } from "./questions-for.ts";
import { askFor } from "./question-wording.ts";
import { screenAnswers } from "./screen-answers.ts";
import type { Answers } from "./screening.ts";

const allGates = (answer: Answer): FirstPage["gates"] =>
  Object.fromEntries(gateIds.map((gate) => [gate, answer]));
const ask = (gates: FirstPage["gates"], age?: number) =>
  questionsFor({ gates, person: age === undefined ? {} : { age } }, questions, questionScreens);
const askedIn = (gates: FirstPage["gates"], age?: number) =>
  ask(gates, age).screens.flatMap((screen) => screen.questions);

test("[SCR-13] somebody of 40 to whom no gate applies sees six pages and 32 questions", () => {
  const { screens } = ask(allGates("no"), 40);
  expect(screens.map(({ id, questions: asked }) => `${id} ${asked.length}`)).toEqual([
    "about 0",
    "now-belly 5",
    "now-back-and-legs 5",
    "lately 7",
    "bones-and-joints 7",
    "last-things 8",
  ]);
});

test("[SCR-13] a gate that is unsure, yes or not answered asks everything behind it", () => {
  const behind = questions.filter(({ audience }) => audience === "pregnancy").map(({ id }) => id);
  for (const pregnancy of ["yes", "unsure", undefined] as const) {
    const gates = { ...allGates("no"), ...(pregnancy && { pregnancy }) };
    if (pregnancy === undefined) delete (gates as Partial<Record<GateId, Answer>>).pregnancy;
    expect(askedIn(gates, 40)).toEqual(expect.arrayContaining(behind));
  }
  expect(askedIn({}).toSorted()).toEqual(questions.map(({ id }) => id).toSorted());
});

test("[SCR-13] a closed gate answers no to all behind it", () => {
  const { given } = ask({ ...allGates("yes"), heart: "no" }, 70);
  expect(given).toEqual({
    "rf-child": "no",
    "rf-clot-now": "no",
    "ci-vascular": "no",
    "ci-heart-failure": "no",
    "ci-pressure": "no",
  });
});

test("[SCR-14] emergencies are asked of everybody, but for the three that name a condition behind a gate", () => {
  const asked = new Set(askedIn(allGates("no"), 40));
  const notAsked = questions.filter(({ id, kind }) => kind === "emergency" && !asked.has(id));
  expect(notAsked.map(({ id, audience }) => `${id} ${audience}`)).toEqual([
    "rf-ectopic pregnancy",
    "rf-preg-alarm pregnancy",
    "rf-bleed blood",
  ]);
});

test("[SCR-15] rf-child is asked where no age is known, rf-aaa-risk there and from 65 on", () => {
  const byAge = (age?: number) =>
    askedIn(allGates("no"), age).filter((id) => id === "rf-child" || id === "rf-aaa-risk");
  expect(byAge()).toEqual(["rf-child", "rf-aaa-risk"]);
  expect(byAge(64)).toEqual([]);
  expect(byAge(65)).toEqual(["rf-aaa-risk"]);
  expect(ask(allGates("no"), 17).given).toMatchObject({ "rf-child": "yes", "rf-aaa-risk": "no" });
});

test("[SCR-10] the wording of rf-fracture follows the age", () => {
  const text = questionTexts["rf-fracture"];
  expect(askFor(text, undefined)).toBe(text.ask);
  expect(askFor(text, 64)).toBe(text.askUnder65);
  expect(askFor(text, 65)).toBe(text.askFrom65);
  expect(askFor(questionTexts["rf-gut"], 70)).toBe(questionTexts["rf-gut"].ask);
});

const anyGates = fc
  .tuple(...gateIds.map(() => fc.constantFrom<Answer | undefined>("yes", "no", "unsure", undefined)))
  .map((answers): FirstPage["gates"] => {
    const gates: Partial<Record<GateId, Answer>> = {};
    for (const [index, gate] of gateIds.entries()) {
      const answer = answers[index];
      if (answer !== undefined) gates[gate] = answer;
    }
    return gates;
  });
const anyAge = fc.option(fc.integer({ min: 0, max: 120 }), { nil: undefined });

test("[SCR-16] asked and given are all 69, each once, and a check gone through is never incomplete", () => {
  fc.assert(
    fc.property(anyGates, anyAge, fc.constantFrom<Answer>("yes", "no", "unsure"), (gates, age, answer) => {
      const firstPage = { gates, person: age === undefined ? {} : { age } };
      const { screens, given } = questionsFor(firstPage, questions, questionScreens);
      const asked = screens.flatMap((screen) => screen.questions);
      expect([...asked, ...Object.keys(given)].toSorted()).toEqual(questions.map(({ id }) => id).toSorted());
      const said = Object.fromEntries(asked.map((id) => [id, answer])) as Answers;
      const answers = completeAnswers(said, firstPage, questions);
      const { reasons } = screenAnswers({ answers, person: firstPage.person }, questions);
      expect(reasons.filter((reason) => reason.answer === "missing")).toEqual([]);
    }),
    { seed: 13, numRuns: 200 },
  );
});

test("[SCR-16] what was said behind a gate that is closed now is dropped", () => {
  const said: Answers = { "ci-preg": "yes", "rf-gut": "unsure" };
  const firstPage = { gates: { pregnancy: "no" as const }, person: {} };
  const answers = completeAnswers(said, firstPage, questions);
  expect(answers["ci-preg"]).toBe("no");
  expect(answers["rf-gut"]).toBe("unsure");
  expect(answers["rf-cauda"]).toBeUndefined();
});

test("[SCR-16] opened again, the first page stands as the answers suggest", () => {
  const behind = (gate: GateId, answer: Answer): Answers =>
    Object.fromEntries(
      questions
        .filter(({ audience }) => audience === gate)
        .map(({ id }): [QuestionId, Answer] => [id, answer]),
    );
  const answers: Answers = {
    ...behind("pregnancy", "no"),
    ...behind("blood", "no"),
    "ci-aspirin": "unsure",
    "ci-hernia": "no",
  };
  expect(gatesFrom(answers, questions)).toEqual({ pregnancy: "no", blood: "yes" });
  expect(gatesFrom({}, questions)).toEqual({});
});
