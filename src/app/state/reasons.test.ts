import { expect, test } from "vitest";
import type { Answer, QuestionId, TechniqueClass } from "#content";
import { questionIds, questions } from "#content/questions";
import { techniques } from "#content/techniques";
import { screenAnswers } from "#engine/screening";
import { noRestrictions } from "../../engine/progress/restrictions.testing.ts";
import { leftOutInWords, whyOut, whyOutByHistory, whyOutInWords } from "./reasons.ts";
import type { Judged } from "./reasons.ts";

function screeningWith(said: Partial<Record<QuestionId, Answer>>) {
  const answers: Partial<Record<QuestionId, Answer>> = {};
  for (const id of questionIds) answers[id] = said[id] ?? "no";
  return screenAnswers({ answers }, questions);
}

function find(id: string): Judged {
  const technique = techniques.find((each) => each.id === id);
  if (technique === undefined) throw new Error(`no ${id}`);
  return technique;
}

const ownWithoutClasses: Judged = {
  id: "own-1",
  kind: "stretch",
  classes: null,
  places: ["floor"],
  needs: [[]],
};

test("with every answer no, nothing is out", () => {
  const screening = screeningWith({});
  expect(techniques.filter((each) => whyOut(each, screening, questions) !== null)).toEqual([]);
  expect(whyOut(ownWithoutClasses, screening, questions)).toBeNull();
});

test("a barred class is named with the question that bars it", () => {
  const why = whyOut(find("st-hipflexor-kneel"), screeningWith({ "ci-knee": "yes" }), questions);
  expect(why).toEqual({
    by: "check",
    classes: ["kneel"],
    adaptation: null,
    questions: ["ci-knee"],
    laterCheckFrom: null,
  });
  expect(why && whyOutInWords(why)).toBe("Left out for you: it means kneeling.");
});

test("several classes stand in one sentence", () => {
  const why = whyOut(find("rel-psoas-softball"), screeningWith({ "ci-preg": "yes" }), questions);
  expect(why && whyOutInWords(why)).toBe(
    "Left out for you: it means pressing on the belly with a ball or tool and lying on your stomach.",
  );
});

test("an unsure answer that a clinician should hear is named where no other question bars the class", () => {
  const why = whyOut(find("ex-psoas-band"), screeningWith({ "rf-urine": "unsure" }), questions);
  expect(why?.questions).toEqual(["rf-urine"]);
});

test("what can only be done on the floor is out when the floor is hard to reach", () => {
  const screening = screeningWith({ "ci-floor": "yes" });
  expect(whyOut(find("st-half-kneeling"), screening, questions)?.adaptation).toBe("no-floor");
  expect(whyOut(find("pas-crp"), screening, questions)).toBeNull();
});

test("with daily aspirin the soft roller stays and a ball at the wall does not", () => {
  const screening = screeningWith({ "ci-aspirin": "yes" });
  expect(whyOut(find("rel-foam-tfl"), screening, questions)).toBeNull();
  expect(whyOut(find("rel-ql-wall"), screening, questions)).toMatchObject({
    adaptation: "soft-only",
    questions: ["ci-aspirin"],
  });
});

test("an own technique of which nobody said what it does is out as soon as anything is", () => {
  const why = whyOut(ownWithoutClasses, screeningWith({ "ci-balance": "yes" }), questions);
  expect(why).toMatchObject({ classes: [], questions: ["ci-balance"] });
  expect(why && whyOutInWords(why)).toBe(
    "Left out for you: nobody said what it does to the body, and your answers rule some things out.",
  );
});

test("a stop sign keeps a technique out until a later check", () => {
  const restrictions = {
    ...noRestrictions,
    techniquesOut: [{ technique: "st-table", rule: "ADAPT-1", laterCheckFrom: null }],
  } as const;
  const why = whyOutByHistory(find("st-table"), restrictions);
  expect(why && whyOutInWords(why)).toBe(
    "Out for now: it did not feel right when you did it. It can come back after a later check.",
  );
  expect(whyOutByHistory(find("pas-crp"), restrictions)).toBeNull();
});

test("a class that is out on one side only leaves the technique in", () => {
  const out = { class: "flex" as TechniqueClass, rule: "FIND-3", laterCheckFrom: null };
  const oneSide = { ...noRestrictions, classesOut: [{ ...out, side: "left" as const }] };
  const both = { ...noRestrictions, classesOut: [{ ...out, side: null }] };
  expect(whyOutByHistory(find("ex-psoas-band"), oneSide)).toBeNull();
  expect(whyOutByHistory(find("ex-psoas-band"), both)?.classes).toEqual(["flex"]);
});

test("what the planner leaves out is told in a sentence, whatever the reason", () => {
  expect(leftOutInWords({ why: "barred", rule: "ci-knee", classes: ["kneel"] })).toBe(
    "Left out for you: it means kneeling.",
  );
  expect(leftOutInWords({ why: "place", rule: "PLAN-15", classes: [] })).toBe(
    "Left out for you: it needs the floor, and getting down or up is hard for you.",
  );
  expect(leftOutInWords({ why: "history", rule: "SAFE-1", classes: [] })).toBe(
    "Your pain is high today, so today is for rest only.",
  );
  expect(leftOutInWords({ why: "opt-in", rule: "PLAN-5", classes: ["abd-hand"] })).toBe(
    "Pressure on the belly is your choice. You have not chosen it.",
  );
});
