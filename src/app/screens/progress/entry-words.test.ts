import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { EventBody, EventType, JournalEvent } from "#events";
import { readJournalFile } from "#journal";
import { entryWords } from "./entry-words.ts";
import type { WordsContext } from "./entry-words.ts";

const context: WordsContext = { person: { own: [] }, units: "metric", eventOf: () => null };

function words<Type extends EventType>(type: Type, body: EventBody<Type>) {
  return entryWords({ type, body } as unknown as JournalEvent, context);
}

test("what was said and done stands in plain words with its numbers", () => {
  const session = "00000000-0000-4000-8000-000000000009";
  expect(words("pain-reported", { score: 3, when: "next-day", session: null })).toEqual({
    title: "Pain 3 of 10",
    details: ["the day after a session"],
  });
  expect(words("session-ended", { session, outcome: "left", seconds: 90 })).toEqual({
    title: "Session left early",
    details: ["1 minute 30 seconds in all"],
  });
  expect(
    words("step-finished", {
      session,
      item: 0,
      technique: "st-table",
      side: "left",
      set: 2,
      seconds: 30,
      outcome: "skipped",
      discomfort: 4,
    }),
  ).toEqual({
    title: "Table edge stretch, left side",
    details: ["set 2, 30 seconds, skipped, discomfort 4 of 10"],
  });
  expect(words("change-reported", { change: -1 }).title).toBe("Against the start: a little worse");
});

test("a test has its side, its way and what was seen", () => {
  const record = {
    test: "test-modified-thomas",
    side: "left",
    method: "phone",
    surface: "edge",
    thighDegrees: -4,
    pelvisDegrees: 2,
    backStayedFlat: true,
    kneeDegrees: 80,
    pain: false,
  } as const;
  expect(words("test-recorded", { purpose: "quick-look", record })).toEqual({
    title: "Hanging leg test, left side",
    details: ["by phone, at an edge, a quick look after release", "Hip angle −6° (thigh minus pelvis)."],
  });
});

test("answers are told so that one sees what was said, not only how often", () => {
  const check = (scope: "full" | "before-session" | "change", ...said: readonly string[]) =>
    words("safety-answered", {
      scope,
      answers: Object.fromEntries(said.map((answer, at) => [`q-${String(at)}`, answer])) as never,
      context: {},
      painToday: null,
      emptyBladder: null,
      twoHoursSinceMeal: null,
      signsAfterDeepPressure: null,
      freeOf: [],
    }).details;
  expect([
    check("full", "no", "no", "no"),
    check("before-session", "no", "no"),
    check("change", "no"),
    check("full", "yes", "unsure", "yes", "no", "no"),
    check("before-session", "no", "yes"),
    check("change"),
  ]).toEqual([
    ["no to all 3 questions"],
    ["nothing new"],
    ["no to one question"],
    ["yes to 2, not sure of 1, no to the other 2"],
    ["yes to 1, no to the other one"],
    [],
  ]);
});

test("an amendment names the entry that it is about in the end, whatever lies between", () => {
  const id = (last: number) => `00000000-0000-4000-8000-00000000000${String(last)}`;
  const event = (type: string, body: object) => ({ type, body }) as unknown as JournalEvent;
  const events: Readonly<Record<string, JournalEvent>> = {
    [id(1)]: event("pain-reported", { score: 3, when: "after", session: null }),
    [id(2)]: event("entry-retracted", { entry: id(1) }),
    [id(3)]: event("entry-retracted", { entry: id(2) }),
    [id(4)]: event("entry-corrected", { entry: id(1), version: 1, body: {} }),
    [id(5)]: event("entry-retracted", { entry: id(4) }),
    [id(6)]: event("entry-retracted", { entry: id(9) }),
    [id(7)]: event("entry-retracted", { entry: id(7) }),
  };
  const told = [2, 3, 4, 5, 6, 7].map((last) => {
    const words = entryWords(events[id(last)]!, { ...context, eventOf: (named) => events[named] ?? null });
    return [words.title, ...words.details].join(": ");
  });
  expect(told).toEqual([
    "You took an entry back: Pain 3 of 10",
    "You put an entry back: Pain 3 of 10",
    "You changed an entry: Pain 3 of 10",
    "You took a change back: Pain 3 of 10",
    "You took an entry back: one that is not in this journal",
    "You put an entry back: one that is not in this journal",
  ]);
});

test("a technique of one's own that is gone still has words", () => {
  const edit = { kind: "remove", technique: "own-gone", side: "both" } as const;
  expect(words("plan-edited", { day: "2026-11-20" as never, always: true, edit })).toEqual({
    title: "Taken out of the plan: A technique of your own",
    details: ["from then on"],
  });
});

test("every entry of a real journal has a title and no empty line", () => {
  const text = readFileSync(new URL("../../../../fixtures/journal-v1.jsonl", import.meta.url), "utf8");
  for (const event of readJournalFile(text).events) {
    const { title, details } = entryWords(event, context);
    expect([title, ...details].every((line) => line.trim() !== "" && !line.includes("undefined"))).toBe(true);
  }
});
