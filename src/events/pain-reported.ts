import * as v from "valibot";
import { eventKind } from "./event-kind.ts";
import { score, uuid } from "./vocabulary.ts";

export const painReported = eventKind(
  "pain-reported",
  v.strictObject({
    score,
    when: v.picklist(["before", "after", "next-day", "other"]),
    session: v.nullable(uuid),
  }),
);
