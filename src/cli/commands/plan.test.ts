import { expect, test } from "vitest";
import { questionIds } from "#content/questions";
import { InputError } from "../command.ts";
import type { World } from "../command.ts";
import { runCommandLine } from "../run-command-line.ts";
import { planCommand, runPlan } from "./plan.ts";

const allNo = Object.fromEntries(questionIds.map((id) => [id, "no"]));
const look = {
  test: "test-modified-thomas",
  side: "left",
  method: "looked",
  surface: "edge",
  thighUp: true,
  kneeBends: false,
  kneeStraightens: false,
  turnsOut: false,
  driftsOut: false,
  pain: false,
};
const profile = {
  answers: allNo,
  context: {},
  person: { age: 40, athlete: false, experience: "beginner", sittingHoursPerDay: 8 },
  equipment: ["bed", "pillow"],
  tests: [look, { ...look, side: "right", thighUp: false }],
  minutes: 5,
  bellyPressure: { hands: false, deep: false, handSessionsWithoutStopSign: 0 },
  date: "2026-11-20",
};

function faultsOf(input: unknown): readonly string[] {
  try {
    runPlan(input);
  } catch (error) {
    if (error instanceof InputError) return error.message.split("\n");
    throw error;
  }
  return [];
}

const stretch = (side: "left" | "right", place: "first" | "middle" | "last") => ({
  technique: "st-table",
  side,
  level: 1,
  sets: 1,
  repetitions: null,
  holdSeconds: 30,
  intervals: {
    settle: place === "first" ? 30 : 0,
    rest: 0,
    switch: place === "last" ? 0 : 12,
    close: place === "last" ? 10 : 0,
  },
  seconds: place === "first" ? 72 : place === "last" ? 40 : 42,
  why: [
    { rule: "PLAN-16", source: "S4:L71-73" },
    { rule: "FIND-1", source: null },
    { rule: "PLAN-4", source: "S4:L71-73" },
    ...(side === "left" ? [{ rule: "PLAN-3", source: null }] : []),
  ],
});
const items = [
  stretch("left", "first"),
  stretch("right", "middle"),
  stretch("left", "middle"),
  stretch("right", "middle"),
  stretch("left", "last"),
];

test("five minutes and a tight left hip: the whole plan, in the order of the interface", () => {
  const plan = runPlan(profile);
  const { week, leftOut, ...others } = plan;
  expect(Object.keys(plan)).toEqual([
    "clearance",
    "reasons",
    "barred",
    "adaptations",
    "findings",
    "session",
    "week",
    "leftOut",
  ]);
  expect(JSON.stringify(others)).toBe(
    JSON.stringify({
      clearance: "clear",
      reasons: [],
      barred: [],
      adaptations: [],
      findings: [
        { finding: "tight", side: "left", strength: "possible", detail: "one-joint", rules: ["FIND-1"] },
        { finding: "tight", side: "right", strength: "none", detail: null, rules: ["FIND-1"] },
      ],
      session: { date: "2026-11-20", items, seconds: 238 },
    }),
  );
  expect(week?.[0]).toEqual({ day: "2026-11-20", items });
  expect(
    week?.map(({ day, items: done }) => [day, ...new Set(done.map(({ technique }) => technique))]),
  ).toEqual([
    ["2026-11-20", "st-table"],
    ["2026-11-21", "st-half-kneeling"],
    ["2026-11-22", "st-table"],
    ["2026-11-23", "st-half-kneeling"],
    ["2026-11-24", "st-table"],
    ["2026-11-25", "st-half-kneeling"],
    ["2026-11-26", "st-table", "test-modified-thomas"],
  ]);
  expect(leftOut).toHaveLength(35);
  expect(leftOut.slice(0, 3)).toEqual([
    { technique: "pas-bolster", why: "time" },
    { technique: "pas-crp", why: "time" },
    { technique: "pas-propped", why: "not-indicated" },
  ]);
});

test("somebody whom the check sends to a clinician gets findings, and neither session nor week", () => {
  expect(runPlan({ ...profile, answers: { ...allNo, "rf-gut": "yes" }, tests: [] })).toEqual({
    clearance: "clinician",
    reasons: [{ question: "rf-gut", kind: "clinician", answer: "yes" }],
    barred: [],
    adaptations: [],
    findings: [],
    session: null,
    week: null,
    leftOut: [],
  });
});

const uuid = (number: number) => `00000000-0000-4000-8000-00000000000${String(number)}`;
const event = (count: number, type: string, body: object) => ({
  id: uuid(count),
  type,
  version: 1,
  at: "2026-11-19T07:30:00+01:00",
  day: "2026-11-19",
  device: "phone",
  count,
  body,
});

