import * as v from "valibot";
import { eventKind } from "./event-kind.ts";
import { uuid } from "./vocabulary.ts";

/** The named entry does not count. Retracting a retraction or a correction takes that back (undo, redo). */
export const entryRetracted = eventKind("entry-retracted", v.strictObject({ entry: uuid }));
