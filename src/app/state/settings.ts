import type { PersonRecord, TravellingSettings } from "#engine";
import type { EventBody } from "#events";
import { record } from "./person.ts";

export type Region = string;

/** Minutes of a session when the person has not said. */
export const usualMinutes = 15;

/** The settings in force: what the person chose, else what most people want. */
export function settingsOf(
  person: PersonRecord,
): Required<Omit<TravellingSettings, "region" | "retestWeekday">> {
  const { settings } = person;
  return {
    units: settings.units ?? "metric",
    minutes: settings.minutes ?? usualMinutes,
    talk: settings.talk ?? "normal",
  };
}

/** Saves a change of profile or settings; only what is named changes. */
export function changeProfile(change: EventBody<"profile-changed">): Promise<boolean> {
  return record("profile-changed", change);
}
