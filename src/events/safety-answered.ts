import * as v from "valibot";
import { findLocalDate } from "#base";
import type { LocalDate } from "#base";
import { eventKind, upcastsFrom } from "./event-kind.ts";
import { answer, day, score } from "./vocabulary.ts";

/** What was known around the answers; dates let an answer run out by itself. */
export const safetyContext = v.strictObject({
  pregnancyWeeks: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(45))),
  /** The day on which the weeks were said; they count on from there. */
  pregnancyWeeksOn: v.optional(day),
  birthOn: v.optional(day),
  operationOn: v.optional(day),
  hipReplacedOn: v.optional(day),
  iudFittedOn: v.optional(day),
  catheterOn: v.optional(day),
  clotTreatedOn: v.optional(day),
  popOn: v.optional(day),
  boneBrokenOn: v.optional(day),
  fallOn: v.optional(day),
  /** The age for which the check was made: past 65 two questions are asked again. */
  age: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(120))),
});

/** Version 1, frozen: what was ticked on the first page was not kept. */
const dayOfVersion1 = v.custom<LocalDate>(
  (value) => typeof value === "string" && findLocalDate(value) !== undefined,
  "a calendar day, YYYY-MM-DD",
);
const version1 = v.strictObject({
  scope: v.picklist(["full", "change", "before-session", "later-check"]),
  answers: v.record(v.string(), v.picklist(["yes", "no", "unsure"])),
  context: v.strictObject({
    pregnancyWeeks: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(45))),
    pregnancyWeeksOn: v.optional(dayOfVersion1),
    birthOn: v.optional(dayOfVersion1),
    operationOn: v.optional(dayOfVersion1),
    hipReplacedOn: v.optional(dayOfVersion1),
    iudFittedOn: v.optional(dayOfVersion1),
    catheterOn: v.optional(dayOfVersion1),
    clotTreatedOn: v.optional(dayOfVersion1),
    popOn: v.optional(dayOfVersion1),
    boneBrokenOn: v.optional(dayOfVersion1),
    fallOn: v.optional(dayOfVersion1),
    age: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(120))),
  }),
  painToday: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10))),
  emptyBladder: v.nullable(v.boolean()),
  twoHoursSinceMeal: v.nullable(v.boolean()),
  signsAfterDeepPressure: v.nullable(v.boolean()),
  freeOf: v.array(v.string()),
});

/**
 * Answers of the safety check. `full` replaces all earlier answers, `change` only those it names,
 * `before-session` is the short check, `later-check` asks again about classes that a stop sign took out.
 */
export const safetyAnswered = eventKind(
  "safety-answered",
  v.strictObject({
    scope: v.picklist(["full", "change", "before-session", "later-check"]),
    answers: v.record(v.string(), answer),
    /** What was said to the lines of the first page, by their ids; only with `full`. */
    gates: v.optional(v.record(v.string(), answer)),
    context: safetyContext,
    /** Pain today, said in the short check. */
    painToday: v.nullable(score),
    /** Only where belly pressure is planned today. */
    emptyBladder: v.nullable(v.boolean()),
    twoHoursSinceMeal: v.nullable(v.boolean()),
    /** The 48-hour signs, asked the day after deep pressure; null when not asked. */
    signsAfterDeepPressure: v.nullable(v.boolean()),
    /** Techniques and classes that a later check found free of their sign. */
    freeOf: v.array(v.string()),
  }),
  upcastsFrom("may say what was ticked on the first page", version1, (body) => body),
);
