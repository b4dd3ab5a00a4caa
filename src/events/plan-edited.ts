import * as v from "valibot";
import { eventKind } from "./event-kind.ts";
import { day, positive, techniqueId, workedSide } from "./vocabulary.ts";

const place = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A person's change of a plan. `always` lasts until it is taken back; else it is for that day. */
const planEdit = v.variant("kind", [
  v.strictObject({ kind: v.literal("remove"), technique: techniqueId, side: workedSide }),
  v.strictObject({ kind: v.literal("swap"), technique: techniqueId, side: workedSide, with: techniqueId }),
  v.strictObject({ kind: v.literal("move"), technique: techniqueId, side: workedSide, to: place }),
  v.strictObject({
    kind: v.literal("lengthen"),
    technique: techniqueId,
    side: workedSide,
    holdSeconds: positive,
  }),
  v.strictObject({ kind: v.literal("add"), technique: techniqueId }),
  v.strictObject({ kind: v.literal("level"), technique: techniqueId, level: v.picklist([1, 2, 3]) }),
  v.strictObject({ kind: v.literal("reset") }),
]);
export type PlanEdit = v.InferOutput<typeof planEdit>;

export const planEdited = eventKind(
  "plan-edited",
  v.strictObject({ day, always: v.boolean(), edit: planEdit }),
);
