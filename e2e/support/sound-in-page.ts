/** Looks at the sound of a running session from outside: its elements, and what the lock screen is told and may ask. */
import type { Page } from "@playwright/test";

interface Seen {
  readonly elements: HTMLMediaElement[];
  readonly handlers: Map<string, MediaSessionActionHandler>;
  readonly positions: MediaPositionState[];
}

interface Watched {
  soundSeen: Seen;
}

/** Before the page is opened. */
export async function watchSound(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: Seen = { elements: [], handlers: new Map(), positions: [] };
    Object.assign(globalThis, { soundSeen: seen });
    const play = Object.getOwnPropertyDescriptor(HTMLMediaElement.prototype, "play")?.value as (
      this: HTMLMediaElement,
    ) => Promise<void>;
    HTMLMediaElement.prototype.play = function () {
      if (!seen.elements.includes(this)) seen.elements.push(this);
      return play.call(this);
    };
    const session = navigator.mediaSession;
    const setActionHandler = session.setActionHandler.bind(session);
    session.setActionHandler = (action, handler) => {
      if (handler === null) seen.handlers.delete(action);
      else seen.handlers.set(action, handler);
      setActionHandler(action, handler);
    };
    const setPositionState = session.setPositionState.bind(session);
    session.setPositionState = (state) => {
      if (state !== undefined) seen.positions.push({ ...state });
      setPositionState(state);
    };
  });
}

/** Seconds at which the one element that plays stands; null when none plays. */
export function soundAt(page: Page): Promise<number | null> {
  return page.evaluate(() => {
    const { elements } = (globalThis as unknown as Watched).soundSeen;
    const playing = elements.filter(({ paused, duration }) => !paused && duration > 1);
    if (playing.length > 1) throw new Error("Two elements play at once");
    return playing[0]?.currentTime ?? null;
  });
}

/** As the lock screen, a watch or a key would. */
export async function pressMediaKey(
  page: Page,
  action: MediaSessionAction,
  details: { readonly seekTime?: number; readonly seekOffset?: number } = {},
): Promise<void> {
  await page.evaluate(
    ([name, more]) => {
      const handler = (globalThis as unknown as Watched).soundSeen.handlers.get(name);
      if (handler === undefined) throw new Error(`Nobody listens to ${name}`);
      handler({ action: name, ...more });
    },
    [action, details] as const,
  );
}

export function mediaCard(page: Page) {
  return page.evaluate(() => {
    const { metadata, playbackState } = navigator.mediaSession;
    const seen = (globalThis as unknown as Watched).soundSeen;
    return {
      title: metadata?.title,
      artist: metadata?.artist,
      album: metadata?.album,
      artwork: metadata?.artwork.length,
      playbackState,
      position: seen.positions.at(-1),
      handlers: [...seen.handlers.keys()].toSorted(),
    };
  });
}

/** As the system does when headphones are pulled out or a call comes in. */
export async function pauseFromOutside(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const element of (globalThis as unknown as Watched).soundSeen.elements) element.pause();
  });
}

/** Cues that were said or rung, with the seconds at which the sound stood then. */
export function cuesHeard(page: Page): Promise<ReadonlyArray<{ readonly cue: string; readonly at: number }>> {
  return page.evaluate(() =>
    performance
      .getEntriesByType("mark")
      .filter(({ name }) => name.startsWith("cue:"))
      .map((mark) => ({ cue: mark.name.slice(4), at: Number((mark as PerformanceMark).detail) })),
  );
}

/** Each going over from one file to another, in milliseconds. */
export function goneOver(
  page: Page,
): Promise<ReadonlyArray<{ readonly apartMs: number; readonly silentMs: number }>> {
  return page.evaluate(() =>
    performance
      .getEntriesByName("sound:gone-over")
      .map((mark) => (mark as PerformanceMark).detail as { apartMs: number; silentMs: number }),
  );
}

interface Compilers {
  compilersSeen: { open: number; made: number };
}

/** Before the page is opened: counts the workers that make sound files. Those that are deaf never answer. */
export async function watchCompilers(page: Page, deaf: "first" | "all" | "none" = "none"): Promise<void> {
  await page.addInitScript((which) => {
    const seen = { open: 0, made: 0 };
    Object.assign(globalThis, { compilersSeen: seen });
    globalThis.Worker = class extends Worker {
      readonly isCounted: boolean;
      readonly isDeaf: boolean;
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options);
        this.isCounted = options?.name === "soundtrack";
        if (this.isCounted) {
          seen.open += 1;
          seen.made += 1;
        }
        this.isDeaf = this.isCounted && (which === "all" || (which === "first" && seen.made === 1));
      }
      override postMessage(message: unknown): void {
        if (!this.isDeaf) super.postMessage(message);
      }
      override terminate(): void {
        if (this.isCounted) seen.open -= 1;
        super.terminate();
      }
    };
  }, deaf);
}

export function compilersSeen(page: Page): Promise<Compilers["compilersSeen"]> {
  return page.evaluate(() => ({ ...(globalThis as unknown as Compilers).compilersSeen }));
}

/** From now on no element takes a file. */
export async function breakSoundFiles(page: Page): Promise<void> {
  await page.evaluate(() => {
    const own = Object.getOwnPropertyDescriptor(HTMLMediaElement.prototype, "src");
    Object.defineProperty(HTMLMediaElement.prototype, "src", {
      ...own,
      set(this: HTMLMediaElement) {
        own?.set?.call(this, URL.createObjectURL(new Blob(["no sound"], { type: "audio/mpeg" })));
      },
    });
  });
}
