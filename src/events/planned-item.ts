import * as v from "valibot";
import { day, positive, workedSide } from "./vocabulary.ts";

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

/** One technique (or, last, one test) in a session, for a side, as planned. `unclench plan` prints it so. */
export const plannedItem = v.strictObject({
  technique: v.string(),
  side: workedSide,
  level: v.picklist([1, 2, 3]),
  sets: v.pipe(whole, v.minValue(1)),
  repetitions: v.nullable(whole),
  holdSeconds: v.nullable(positive),
  intervals: v.strictObject({ settle: positive, rest: positive, switch: positive, close: positive }),
  seconds: positive,
  why: v.array(v.strictObject({ rule: v.string(), source: v.nullable(v.string()) })),
});

/** A day's session as planned: items in the order in which they are done, and how long all of it takes. */
export const plannedSession = v.strictObject({
  date: day,
  items: v.array(plannedItem),
  seconds: positive,
});

export type PlannedItem = v.InferOutput<typeof plannedItem>;
export type PlannedSession = v.InferOutput<typeof plannedSession>;
