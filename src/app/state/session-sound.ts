import type { EpochMs } from "#base";
import type { PlayerEvent, PlayerState } from "#session";
import type { GoneOver, SoundtrackPlayer } from "../platform/soundtrack-player.ts";
import { agreesUntil } from "./agrees-until.ts";
import { goOverMoment } from "./go-over-moment.ts";
import { soundNow } from "./sound-clock.ts";
import { beginWatch, lookAtSound, noteTrouble } from "./sound-watch.ts";
import type { SoundVerdict, SoundWatch } from "./sound-watch.ts";

export type Track = PlayerState["track"];

/** How a file is wished for. */
export interface FileWish {
  /** A file that takes longer comes too late: then rather one without some of its words. */
  readonly withinMs: number;
  /** Asked before each longer part of the work. */
  readonly isWanted: () => boolean;
}

/** `no-sound`: no file plays here. `fell-behind`: none for what was changed, and the one that played is right no longer. */
export type GivenUp = "no-sound" | "fell-behind";

/** What the session that sounds needs of the one that runs. */
export interface SoundHost {
  readonly state: () => PlayerState | null;
  readonly send: (event: PlayerEvent) => void;
  /** Makes the file of a track, or null when there is nothing to make it from. */
  readonly makeFile: (track: Track, wish: FileWish) => Promise<Blob | null>;
  /** It was stuck and is started anew. */
  readonly onRecover: () => void;
  /** There is no sound to be had: the screen's clock leads on. */
  readonly onGiveUp: (why: GivenUp) => void;
  readonly onGoneOver: (gone: GoneOver) => void;
  /** Milliseconds of a clock that only goes forward. */
  readonly monotonic: () => number;
}

/** The sound of a running session: it follows the machine, and is its clock. */
export interface SessionSound {
  /** The instant that the machine is given while it runs. */
  readonly now: (state: PlayerState) => EpochMs;
  /** Where it stands, in milliseconds of the session. */
  readonly position: () => number;
  /** Brings the sound to what the machine says after a step. */
  readonly follow: (before: PlayerState | null, after: PlayerState) => void;
  /** Looks whether it moves; at each tick while the session runs. */
  readonly look: () => void;
  readonly close: () => void;
}

/** Nobody waits longer in silence: then the screen's clock leads. */
const longestHoldMs = 12_000;
/** Of these, the time for making a file; the rest is for the element that plays it. */
const makeWithinMs = 9000;
/** How soon after a file could not be had another try is made, while the old one is right; each time twice as long. */
const retryMs = 1000;
const longestRetryMs = 16_000;
/** So long before the old file is wrong it is stopped; ticks come ten times a second. */
const stopAheadMs = 400;
/** How near its end a file must come to have ended in good order. */
const endWithinMs = 500;

interface Course {
  /** The track whose file is made or plays. */
  asked: Track | null;
  /** The track that plays or stands ready to. */
  active: Track | null;
  /** Counts the files that were asked for; what comes of an earlier one is stale. */
  round: number;
  /** Whether the file of `asked` is made, loaded or gone over to. */
  isMaking: boolean;
  /** The going over that is under way. */
  goingOver: object | null;
  /** How often the file of `asked` could not be had; when it is tried again, on the clock that only goes forward. */
  failures: number;
  retryAt: number | null;
  /** Where the clock stands while no file can play there, in milliseconds; null while the element's time counts. */
  heldAt: number | null;
  heldSince: number;
  watch: SoundWatch;
  isClosed: boolean;
}

interface Parts {
  readonly host: SoundHost;
  readonly sound: SoundtrackPlayer;
  readonly course: Course;
}

export function createSessionSound(sound: SoundtrackPlayer, host: SoundHost): SessionSound {
  const at = host.monotonic();
  const course: Course = {
    asked: null,
    active: null,
    round: 0,
    isMaking: false,
    goingOver: null,
    failures: 0,
    retryAt: null,
    heldAt: host.state()?.reached ?? 0,
    heldSince: at,
    watch: beginWatch(0, at),
    isClosed: false,
  };
  const parts: Parts = { host, sound, course };
  sound.listen((event) => {
    if (course.isClosed || host.state()?.status !== "running") return;
    if (event === "paused-outside") host.send({ type: "pause", by: "outside" });
    else if (event === "ended" && isAtEnd(parts)) finish(parts);
    else meet(parts, noteTrouble(course.watch, host.monotonic()));
  });
  return {
    now: (state) => soundNow(state, positionOf(parts)),
    position: () => positionOf(parts),
    follow: (before, after) => {
      if (!course.isClosed) follow(parts, before, after);
    },
    look: () => {
      if (!course.isClosed) look(parts);
    },
    close: () => {
      course.isClosed = true;
      sound.close();
    },
  };
}

function positionOf({ course, sound }: Parts): number {
  return course.heldAt ?? sound.position() * 1000;
}

function follow(parts: Parts, before: PlayerState | null, after: PlayerState): void {
  const { course, sound } = parts;
  if (after.status === "finished" || after.status === "left") return;
  if (after.track !== course.asked) askFor(parts, after.track);
  if (after.status !== "running") {
    if (before?.status === "running") sound.pause();
    hold(parts, after.reached);
    return;
  }
  const goesOn = before?.status === "running" && before.clock === after.clock;
  if (goesOn) return;
  if (isRight(course, after.clock.from)) start(parts, after.clock.from);
  else waitAt(parts, after.clock.from);
}

