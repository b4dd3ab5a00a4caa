import * as v from "valibot";
import { findLocalDate } from "#base";
import type { LocalDate } from "#base";
import type { Answer, Catalogue } from "#content";
import { questionIds, questions } from "#content/questions";
import { equipmentIds, techniques } from "#content/techniques";
import { tests } from "#content/tests";
import type { Answers, DatedTest, PersonRecord, Plan, Profile } from "#engine";
import { makePlan } from "#engine/planning";
import { foldRecord } from "#engine/progress";
import { decodeEvent, describeEventFault, testRecord } from "#events";
import type { JournalEvent } from "#events";
import { resolveEntries, uniteEvents } from "#journal";
import { InputError } from "../command.ts";
import type { Command } from "../command.ts";
import { jsonObject, parseInput } from "../parse-input.ts";
import { inOption, readJsonInput } from "../read-json-input.ts";
import { answersInput, contextInput, personInput } from "./screen.ts";

const equipmentInput = v.array(v.picklist([...equipmentIds, "wall", "floor"]));
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const dateInput = v.custom<LocalDate>(
  (value) => typeof value === "string" && findLocalDate(value) !== undefined,
  "a calendar day, YYYY-MM-DD",
);

const planInput = jsonObject({
  answers: answersInput,
  context: v.optional(contextInput, {}),
  person: v.optional(personInput, {}),
  equipment: v.optional(equipmentInput, []),
  tests: v.optional(v.array(testRecord), []),
  minutes: v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(45)),
  bellyPressure: v.optional(
    jsonObject({ hands: v.boolean(), deep: v.boolean(), handSessionsWithoutStopSign: whole }),
    { hands: false, deep: false, handSessionsWithoutStopSign: 0 },
  ),
  history: v.optional(v.array(v.unknown())),
  date: dateInput,
});

const catalogue: Catalogue = { techniques, tests };

export const planCommand: Command = {
  name: "plan",
  summary: "a profile in, findings, session and week out",
  positionals: [],
  options: inOption,
  run: async (call) => ({ type: "json", value: runPlan(await readJsonInput(call)) }),
};

/** A plan as it is printed: what is left out with its reason's code alone. */
export type PrintedPlan = Omit<Plan, "leftOut"> & {
  readonly leftOut: ReadonlyArray<Pick<Plan["leftOut"][number], "technique" | "why">>;
};

/** Throws `InputError`. */
export function runPlan(input: unknown): PrintedPlan {
  const plan = makePlan(readProfile(input), catalogue, questions);
  const { clearance, reasons, barred, adaptations, session, week } = plan;
  const findings = plan.findings.map(({ finding, side, strength, detail, rules }) => ({
    finding,
    side,
    strength,
    detail,
    rules,
  }));
  const leftOut = plan.leftOut.map(({ technique, why }) => ({ technique, why }));
  return { clearance, reasons, barred, adaptations, findings, session, week, leftOut };
}

function readProfile(input: unknown): Profile {
  const { tests: records, history, ...said } = parseInput(planInput, input);
  const record = history === undefined ? null : foldHistory(history);
  const given = records.map((each): DatedTest => ({
    record: each,
    on: each.date ?? said.date,
    purpose: "first",
  }));
  const answers = record === null ? said.answers : withAnswersOfToday(said.answers, record, said.date);
  const tests = [...(record?.tests ?? []), ...given];
  return { ...said, answers, tests, history: record, own: record?.own ?? [] };
}

/** What the journal was told on the same day, in the short check too, is never weakened by the answers given (ADAPT-4). */
function withAnswersOfToday(given: Answers, { answers }: PersonRecord, date: LocalDate): Answers {
  const worse: Record<string, Answer> = {};
  for (const id of questionIds) {
    const told = answers[id];
    if (told?.on === date && severity(told.answer) > severity(given[id] ?? "no")) worse[id] = told.answer;
  }
  return { ...given, ...worse };
}

function severity(answer: Answer): number {
  return ["no", "unsure", "yes"].indexOf(answer);
}

/** Events of unknown types and newer versions say nothing here, as everywhere. */
function foldHistory(history: readonly unknown[]): PersonRecord {
  const events: JournalEvent[] = [];
  for (const [index, value] of history.entries()) {
    const decoded = decodeEvent(value);
    if (!decoded.ok) {
      const { path, ...fault } = decoded.error;
      const at = ["history", String(index), ...(path === "" ? [] : [path])].join(".");
      throw new InputError(describeEventFault({ ...fault, path: at }));
    }
    if (decoded.value.kind === "known") events.push(decoded.value.event);
  }
  return foldRecord(resolveEntries(uniteEvents(events, [])).counting);
}
