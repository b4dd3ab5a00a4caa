import * as v from "valibot";
import { eventKind } from "./event-kind.ts";
import { uuid, wholeFromOne } from "./vocabulary.ts";

const anyBody = v.custom<Readonly<Record<string, unknown>>>(
  (value) => typeof value === "object" && value !== null && !Array.isArray(value),
  "an object",
);

/**
 * The named entry counts with this body from now on. The body is of the entry's own type, at `version`. To correct
 * again, name either the entry or the correction: the body is the entry's in both cases. The last correction counts.
 */
export const entryCorrected = eventKind(
  "entry-corrected",
  v.strictObject({ entry: uuid, version: wholeFromOne, body: anyBody }),
);
