import type { EpochMs } from "#base";
import { upcomingCues } from "#session";
import type { PlayerState, Sound } from "#session";
import { ring } from "../platform/tones.ts";

/** How far ahead bells are set on the audio clock, so that a late tick does not make them late. */
const aheadMs = 1500;

const set = new Map<string, () => void>();

/** Sets the bells of the next moment ahead. Called at each tick. */
export function setBellsAhead(player: PlayerState, now: EpochMs): void {
  for (const { cue, at, sound } of upcomingCues(player, now, aheadMs)) {
    if (sound === null || set.has(cue)) continue;
    set.set(cue, ring(sound, Math.max(0, at - now) / 1000));
  }
}

/** Rings at its moment what was not set ahead. */
export function ringNow(cue: string, sound: Sound): void {
  if (set.delete(cue)) return;
  ring(sound);
}

/** The course of the session has changed: bells that were set for what would have come are taken back. */
export function takeBellsBack(): void {
  for (const takeBack of set.values()) takeBack();
  set.clear();
}
