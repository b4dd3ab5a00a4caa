import { epochMs } from "#base";
import type { EpochMs } from "#base";
import type { PlayerState } from "#session";

/** Less than what the machine takes for a gap. */
const tickMs = 2000;

/**
 * The instant that the machine is given while sound is the clock: the one at which its position is the sound's. So
 * screen and sound cannot drift apart, and a device clock that is set does nothing. Never before the last one.
 */
export function soundNow({ clock, aliveAt }: PlayerState, positionMs: number): EpochMs {
  const at = (clock.since ?? aliveAt ?? 0) + Math.floor(positionMs - clock.from);
  return epochMs(Math.max(at, aliveAt ?? at));
}

/**
 * The instants at which the machine is ticked on its way to `now`. Sound goes on while a page is frozen, so that this
 * time is no gap: the person was led through it.
 */
export function ticksUntil({ aliveAt }: PlayerState, now: EpochMs): readonly EpochMs[] {
  const from = aliveAt ?? now;
  const count = Math.max(0, Math.ceil((now - from) / tickMs) - 1);
  return Array.from({ length: count }, (_, index) => epochMs(from + (index + 1) * tickMs));
}
