import * as v from "valibot";
import { eventKind } from "./event-kind.ts";
import { uuid } from "./vocabulary.ts";

/** The named entry counts with this body from now on. The body is of the entry's own type, at `version`. */
export const entryCorrected = eventKind(
  "entry-corrected",
  v.strictObject({ entry: uuid, version: v.pipe(v.number(), v.integer(), v.minValue(1)), body: v.record(v.string(), v.unknown()) }),
);
