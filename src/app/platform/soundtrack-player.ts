import { openDeck, silentFile } from "./sound-deck.ts";
import type { Deck, SoundElement } from "./sound-deck.ts";

/** What happens to the sound without the app asking for it. */
export type SoundEvent =
  /** Somebody or something else paused it: the lock screen, headphones out, a call. */
  | "paused-outside"
  | "ended"
  /** The file cannot be played on. */
  | "broken";

/** How going over from one file to another went, in milliseconds. */
export interface GoneOver {
  /** How much of the session was heard twice (above zero) or not at all (below). */
  readonly apartMs: number;
  /** How long nothing played. */
  readonly silentMs: number;
}

/**
 * The one door to the sound of a session: a file that plays, and beside it one that stands ready to take over. Positions
 * in seconds of the file.
 */
export interface SoundtrackPlayer {
  /** Must run in a tap: browsers let a page be heard only after one. */
  readonly unlock: () => void;
  /** Makes a file ready beside the one that plays. False when it cannot be played, or another was loaded meanwhile. */
  readonly load: (file: Blob, at: number) => Promise<boolean>;
  /** While nothing plays: the file that stands ready takes the place of the other, and stands at `at`. */
  readonly take: (at: number) => void;
  /**
   * Goes over to the file that stands ready when what plays reaches `at`, or at once when that has passed. Null when it
   * did not come to that: nothing played, it was paused or sought meanwhile, or the other does not start.
   */
  readonly goOver: (at: number) => Promise<GoneOver | null>;
  /** False when the browser does not let it sound. */
  readonly play: () => Promise<boolean>;
  readonly pause: () => void;
  readonly seek: (at: number) => void;
  readonly position: () => number;
  /** Whether it is meant to play. */
  readonly isPlaying: () => boolean;
  /** 0 to 1. Some phones have only their own buttons. */
  readonly setVolume: (volume: number) => void;
  readonly listen: (listener: (event: SoundEvent) => void) => void;
  /** Lets go of the files and falls silent. */
  readonly close: () => void;
}

/** How soon before the moment the second element is started: about what starting takes. */
const usualLeadMs = 12;
const longestLeadMs = 500;
/** So near each other nobody hears the difference. */
const inStepMs = 25;
/** A busy phone takes longer, and about the same the next time; after so many tries it is taken as it is. */
const mostTries = 5;
/** How far ahead the moment is set when it has passed already: time to get there. */
const soonSeconds = 0.2;
const startWithinMs = 1500;

interface Machine {
  active: Deck;
  spare: Deck;
  wanted: boolean;
  /** Counts what makes an earlier going over void. */
  course: number;
  loads: number;
  listener: (event: SoundEvent) => void;
}

/** `makeElement` gives the two elements; `now` is a clock in milliseconds that only goes forward. */
export function createSoundtrackPlayer(
  makeElement: () => SoundElement = () => new Audio(),
  now: () => number = () => performance.now(),
): SoundtrackPlayer {
  const machine: Machine = {
    active: openDeck(makeElement()),
    spare: openDeck(makeElement()),
    wanted: false,
    course: 0,
    loads: 0,
    listener: () => undefined,
  };
  for (const deck of [machine.active, machine.spare]) watch(machine, deck);
  return {
    unlock: () => {
      for (const deck of [machine.active, machine.spare]) unlock(deck);
    },
    load: (file, at) => load(machine, file, at),
    take: (at) => {
      machine.course += 1;
      machine.active.element.pause();
      exchange(machine);
      machine.active.element.currentTime = at;
    },
    goOver: (at) => goOver(machine, at, now),
    play: () => play(machine),
    pause: () => {
      machine.wanted = false;
      machine.course += 1;
      machine.active.element.pause();
    },
    seek: (at) => {
      machine.course += 1;
      machine.active.element.currentTime = at;
    },
    position: () => machine.active.element.currentTime,
    isPlaying: () => machine.wanted,
    setVolume: (volume) => {
      for (const { element } of [machine.active, machine.spare]) element.volume = volume;
    },
    listen: (listener) => {
      machine.listener = listener;
    },
    close: () => {
      machine.wanted = false;
      machine.course += 1;
      machine.loads += 1;
      for (const deck of [machine.active, machine.spare]) deck.empty();
    },
  };
}

