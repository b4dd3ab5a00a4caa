/** Not yet among the types: what kind of sound this is, so that the silent switch of a phone does not mute it. */
interface AudioSessionHost {
  readonly audioSession?: { type: "auto" | "playback" };
}

export function claimPlayback(): void {
  const { audioSession } = navigator as AudioSessionHost;
  if (audioSession !== undefined) audioSession.type = "playback";
}

export function releasePlayback(): void {
  const { audioSession } = navigator as AudioSessionHost;
  if (audioSession !== undefined) audioSession.type = "auto";
}

/**
 * iOS suspends the sound of an app on the home screen once it is in the background, unless its elements sound through an
 * AudioContext (WebKit bug 261858). Everywhere else elements sound by themselves, which is safer. Calls back when the
 * system interrupts, as a call does. The returned function wakes the context; call it in a tap and before playing.
 */
export function soundThroughContext(
  elements: readonly HTMLAudioElement[],
  onInterrupted: () => void,
): () => void {
  if (!isOnIosHomeScreen()) return () => undefined;
  const context = new AudioContext();
  for (const element of elements) context.createMediaElementSource(element).connect(context.destination);
  context.addEventListener("statechange", () => {
    if ((context.state as string) === "interrupted") onInterrupted();
  });
  return () => {
    if (context.state !== "running") void context.resume().catch(() => undefined);
  };
}

/** Only Safari on iOS has this property. */
function isOnIosHomeScreen(): boolean {
  return (navigator as { readonly standalone?: boolean }).standalone === true;
}
