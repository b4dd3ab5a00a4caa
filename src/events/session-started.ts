import * as v from "valibot";
import { eventKind } from "./event-kind.ts";
import { plannedSession } from "./planned-item.ts";
import { day } from "./vocabulary.ts";

/** `planned` is today's plan, `single` one technique from the library. Whose check it was made for travels with it. */
export const sessionStarted = eventKind(
  "session-started",
  v.strictObject({ kind: v.picklist(["planned", "single"]), session: plannedSession, safetyCheckedOn: day }),
);