function watch(machine: Machine, deck: Deck): void {
  const { element } = deck;
  const isMeant = () => deck === machine.active && machine.wanted && deck.hasFile();
  element.addEventListener("pause", () => {
    if (!isMeant() || !element.paused || element.ended) return;
    machine.wanted = false;
    machine.course += 1;
    machine.listener("paused-outside");
  });
  element.addEventListener("ended", () => {
    if (isMeant()) machine.listener("ended");
  });
  element.addEventListener("error", () => {
    if (isMeant()) machine.listener("broken");
  });
}

/** An element that has played within a tap may play later without one. One with a file is started by the tap itself. */
function unlock(deck: Deck): void {
  if (deck.hasFile()) return;
  deck.element.src = silentFile();
  void deck.element.play().catch(() => undefined);
}

async function load(machine: Machine, file: Blob, at: number): Promise<boolean> {
  machine.loads += 1;
  machine.course += 1;
  const own = machine.loads;
  const ready = await machine.spare.open(file, at);
  return ready && own === machine.loads;
}

async function play(machine: Machine): Promise<boolean> {
  machine.wanted = true;
  const { element } = machine.active;
  try {
    await element.play();
    return true;
  } catch (error) {
    // Interrupted by a pause or another file: that was meant, and is no refusal.
    if (error instanceof DOMException && error.name === "AbortError") return true;
    machine.wanted = false;
    return false;
  }
}

async function goOver(machine: Machine, at: number, now: () => number): Promise<GoneOver | null> {
  machine.course += 1;
  const course = machine.course;
  const isVoid = () => machine.course !== course;
  const { active, spare } = machine;
  if (!machine.wanted) return null;
  // Unheard until it is known to be in step with the other.
  spare.element.muted = true;
  let leadMs = usualLeadMs;
  for (let tries = 1; ; tries += 1) {
    const apartMs = await startBeside(machine, { at, leadMs, isVoid, now });
    if (apartMs === null) break;
    if (Math.abs(apartMs) <= inStepMs || tries === mostTries) {
      const silentMs = active.element.paused ? Math.abs(apartMs) : 0;
      exchange(machine);
      spare.element.muted = false;
      active.element.pause();
      return { apartMs, silentMs };
    }
    spare.element.pause();
    leadMs = Math.min(Math.max(0, leadMs + apartMs), longestLeadMs);
  }
  // It may have taken over with another file meanwhile, and be the one that is heard.
  if (machine.spare === spare) {
    spare.element.pause();
    spare.element.muted = false;
  }
  return null;
}

interface Beside {
  readonly at: number;
  /** How long before its moment the element is told to start. */
  readonly leadMs: number;
  readonly isVoid: () => boolean;
  readonly now: () => number;
}

/** Starts the spare element beside the one that plays, and says by how much it lags behind. Null when it does not start. */
async function startBeside(
  { active, spare }: Machine,
  { at, leadMs, isVoid, now }: Beside,
): Promise<number | null> {
  const moment = Math.max(at, active.element.currentTime + soonSeconds + leadMs / 1000);
  if (!(await spare.stand(moment)) || isVoid()) return null;
  for (;;) {
    const leftMs = (moment - active.element.currentTime) * 1000 - leadMs;
    if (leftMs <= 0) break;
    await pause(Math.max(2, Math.min(200, leftMs)));
    if (isVoid()) return null;
  }
  if (!(await startAt(spare, moment, now)) || isVoid()) return null;
  return (active.element.currentTime - spare.element.currentTime) * 1000;
}

/** Starts the element and waits until it moves. */
async function startAt({ element }: Deck, moment: number, now: () => number): Promise<boolean> {
  const asked = now();
  try {
    await element.play();
  } catch {
    return false;
  }
  while (element.currentTime <= moment && now() - asked < startWithinMs) await pause(1);
  return element.currentTime > moment;
}

function exchange(machine: Machine): void {
  const { active, spare } = machine;
  machine.active = spare;
  machine.spare = active;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
