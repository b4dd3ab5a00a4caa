import * as v from "valibot";
import { eventKind } from "./event-kind.ts";

/** How things are against the start, from -3 very much worse to 3 very much better. */
export const changeReported = eventKind(
  "change-reported",
  v.strictObject({ change: v.pipe(v.number(), v.integer(), v.minValue(-3), v.maxValue(3)) }),
);
