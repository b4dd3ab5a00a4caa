/**
 * Leaves the moment of a cue in the browser's timing record, where the bench reads how late it was; with it, where the
 * sound stood then (seconds), while sound is the clock.
 */
export function markCue(cue: string, sound: number | null = null): void {
  performance.mark(`cue:${cue}`, { detail: sound });
}

/** Leaves how going over from one file to another went. */
export function markGoneOver(detail: { readonly apartMs: number; readonly silentMs: number }): void {
  performance.mark("sound:gone-over", { detail });
}
