import * as v from "valibot";
import { eventKind } from "./event-kind.ts";

export const noteWritten = eventKind(
  "note-written",
  v.strictObject({ text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(4000)) }),
);
