import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { gateIds, questionIds, questions, questionScreens, regions } from "#content/questions";
import { gateTexts, questionScreenTexts, questionTexts } from "#content/en/questions";
import * as safetyTexts from "#content/en/safety";

const table = JSON.parse(
  readFileSync(new URL("../../../fixtures/safety-table.json", import.meta.url), "utf8"),
) as { readonly questions: readonly { readonly id: string; readonly kind: string }[] };

const texts = Object.entries(questionTexts);
const allWords = JSON.stringify([questionTexts, gateTexts, questionScreenTexts, safetyTexts]);

test("the questions are those of the contract, in its order", () => {
  const inContract = table.questions.map(({ id, kind }) => `${id} ${kind}`);
  expect(questions.map(({ id, kind }) => `${id} ${kind}`)).toEqual(inContract);
  expect([...questionIds]).toEqual(table.questions.map(({ id }) => id));
});

test("every question stands on one page, and no page is longer than ten", () => {
  const placed = questionScreens.flatMap((screen) => screen.questions);
  expect(placed.toSorted()).toEqual([...questionIds].toSorted());
  for (const screen of questionScreens) expect(screen.questions.length, screen.id).toBeLessThanOrEqual(10);
});

test("every gate has a question behind it, and every question behind a gate has one in front of it", () => {
  const audiences = new Set<string>(questions.map(({ audience }) => audience));
  for (const plain of ["everyone", "age-unknown", "from-65"]) audiences.delete(plain);
  expect([...audiences].toSorted()).toEqual([...gateIds].toSorted());
});

test("what is asked again together are questions, and never the question itself", () => {
  for (const { id, runsOut } of questions)
    for (const other of runsOut?.askedWith ?? []) {
      expect(questionIds).toContain(other);
      expect(other).not.toBe(id);
    }
});

test("every question has all its words, and a page's line is short enough to take in", () => {
  expect(texts.map(([id]) => id).toSorted()).toEqual([...questionIds].toSorted());
  for (const [id, text] of texts) {
    for (const words of Object.values(text)) expect(words.trim().length, id).toBeGreaterThan(10);
    expect(text.ask.split(" ").length, id).toBeLessThanOrEqual(40);
  }
});

test("every emergency says where to turn now", () => {
  for (const { id, kind } of questions)
    if (kind === "emergency") {
      expect(questionTexts[id].outcome, id).toMatch(/emergency (number|department)/);
      expect(questionTexts[id].outcome, id).toMatch(/\bnow\b|today without waiting/);
    }
});

test("every clinician's question says whom to see or ask", () => {
  const who = /doctor|physiotherapist|surgeon|midwife|team/;
  for (const { id, kind } of questions)
    if (kind === "clinician") expect(questionTexts[id].outcome, id).toMatch(who);
});

test("words for an age stand only where the program applies an age", () => {
  for (const { id, ageRule } of questions) {
    const { askUnder65, askFrom65 } = questionTexts[id];
    if (askUnder65 ?? askFrom65) expect(ageRule?.under, id).toBe(65);
  }
});

test("the words neither diagnose nor promise nor frighten", () => {
  const said = texts.map(([, { why, outcome }]) => `${why} ${outcome}`).join(" ");
  expect(said.match(/\byou (have|suffer from) (a|an) \w+/gi)).toBeNull();
  expect(allWords.match(/\b(cures?|deadly|die)\b/i)).toBeNull();
  expect(allWords).not.toMatch(/!|—/);
});

test("every region has an emergency number and words, and an advice line only with its name", () => {
  for (const { id, emergency, advice } of regions) {
    for (const number of [...emergency, ...(advice === null ? [] : [advice])])
      expect(number, id).toMatch(/^\d[\d ]+\d$/);
    expect(emergency.length, id).toBeGreaterThan(0);
    expect(safetyTexts.regionTexts[id].name.length, id).toBeGreaterThan(0);
    expect(safetyTexts.regionTexts[id].advice !== "", id).toBe(advice !== null);
  }
});