test("history counts: what was done yesterday rests today, whatever the order of the events", () => {
  const deadbug = {
    technique: "ex-deadbug",
    side: "both",
    level: 1,
    sets: 2,
    repetitions: 12,
    holdSeconds: null,
    intervals: { settle: 25, rest: 45, switch: 0, close: 8 },
    seconds: 270,
    why: [],
  };
  const started = event(1, "session-started", {
    kind: "planned",
    session: { date: "2026-11-19", items: [deadbug], seconds: 270 },
    safetyCheckedOn: "2026-11-19",
  });
  const step = event(2, "step-finished", {
    session: uuid(1),
    item: 0,
    technique: "ex-deadbug",
    side: "both",
    set: 1,
    seconds: 96,
    outcome: "done",
    discomfort: 1,
  });
  const hasStrength = (history: readonly object[] | undefined) =>
    runPlan({ ...profile, minutes: 20, ...(history ? { history } : {}) }).session?.items.some(
      ({ technique }) => technique.startsWith("ex-"),
    );
  expect(hasStrength(undefined)).toBe(true);
  expect(hasStrength([])).toBe(true);
  expect(hasStrength([started, step])).toBe(false);
  expect(hasStrength([step, started, { ...started, id: uuid(3), count: 3, type: "something-newer" }])).toBe(
    false,
  );
});

test("what the journal was told on the day is not weakened by the answers given, what it was told before is", () => {
  const told = (day: string, answer: string) => ({
    ...event(1, "safety-answered", {
      scope: "before-session",
      answers: { "rf-cauda": answer },
      context: {},
      painToday: 2,
      emptyBladder: null,
      twoHoursSinceMeal: null,
      signsAfterDeepPressure: null,
      freeOf: [],
    }),
    at: `${day}T07:30:00+01:00`,
    day,
  });
  const clearanceWith = (history: readonly object[]) => runPlan({ ...profile, history }).clearance;
  expect(clearanceWith([told(profile.date, "yes")])).toBe("emergency");
  expect(clearanceWith([told(profile.date, "unsure")])).toBe("clinician");
  expect(clearanceWith([told("2026-11-10", "yes")])).toBe("clear");
});

test("what is wrong is named by its path, with what was expected and what was found", () => {
  expect(
    faultsOf({
      ...profile,
      minutes: 12.5,
      date: "20.11.2026",
      person: { height: 180 },
      equipment: ["bed", "sofa"],
      tests: [
        { ...look, side: "top" },
        { ...look, thighDegrees: 3 },
      ],
      bellyPressure: { hands: false, deep: "no", handSessionsWithoutStopSign: -1 },
      extra: true,
    }).map((line) => line.replace(/one of .* found/, "one of …, found")),
  ).toEqual([
    "person.height: expected no field of this name, found it",
    'equipment.1: expected one of …, found "sofa"',
    'tests.0.side: expected one of …, found "top"',
    "tests.1.thighDegrees: expected no field of this name, found it",
    "minutes: expected a whole number, found 12.5",
    'bellyPressure.deep: expected true or false, found "no"',
    "bellyPressure.handSessionsWithoutStopSign: expected a number of at least 0, found -1",
    'date: expected a calendar day, YYYY-MM-DD, found "20.11.2026"',
    "extra: expected no field of this name, found it",
  ]);
  const { surface: _, ...without } = look;
  expect(faultsOf({ answers: allNo, tests: [without] })).toEqual([
    "tests.0.surface: expected this field, found nothing",
    "minutes: expected this field, found nothing",
    "date: expected this field, found nothing",
  ]);
  for (const minutes of [4, 46])
    expect(faultsOf({ ...profile, minutes })[0]).toMatch(/^minutes: expected a number of at/);
  expect(
    faultsOf({
      ...profile,
      history: [event(1, "pain-reported", { score: 11, when: "before", session: null })],
    }),
  ).toEqual(["history.0.body.score: expected a number of at most 10, found 11"]);
});

test("the command reads standard input and prints one JSON value; wrong input exits 2", async () => {
  const run = async (text: string) => {
    const printed: string[] = [];
    const complained: string[] = [];
    const world: World = {
      readInput: () => Promise.resolve(text),
      readTextFile: () => Promise.reject(new Error("not asked for")),
      readAsset: () => Promise.reject(new Error("not asked for")),
      writeFile: () => Promise.reject(new Error("not asked for")),
      print: (line) => printed.push(line),
      complain: (line) => complained.push(line),
      now: () => 0,
      random: () => 0,
    };
    const code = await runCommandLine(["plan"], [planCommand], world);
    return { code, printed, complained };
  };
  const good = await run(JSON.stringify(profile));
  expect(good.code).toBe(0);
  expect(JSON.parse(good.printed.join("\n"))).toEqual(JSON.parse(JSON.stringify(runPlan(profile))));
  const bad = await run(JSON.stringify({ ...profile, minutes: 50 }));
  expect(bad).toEqual({
    code: 2,
    printed: [],
    complained: ["minutes: expected a number of at most 45, found 50"],
  });
});
