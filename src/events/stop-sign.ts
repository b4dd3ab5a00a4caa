import * as v from "valibot";
import { eventKind } from "./event-kind.ts";
import { stopSign, techniqueId, uuid, workedSide } from "./vocabulary.ts";

/** A stop sign that the person told of. What it does is decided by `engine`. */
export const stopSignTold = eventKind(
  "stop-sign",
  v.strictObject({ session: v.nullable(uuid), technique: techniqueId, side: workedSide, sign: stopSign }),
);
