import { expect, test } from "vitest";
import { localDate } from "#base";
import { questionIds } from "#content/questions";
import { InputError } from "../command.ts";
import type { World } from "../command.ts";
import { runCommandLine } from "../run-command-line.ts";
import { runScreen, screenCommand } from "./screen.ts";

const today = localDate("2026-11-20");
const allNo = Object.fromEntries(questionIds.map((id) => [id, "no"]));

function faultsOf(input: unknown): readonly string[] {
  try {
    runScreen(input, today);
  } catch (error) {
    if (error instanceof InputError) return error.message.split("\n");
    throw error;
  }
  return [];
}

test("answers go in, clearance, reasons, classes and adaptations come out", () => {
  const answers = { ...allNo, "ci-preg": "yes", "ci-aspirin": "unsure" };
  expect(runScreen({ answers, context: { pregnancyWeeks: 12 }, person: { age: 34 } }, today)).toEqual({
    clearance: "adjusted",
    reasons: [
      { question: "ci-preg", kind: "bar", answer: "yes" },
      { question: "ci-aspirin", kind: "adapt", answer: "unsure" },
    ],
    barred: ["abd-deep", "abd-hand", "balance", "groin", "prone", "ql-ball", "roll", "weighted-hang"],
    adaptations: ["soft-only"],
  });
});

test("context and person may be left out", () => {
  expect(runScreen({ answers: allNo }, today)).toEqual({
    clearance: "clear",
    reasons: [],
    barred: [],
    adaptations: [],
  });
  expect(runScreen({ answers: {} }, today).clearance).toBe("incomplete");
});

test("weeks of pregnancy that were given with their day count on", () => {
  const answers = { ...allNo, "ci-preg": "yes" };
  const said = { pregnancyWeeks: 15, pregnancyWeeksOn: "2026-11-13" };
  expect(runScreen({ answers, context: said }, today).barred).toContain("supine-flat");
  expect(runScreen({ answers, context: { pregnancyWeeks: 15 } }, today).barred).not.toContain("supine-flat");
});

test("what is wrong is named by its path, with what was expected and what was found", () => {
  const input = {
    answers: { ...allNo, "rf-gut": "perhaps", "rf-cuda": "no" },
    context: { pregnancyWeeks: 20.5, birthOn: "2026-02-30", weeks: 1 },
    person: { age: "40" },
    answer: {},
  };
  expect(faultsOf(input)).toEqual([
    'answers.rf-gut: expected one of "yes", "no", "unsure", found "perhaps"',
    "answers.rf-cuda: expected no field of this name, found it",
    "context.pregnancyWeeks: expected a whole number, found 20.5",
    'context.birthOn: expected a calendar day, YYYY-MM-DD, found "2026-02-30"',
    "context.weeks: expected no field of this name, found it",
    'person.age: expected a number, found "40"',
    "answer: expected no field of this name, found it",
  ]);
});

test("what is no object is refused, lists included", () => {
  expect(faultsOf([])).toEqual(["the input: expected an object, found a list"]);
  expect(faultsOf(null)).toEqual(["the input: expected an object, found null"]);
  expect(faultsOf({})).toEqual(["answers: expected this field, found nothing"]);
  expect(faultsOf({ answers: [] })).toEqual(["answers: expected an object, found a list"]);
  expect(faultsOf({ answers: {}, context: null })).toEqual(["context: expected an object, found null"]);
});

test("the command reads standard input, prints one JSON value and exits 0; wrong input exits 2", async () => {
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
      now: () => Date.UTC(2026, 10, 20),
      random: () => 0,
    };
    const code = await runCommandLine(["screen"], [screenCommand], world);
    return { code, printed, complained };
  };
  const good = await run(JSON.stringify({ answers: { ...allNo, "rf-dvt": "yes" } }));
  expect(good.code).toBe(0);
  expect(JSON.parse(good.printed.join("\n"))).toMatchObject({ clearance: "emergency" });
  expect(await run('{"answers": {"rf-dvt": true}}')).toEqual({
    code: 2,
    printed: [],
    complained: ['answers.rf-dvt: expected one of "yes", "no", "unsure", found true'],
  });
});
