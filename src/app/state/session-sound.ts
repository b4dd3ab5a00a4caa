import type { EpochMs } from "#base";
import type { PlayerEvent, PlayerState } from "#session";
import type { GoneOver, SoundtrackPlayer } from "../platform/soundtrack-player.ts";
import { goOverMoment } from "./go-over-moment.ts";
import { soundNow } from "./sound-clock.ts";
import { beginWatch, lookAtSound, noteTrouble } from "./sound-watch.ts";
import type { SoundVerdict, SoundWatch } from "./sound-watch.ts";

export type Track = PlayerState["track"];

/** What the session that sounds needs of the one that runs. */
export interface SoundHost {
  readonly state: () => PlayerState | null;
  readonly send: (event: PlayerEvent) => void;
  /** Makes the file of a track, or null when there is nothing to make it from. */
  readonly makeFile: (track: Track) => Promise<Blob | null>;
  /** It was stuck and is started anew. */
  readonly onRecover: () => void;
  /** There is no sound to be had: the screen's clock leads on. */
  readonly onGiveUp: () => void;
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

/** A file that is not there by then does not come. */
const longestHoldMs = 12_000;
/** How near its end a file must come to have ended in good order. */
const endWithinMs = 500;

interface Course {
  /** The track whose file is made or plays. */
  asked: Track | null;
  /** The track that plays or stands ready to. */
  active: Track | null;
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
  if (after.track !== course.asked) void bringIn(parts, after.track);
  if (after.status !== "running") {
    if (before?.status === "running") sound.pause();
    hold(parts, after.reached);
    return;
  }
  const goesOn = before?.status === "running" && before.clock === after.clock;
  if (goesOn) return;
  if (course.active === after.track) start(parts, after.clock.from);
  else {
    sound.pause();
    hold(parts, after.clock.from);
  }
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

/** Makes the file of a track and lets it take over, at the same place. */
async function bringIn(parts: Parts, track: Track): Promise<void> {
  const { course, host, sound } = parts;
  course.asked = track;
  const isStale = () => course.isClosed || course.asked !== track;
  // Whatever went wrong: without a file the screen leads at once, and nobody waits.
  const file = await host.makeFile(track).catch(() => null);
  if (isStale()) return;
  const ready = file !== null && (await sound.load(file, positionOf(parts) / 1000));
  if (isStale()) return;
  if (!ready) {
    giveUp(parts);
    return;
  }
  await takeOver(parts, track, isStale);
}

async function takeOver(parts: Parts, track: Track, isStale: () => boolean): Promise<void> {
  const { course, host, sound } = parts;
  if (course.active !== null && course.heldAt === null && sound.isPlaying()) {
    const moment = goOverMoment(course.active, track, positionOf(parts));
    const gone = await sound.goOver(moment / 1000);
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
  if (course.heldAt === null) meet(parts, lookAtSound(course.watch, sound.position() * 1000, at));
  else if (at - course.heldSince > longestHoldMs) giveUp(parts);
}

function meet(
  parts: Parts,
  { watch, verdict }: { readonly watch: SoundWatch; readonly verdict: SoundVerdict },
): void {
  const { course, host, sound } = parts;
  const last = course.watch.position;
  course.watch = watch;
  if (verdict === "fine") return;
  if (verdict === "give-up" || course.active === null) {
    giveUp(parts);
    return;
  }
  const track = course.active;
  sound.pause();
  hold(parts, last);
  course.active = null;
  host.onRecover();
  void bringIn(parts, track);
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
  host.onGiveUp();
  course.isClosed = true;
  sound.close();
}
