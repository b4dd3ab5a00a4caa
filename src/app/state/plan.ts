import type { LocalDate } from "#base";
import { questions } from "#content/questions";
import type { PersonRecord, Plan, Profile } from "#engine";
import { makePlan } from "#engine/planning";
import { profileOf } from "#engine/progress";
import { catalogue } from "./catalogue.ts";
import { today } from "./today.ts";

export { catalogue, questions };

interface KnownPlan {
  readonly on: LocalDate;
  readonly minutes: number | undefined;
  readonly plan: Plan;
}

const known = new WeakMap<PersonRecord, KnownPlan>();

/** The engine's view of the person on a day. `minutes`: what they have today, when it is not the usual. */
export function currentProfile(record: PersonRecord, minutes?: number, on: LocalDate = today()): Profile {
  return profileOf(record, minutes === undefined ? { date: on } : { date: on, minutes }, catalogue);
}

/** The plan of a day. Worked out once for a record, a day and minutes; never stored. */
export function planOf(record: PersonRecord, minutes?: number, on: LocalDate = today()): Plan {
  const before = known.get(record);
  if (before?.on === on && before.minutes === minutes) return before.plan;
  const plan = makePlan(currentProfile(record, minutes, on), catalogue, questions);
  known.set(record, { on, minutes, plan });
  return plan;
}

/** `?minutes=10` of an address; undefined for anything but 5 to 45, whole. */
export function minutesIn(query: Readonly<Record<string, string>>): number | undefined {
  const minutes = Number(query["minutes"]);
  return Number.isInteger(minutes) && minutes >= 5 && minutes <= 45 ? minutes : undefined;
}
