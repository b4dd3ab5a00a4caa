import * as v from "valibot";
import { eventKind } from "./event-kind.ts";

/** Who somebody is, as far as a plan asks; what they did not say is left out. */
export const person = v.strictObject({
  age: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(120))),
  athlete: v.optional(v.boolean()),
  experience: v.optional(v.picklist(["beginner", "experienced"])),
  sittingHoursPerDay: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(24))),
});

/** Settings that travel with the person; those of one device (theme, sound) stay on it. */
const travellingSettings = v.strictObject({
  units: v.optional(v.picklist(["metric", "imperial"])),
  minutes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(45))),
  talk: v.optional(v.picklist(["little", "normal", "much"])),
  region: v.optional(v.string()),
  /** Weekday of the weekly retest, 0 Monday to 6 Sunday. */
  retestWeekday: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6))),
});

/** Only what is named changes; the rest stays as it was. */
export const profileChanged = eventKind(
  "profile-changed",
  v.strictObject({
    person: v.optional(person),
    equipment: v.optional(v.array(v.string())),
    bellyPressure: v.optional(v.strictObject({ hands: v.boolean(), deep: v.boolean() })),
    settings: v.optional(travellingSettings),
  }),
);
