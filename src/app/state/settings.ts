import type { PersonRecord, TravellingSettings } from "#engine";
import { usualMinutes } from "#engine/progress";
import type { EventBody } from "#events";
import { record } from "./person.ts";

/** Settings that always have a value: what the person chose, else what most people want. */
export interface SettingsInForce {
  readonly units: NonNullable<TravellingSettings["units"]>;
  readonly minutes: number;
  readonly talk: NonNullable<TravellingSettings["talk"]>;
}

export function settingsOf({ settings }: Pick<PersonRecord, "settings">): SettingsInForce {
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
