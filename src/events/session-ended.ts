import * as v from "valibot";
import { eventKind } from "./event-kind.ts";
import { positive, uuid } from "./vocabulary.ts";

export const sessionEnded = eventKind(
  "session-ended",
  v.strictObject({ session: uuid, outcome: v.picklist(["done", "left", "stopped"]), seconds: positive }),
);
