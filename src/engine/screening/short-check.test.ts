import { expect, test } from "vitest";
import { addDays, localDate } from "#base";
import { questions } from "#content/questions";
import type { Answer, QuestionId } from "#content";
import { judgeEmergencies, judgeShortCheck, shortCheckQuestions } from "./short-check.ts";
import type { ShortCheckAnswers, ShortCheckForm } from "./short-check.ts";

const date = localDate("2026-11-20");
const emergencies = questions.filter(({ kind }) => kind === "emergency").map(({ id }) => id);
const bellyForm: ShortCheckForm = { emergencies, asksBelly: true, asksDeepSigns: true };
const plainForm: ShortCheckForm = { emergencies, asksBelly: false, asksDeepSigns: false };

function list(changes: Partial<Record<QuestionId, Answer>> = {}): ShortCheckAnswers["emergencies"] {
  return { ...Object.fromEntries(emergencies.map((id) => [id, "no" as const])), ...changes };
}

const fine: ShortCheckAnswers = {
  emergencies: list(),
  painToday: 2,
  emptyBladder: true,
  twoHoursSinceMeal: true,
  signsAfterDeepPressure: false,
};

test("[SCR-21] the list before a session is all thirteen emergencies", () => {
  expect(shortCheckQuestions({ date, classes: [], deepPressureOn: null }, questions)).toEqual({
    emergencies,
    asksBelly: false,
    asksDeepSigns: false,
  });
  expect(emergencies.length).toBe(13);
});

test("[SCR-21] a yes stops for help now, an unsure for advice today, and yes is the stronger", () => {
  const judge = (changes: Partial<Record<QuestionId, Answer>>) =>
    judgeShortCheck(plainForm, { ...fine, emergencies: list(changes) }, 2);
  expect(judge({ "rf-dvt": "yes", "rf-limb": "unsure" })).toEqual({
    kind: "stop",
    why: "emergency",
    questions: ["rf-dvt"],
    rule: "SCR-21",
  });
  expect(judge({ "rf-limb": "unsure" })).toEqual({
    kind: "stop",
    why: "unsure",
    questions: ["rf-limb"],
    rule: "SCR-21",
  });
});

test("[SCR-21] one question can be asked again by itself, as after tenderness low on the right", () => {
  expect(judgeEmergencies({ "rf-abdomen": "no" }, ["rf-abdomen"])).toBeNull();
  expect(judgeEmergencies({ "rf-abdomen": "yes" }, ["rf-abdomen"])?.why).toBe("emergency");
});

test("[SCR-22] the 48-hour signs are asked on the day of deep pressure and the two after it", () => {
  const asked = (days: number) =>
    shortCheckQuestions({ date: addDays(date, days), classes: [], deepPressureOn: date }, questions)
      .asksDeepSigns;
  expect([-1, 0, 1, 2, 3].map(asked)).toEqual([false, true, true, true, false]);
});

test("[SCR-22] a 48-hour sign stops for help now", () => {
  expect(judgeShortCheck(bellyForm, { ...fine, signsAfterDeepPressure: true }, 2)).toEqual({
    kind: "stop",
    why: "signs",
    questions: [],
    rule: "SCR-22",
  });
});

test("[SCR-23] pain of 7, or 3 above the usual, leaves passive rest only", () => {
  const judge = (painToday: number, usual: number | null) =>
    judgeShortCheck(plainForm, { ...fine, painToday }, usual);
  expect(judge(6, null)).toEqual({ kind: "go" });
  expect(judge(7, 7)).toEqual({ kind: "passive-only", why: "painHigh", rule: "SCR-23" });
  expect(judge(4, 2)).toEqual({ kind: "go" });
  expect(judge(5, 2)).toEqual({ kind: "passive-only", why: "painAboveUsual", rule: "SCR-23" });
});

test("[SCR-24] bladder and meal are asked with pressure on the belly, by hand or ball", () => {
  const asks = (classes: Parameters<typeof shortCheckQuestions>[0]["classes"]) =>
    shortCheckQuestions({ date, classes, deepPressureOn: null }, questions).asksBelly;
  expect(asks(["abd-hand", "supine-flat"])).toBe(true);
  expect(asks(["abd-deep"])).toBe(true);
  expect(asks(["groin", "roll"])).toBe(false);
});

test("[SCR-24] a full bladder or a late meal leaves out the pressure on the belly", () => {
  const judge = (emptyBladder: boolean, twoHoursSinceMeal: boolean) =>
    judgeShortCheck(bellyForm, { ...fine, emptyBladder, twoHoursSinceMeal }, 2);
  expect(judge(true, true)).toEqual({ kind: "go" });
  expect(judge(false, true)).toEqual({ kind: "no-belly-pressure", why: ["bladder"], rule: "SCR-24" });
  expect(judge(false, false)).toEqual({
    kind: "no-belly-pressure",
    why: ["bladder", "meal"],
    rule: "SCR-24",
  });
});

test("[SCR-25] nothing starts while the list, the signs or the pain of today is unanswered", () => {
  const empty: ShortCheckAnswers = {
    emergencies: {},
    painToday: null,
    emptyBladder: null,
    twoHoursSinceMeal: null,
    signsAfterDeepPressure: null,
  };
  expect(judgeShortCheck(bellyForm, empty, null)).toEqual({
    kind: "unanswered",
    missing: ["emergencies", "signs", "pain"],
  });
  expect(judgeShortCheck(bellyForm, { ...fine, emptyBladder: null }, 2)).toEqual({
    kind: "unanswered",
    missing: ["bladder"],
  });
});

test("[SCR-25] the strongest applies", () => {
  const stop = { emergencies: list({ "rf-dvt": "yes" }), painToday: null };
  expect(judgeShortCheck(bellyForm, { ...fine, ...stop }, 2).kind).toBe("stop");
  const sore = { painToday: 8, emptyBladder: null, twoHoursSinceMeal: false };
  expect(judgeShortCheck(bellyForm, { ...fine, ...sore }, 2).kind).toBe("passive-only");
});
