import * as v from "valibot";
import type { Answer, OwnTechniqueId, Side, StopSign, TechniqueId, WorkedSide } from "#content";
import { findLocalDate } from "#base";
import type { LocalDate } from "#base";

/** Unsure is an answer; a question without one is not here. */
export const answer = v.picklist(["yes", "no", "unsure"] satisfies Answer[]);
export const side = v.picklist(["left", "right"] satisfies Side[]);
export const workedSide = v.picklist(["left", "right", "both"] satisfies WorkedSide[]);
export const day = v.custom<LocalDate>(
  (value) => typeof value === "string" && findLocalDate(value) !== undefined,
  "a calendar day, YYYY-MM-DD",
);
export const score = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10));
/** Lower case only, so that the same id is always the same text. */
export const uuidPattern = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;
export const uuid = v.pipe(v.string(), v.regex(uuidPattern, "a UUID in lower case"));
export const wholeFromOne = v.pipe(v.number(), v.integer(), v.minValue(1));
/** Zero or more. */
export const positive = v.pipe(v.number(), v.minValue(0), v.finite());
/** Kept exactly as written; only a text of nothing but spaces is refused. */
export function writtenText(maxLength: number) {
  return v.pipe(v.string(), v.regex(/\S/, "a text that is not empty"), v.maxLength(maxLength));
}
/** Any id is kept, so that a journal outlives the catalogue of its day. */
export const techniqueId = v.custom<TechniqueId>(
  (value) => typeof value === "string" && /^[a-z][a-z0-9-]{1,80}$/.test(value),
  "a technique id",
);
export const ownTechniqueId = v.custom<OwnTechniqueId>(
  (value) => typeof value === "string" && /^own-[a-z0-9-]{1,80}$/.test(value),
  "an id that begins with own-",
);
export const stopSign = v.picklist([
  "pulse",
  "numbness",
  "electric",
  "nausea",
  "faintness",
  "chest-pain",
  "breathlessness",
  "sharp",
  "throbbing",
  "burning",
  "above-five",
  "held-breath",
  "si-gripping",
  "other-pain",
] satisfies StopSign[]);