/** Whether the file that is there may be heard: it is the session as it stands now, or sounds the same for a while. */
function isRight({ active, asked }: Course, at: number): boolean {
  return active !== null && asked !== null && agreesUntil(active, asked, at) - at > stopAheadMs;
}

/** In silence, until there is a file that is right here. */
function waitAt(parts: Parts, at: number): void {
  const { course, host, sound } = parts;
  sound.pause();
  hold(parts, at);
  if (!course.isMaking) course.retryAt = host.monotonic();
}

function hold({ course, host }: Parts, at: number): void {
  course.heldAt = at;
  course.heldSince = host.monotonic();
}

/** Runs within the tap, where there was one. */
function start(parts: Parts, at: number): void {
  const { course, sound, host } = parts;
  course.heldAt = null;
  course.watch = {
    ...course.watch,
    ...beginWatch(at, host.monotonic()),
    recoveredAt: course.watch.recoveredAt,
  };
  sound.seek(at / 1000);
  void sound.play().then((sounds) => {
    if (!sounds && !course.isClosed) giveUp(parts);
  });
}

function askFor(parts: Parts, track: Track): void {
  const { course } = parts;
  course.asked = track;
  course.failures = 0;
  void bringIn(parts, track);
}

/** Makes the file of a track and lets it take over, at the same place. */
async function bringIn(parts: Parts, track: Track): Promise<void> {
  const { course, host, sound } = parts;
  course.round += 1;
  course.isMaking = true;
  course.retryAt = null;
  const round = course.round;
  const isStale = () => course.isClosed || course.round !== round;
  const wish: FileWish = { withinMs: makeWithinMs, isWanted: () => !isStale() };
  // Whatever went wrong: it is the same as no file.
  const file = await host.makeFile(track, wish).catch(() => null);
  if (isStale()) return;
  const ready = file !== null && (await sound.load(file, positionOf(parts) / 1000).catch(() => false));
  if (isStale()) return;
  if (ready) await takeOver(parts, track, isStale);
  if (isStale()) return;
  course.isMaking = false;
  if (!ready) goWithout(parts);
}

/**
 * The file could not be had. As long as the old one is right it goes on, and there is time to try again; otherwise once
 * more, and then the screen leads, and nobody waits.
 */
function goWithout(parts: Parts): void {
  const { course, host } = parts;
  course.failures += 1;
  const waits = course.heldAt !== null && host.state()?.status === "running";
  if (course.active === null || (waits && course.failures > 1)) {
    giveUp(parts);
    return;
  }
  const after = Math.min(longestRetryMs, retryMs * 2 ** (course.failures - 1));
  course.retryAt = host.monotonic() + (waits ? 0 : after);
}

async function takeOver(parts: Parts, track: Track, isStale: () => boolean): Promise<void> {
  const { course, host, sound } = parts;
  if (course.active !== null && course.heldAt === null && sound.isPlaying()) {
    const moment = goOverMoment(course.active, track, positionOf(parts));
    const own = {};
    course.goingOver = own;
    const gone = await sound.goOver(moment / 1000);
    if (course.goingOver === own) course.goingOver = null;
    // Also when the next edit is on its way already: it goes over from this one.
    if (gone !== null && !course.isClosed) {
      course.active = track;
      host.onGoneOver(gone);
      return;
    }
    if (isStale()) return;
  }
  const at = positionOf(parts);
  sound.pause();
  sound.take(at / 1000);
  course.active = track;
  if (host.state()?.status === "running") start(parts, at);
}

function look(parts: Parts): void {
  const { course, host, sound } = parts;
  if (host.state()?.status !== "running") return;
  const at = host.monotonic();
  const here = positionOf(parts);
  if (course.heldAt !== null) {
    if (at - course.heldSince > longestHoldMs) giveUp(parts);
  } else if (course.goingOver === null && !isRight(course, here)) waitAt(parts, here);
  else meet(parts, lookAtSound(course.watch, sound.position() * 1000, at));
  if (course.isClosed || course.asked === null || course.retryAt === null) return;
  if (at >= course.retryAt) void bringIn(parts, course.asked);
}

function meet(
  parts: Parts,
  { watch, verdict }: { readonly watch: SoundWatch; readonly verdict: SoundVerdict },
): void {
  const { course, host, sound } = parts;
  const last = course.watch.position;
  course.watch = watch;
  if (verdict === "fine") return;
  if (verdict === "give-up" || course.active === null || course.asked === null) {
    giveUp(parts);
    return;
  }
  sound.pause();
  hold(parts, last);
  course.active = null;
  host.onRecover();
  if (!course.isMaking) void bringIn(parts, course.asked);
}

function isAtEnd({ host, sound }: Parts): boolean {
  const state = host.state();
  return state !== null && state.track.lengthMs - sound.position() * 1000 < endWithinMs;
}

/** The file is a frame longer or shorter than the session; its end is the session's. */
function finish(parts: Parts): void {
  hold(parts, parts.host.state()?.track.lengthMs ?? 0);
  parts.host.send({ type: "tick" });
}

function giveUp({ course, sound, host }: Parts): void {
  const hasFallenBehind = course.active !== null && course.active !== course.asked;
  host.onGiveUp(hasFallenBehind ? "fell-behind" : "no-sound");
  course.isClosed = true;
  sound.close();
}
