import * as v from "valibot";
import { fromDayNumber } from "#base";
import type { LocalDate } from "#base";
import type { QuestionId } from "#content";
import { questions } from "#content/questions";
import { effectiveContext, screenAnswers } from "#engine/screening";
import type { Screening } from "#engine/screening";
import { answer, person, safetyContext } from "#events";
import type { Command } from "../command.ts";
import { jsonObject, parseInput } from "../parse-input.ts";
import { inOption, readJsonInput } from "../read-json-input.ts";

const maybeAnswer = v.exactOptional(answer);
const answerEntries = Object.fromEntries(questions.map(({ id }) => [id, maybeAnswer])) as Record<
  QuestionId,
  typeof maybeAnswer
>;

/** Answers by question id; an id that is no question is refused by name. */
export const answersInput = jsonObject(answerEntries);
export const contextInput = jsonObject(safetyContext.entries);
export const personInput = jsonObject(person.entries);

const screenInput = jsonObject({
  answers: answersInput,
  context: v.optional(contextInput, {}),
  person: v.optional(personInput, {}),
});

const dayMs = 86_400_000;

export const screenCommand: Command = {
  name: "screen",
  summary: "safety answers in, clearance and its reasons out",
  positionals: [],
  options: inOption,
  run: async (call) => {
    const today = fromDayNumber(Math.floor(call.world.now() / dayMs));
    return { type: "json", value: runScreen(await readJsonInput(call), today) };
  },
};

/** `today` only lets weeks of pregnancy count on that were given with their day. Throws `InputError`. */
export function runScreen(input: unknown, today: LocalDate): Screening {
  const { answers, context, person: who } = parseInput(screenInput, input);
  return screenAnswers({ answers, context: effectiveContext(context, today), person: who }, questions);
}
