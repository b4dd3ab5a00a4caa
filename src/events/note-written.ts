import * as v from "valibot";
import { eventKind } from "./event-kind.ts";
import { writtenText } from "./vocabulary.ts";

export const noteWritten = eventKind("note-written", v.strictObject({ text: writtenText(4000) }));
