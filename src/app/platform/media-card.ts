/** What the lock screen, a watch or the keys of a keyboard may ask for. Seconds of the session. */
export interface MediaActions {
  readonly play: () => void;
  readonly pause: () => void;
  readonly previous: () => void;
  readonly next: () => void;
  readonly seekTo: (seconds: number) => void;
  readonly seekBy: (seconds: number) => void;
}

export interface MediaCard {
  readonly title: string;
  readonly artist: string;
}

const seekSeconds = 10;
const icon = "/icons/icon-512.png";

/** Takes the buttons of the lock screen. Where there are none, nothing happens. */
export function takeMediaActions(actions: MediaActions): void {
  const on = (name: MediaSessionAction, act: (details: MediaSessionActionDetails) => void) => {
    setHandler(name, act);
  };
  on("play", actions.play);
  on("pause", actions.pause);
  on("stop", actions.pause);
  on("previoustrack", actions.previous);
  on("nexttrack", actions.next);
  on("seekto", ({ seekTime }) => {
    if (seekTime !== undefined) actions.seekTo(seekTime);
  });
  on("seekbackward", ({ seekOffset }) => {
    actions.seekBy(-(seekOffset ?? seekSeconds));
  });
  on("seekforward", ({ seekOffset }) => {
    actions.seekBy(seekOffset ?? seekSeconds);
  });
}

export function showMediaCard({ title, artist }: MediaCard): void {
  const session = mediaSession();
  if (session === null) return;
  const artwork = [{ src: icon, sizes: "512x512", type: "image/png" }];
  session.metadata = new MediaMetadata({ title, artist, album: "Unclench", artwork });
}

export function tellMediaPosition(playing: boolean, position: number, seconds: number): void {
  const session = mediaSession();
  if (session === null) return;
  session.playbackState = playing ? "playing" : "paused";
  if (seconds <= 0) return;
  // Missing in older browsers.
  (session as Partial<MediaSession>).setPositionState?.({
    duration: seconds,
    position: Math.min(Math.max(0, position), seconds),
    playbackRate: 1,
  });
}

/** The session is over: the card goes, and the buttons do nothing any more. */
export function clearMediaCard(): void {
  const session = mediaSession();
  if (session === null) return;
  session.metadata = null;
  session.playbackState = "none";
  for (const name of names) setHandler(name, null);
}

const names = [
  "play",
  "pause",
  "stop",
  "previoustrack",
  "nexttrack",
  "seekto",
  "seekbackward",
  "seekforward",
] as const;

function setHandler(name: MediaSessionAction, act: MediaSessionActionHandler | null): void {
  try {
    mediaSession()?.setActionHandler(name, act);
  } catch {
    // This browser does not know this button.
  }
}

function mediaSession(): MediaSession | null {
  return (navigator as Partial<Navigator>).mediaSession ?? null;
}
