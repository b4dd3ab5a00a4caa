import * as v from "valibot";
import { eventKind } from "./event-kind.ts";
import { ownTechniqueId, positive, writtenText } from "./vocabulary.ts";

/** A technique of the person's own. Without classes it counts as having all of them. */
export const techniqueAdded = eventKind(
  "technique-added",
  v.strictObject({
    id: ownTechniqueId,
    name: writtenText(80),
    steps: v.pipe(v.string(), v.maxLength(2000)),
    phase: v.picklist(["release", "stretch", "strengthen"]),
    sided: v.picklist(["one", "both"]),
    classes: v.nullable(v.array(v.string())),
    places: v.array(v.string()),
    needs: v.array(v.string()),
    sets: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10)),
    repetitions: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50))),
    holdSeconds: v.nullable(v.pipe(positive, v.maxValue(600))),
  }),
);
