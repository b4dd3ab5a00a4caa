import * as v from "valibot";
import { eventKind } from "./event-kind.ts";
import { positive, score, techniqueId, uuid, workedSide } from "./vocabulary.ts";

/** One set of one item: what was really done. */
export const stepFinished = eventKind(
  "step-finished",
  v.strictObject({
    /** The `session-started` event. */
    session: uuid,
    /** Index of the item in the session as planned. */
    item: v.pipe(v.number(), v.integer(), v.minValue(0)),
    technique: techniqueId,
    side: workedSide,
    /** 1 for the first set. */
    set: v.pipe(v.number(), v.integer(), v.minValue(1)),
    seconds: positive,
    outcome: v.picklist(["done", "skipped", "stopped"]),
    discomfort: v.nullable(score),
  }),
);
