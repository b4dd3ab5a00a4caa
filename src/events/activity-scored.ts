import * as v from "valibot";
import { eventKind } from "./event-kind.ts";
import { score, writtenText } from "./vocabulary.ts";

/** An activity in the person's own words, 0 cannot to 10 as before (Stratford 1995). */
export const activityScored = eventKind(
  "activity-scored",
  v.strictObject({ activity: writtenText(120), score }),
);
