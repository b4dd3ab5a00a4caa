import type { PlayerState } from "./player-state.ts";

/**
 * A stored state, or undefined for what is none of this version. The app wrote it itself: its outline is checked, so
 * that an older or broken one is dropped and never run.
 */
export function findPlayerState(stored: unknown): PlayerState | undefined {
  return isPlayerState(stored) ? stored : undefined;
}

function isPlayerState(stored: unknown): stored is PlayerState {
  if (!isObject(stored) || stored["version"] !== 1) return false;
  const { status, clock, track, steps, reached, heard } = stored;
  const isKnown = ["ready", "running", "paused", "finished", "left"].some((known) => known === status);
  const hasTrack = isObject(track) && Array.isArray(track["segments"]) && Array.isArray(track["cues"]);
  const hasTimes = typeof reached === "number" && typeof heard === "number" && isObject(clock);
  return isKnown && hasTrack && hasTimes && Array.isArray(steps);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
