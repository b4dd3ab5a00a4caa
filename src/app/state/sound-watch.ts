/** Whether sound that should move does move. Plain data, so that it can be looked at in any order of events. */
export interface SoundWatch {
  readonly position: number;
  /** Since when the position has been the same, by a clock that only goes forward. */
  readonly since: number;
  /** When it was last looked at. */
  readonly lookedAt: number;
  readonly recoveredAt: number | null;
}

export type SoundVerdict = "fine" | "recover" | "give-up";

/** Sound that stands still this long is stuck. */
const stuckMs = 1500;
/** A page that did not look for so long was held back itself, and knows nothing of the time between. */
const blindMs = 1000;
/** After so long without trouble another try is given. */
const forgivenMs = 60_000;

export function beginWatch(position: number, now: number): SoundWatch {
  return { position, since: now, lookedAt: now, recoveredAt: null };
}

/** Looks at the sound while it should be playing. The first time that it is stuck asks to try again, the second gives up. */
export function lookAtSound(
  watch: SoundWatch,
  position: number,
  now: number,
): { readonly watch: SoundWatch; readonly verdict: SoundVerdict } {
  const moved = position !== watch.position || now - watch.lookedAt > blindMs;
  const since = moved ? now : watch.since;
  const seen: SoundWatch = { ...watch, position, since, lookedAt: now };
  if (now - since <= stuckMs) return { watch: seen, verdict: "fine" };
  return noteTrouble({ ...seen, since: now }, now);
}

/** The sound broke or ended before its time: like standing still. */
export function noteTrouble(
  watch: SoundWatch,
  now: number,
): { readonly watch: SoundWatch; readonly verdict: SoundVerdict } {
  const again = watch.recoveredAt !== null && now - watch.recoveredAt < forgivenMs;
  return {
    watch: { ...watch, since: now, lookedAt: now, recoveredAt: now },
    verdict: again ? "give-up" : "recover",
  };
}
