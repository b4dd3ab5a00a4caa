import * as v from "valibot";
import { eventKind } from "./event-kind.ts";
import { score } from "./vocabulary.ts";

/** An activity in the person's own words, 0 cannot to 10 as before (Stratford 1995). */
export const activityScored = eventKind(
  "activity-scored",
  v.strictObject({ activity: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120)), score }),
);
