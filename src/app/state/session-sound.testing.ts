import { epochMs, localDate } from "#base";
import { phraseTexts } from "#content/en/phrases";
import { phrases } from "#content/phrases";
import { techniques } from "#content/techniques";
import { buildTimeline, createPlayer, itemCaps, step, viewOf } from "#session";
import type { PlannedItem, PlayerEvent, PlayerState } from "#session";
import type { SoundEvent, SoundtrackPlayer } from "../platform/soundtrack-player.ts";
import { createSessionSound } from "./session-sound.ts";
import type { FileWish, GivenUp, Track } from "./session-sound.ts";
import { ticksUntil } from "./sound-clock.ts";

/** A player whose sound moves only when the test says so. Files are told apart by the track that they were made of. */
export interface FakeSoundtrack {
  readonly player: SoundtrackPlayer;
  readonly advance: (ms: number) => void;
  readonly tell: (event: SoundEvent) => void;
  readonly files: () => { readonly active: Blob | null; readonly spare: Blob | null };
  /** What goes wrong from now on. */
  readonly faults: { stuck: boolean; refuses: boolean; loads: boolean };
}

export function createFakeSoundtrack(): FakeSoundtrack {
  const own = { active: null as Blob | null, spare: null as Blob | null, at: 0, plays: false };
  const faults = { stuck: false, refuses: false, loads: true };
  let listener: (event: SoundEvent) => void = () => undefined;
  let going: { readonly at: number; readonly end: (went: boolean) => void } | null = null;
  const arrive = (went: boolean) => {
    const { end } = going ?? {};
    going = null;
    end?.(went);
  };
  const exchange = () => {
    [own.active, own.spare] = [own.spare, own.active];
  };
  const player: SoundtrackPlayer = {
    unlock: () => undefined,
    load: (file) => {
      arrive(false);
      own.spare = file;
      return Promise.resolve(faults.loads);
    },
    take: (at) => {
      arrive(false);
      exchange();
      own.at = at;
    },
    goOver: (at) =>
      new Promise((resolve) => {
        going = {
          at,
          end: (went) => {
            if (went) exchange();
            resolve(went ? { apartMs: 0, silentMs: 0 } : null);
          },
        };
      }),
    play: () => {
      own.plays = !faults.refuses;
      return Promise.resolve(!faults.refuses);
    },
    pause: () => {
      arrive(false);
      own.plays = false;
    },
    seek: (at) => {
      arrive(false);
      own.at = at;
    },
    position: () => own.at,
    isPlaying: () => own.plays,
    setVolume: () => undefined,
    listen: (next) => {
      listener = next;
    },
    close: () => {
      arrive(false);
      own.plays = false;
    },
  };
  return {
    player,
    faults,
    advance: (ms) => {
      if (own.plays && !faults.stuck) own.at = Math.round(own.at * 1000 + ms) / 1000;
      if (going !== null && own.at >= going.at) arrive(true);
    },
    tell: (event) => {
      if (event === "paused-outside") own.plays = false;
      listener(event);
    },
    files: () => ({ active: own.active, spare: own.spare }),
  };
}

const item = (technique: string, side: PlannedItem["side"], turn: number, close: number): PlannedItem => ({
  technique,
  side,
  level: 1,
  sets: 1,
  repetitions: null,
  holdSeconds: 60,
  seconds: 25 + 60 + turn + close,
  intervals: { settle: 25, rest: 0, switch: turn, close },
  why: [],
});

/** Left: settle 0-25, work 25-85, turn 85-97. Right: settle 97-122, work 122-182, close 182-190. */
export function readyPlayer(): PlayerState {
  const items = [item("st-half-kneeling", "left", 12, 0), item("st-half-kneeling", "right", 0, 8)];
  const session = { date: localDate("2026-11-20"), items, seconds: 190 };
  const timeline = buildTimeline(session, { talk: "normal" }, { techniques, phrases }, phraseTexts);
  return createPlayer(timeline, itemCaps(session, techniques, []));
}

/** A session that sounds, as `run-session` runs it, with a wall clock that the test moves too. */
export function soundingSession(state: PlayerState = readyPlayer()) {
  const fake = createFakeSoundtrack();
  const made = new Map<Blob, Track>();
  const own = { state, wall: 1_800_000_000_000, mono: 0, gaveUp: 0, recovered: 0, gone: 0 };
  const told: { why: GivenUp | null; wishes: FileWish[] } = { why: null, wishes: [] };
  let makes: "files" | "nothing" | "errors" = "files";
  let delay: Promise<unknown> = Promise.resolve();
  const send = (event: PlayerEvent) => {
    const before = own.state;
    const at =
      before.status === "running" && own.gaveUp === 0 ? sound.now(before) : epochMs(Math.round(own.wall));
    const passed = before.status === "running" ? ticksUntil(before, at) : [];
    for (const instant of passed) own.state = step(own.state, { type: "tick" }, instant).state;
    own.state = step(own.state, event, at).state;
    sound.follow(before, own.state);
    sound.look();
  };
  const sound = createSessionSound(fake.player, {
    state: () => own.state,
    send,
    makeFile: async (track, wish) => {
      told.wishes.push(wish);
      await delay;
      if (makes === "errors") throw new Error("a part of the app is not to be had");
      if (makes === "nothing") return null;
      const file = new Blob();
      made.set(file, track);
      return file;
    },
    onRecover: () => {
      own.recovered += 1;
    },
    onGiveUp: (why) => {
      own.gaveUp += 1;
      told.why = why;
    },
    onGoneOver: () => {
      own.gone += 1;
    },
    monotonic: () => own.mono,
  });
  const settle = async () => {
    for (let turns = 0; turns < 12; turns += 1) await Promise.resolve();
  };
  return {
    fake,
    sound,
    seen: own,
    told,
    send: async (event: PlayerEvent) => {
      send(event);
      await settle();
    },
    /** Lets time pass, with ten ticks a second. */
    pass: async (seconds: number) => {
      for (let ms = 0; ms < seconds * 1000; ms += 100) {
        own.wall += 100;
        own.mono += 100;
        fake.advance(100);
        send({ type: "tick" });
        await settle();
      }
    },
    /** Time passes and the sound goes on, and nobody ticks: the page is frozen. */
    freeze: (seconds: number) => {
      own.wall += seconds * 1000;
      own.mono += seconds * 1000;
      fake.advance(seconds * 1000);
    },
    settle,
    /** From now on files come when the promise is kept. */
    delayFiles: (until: Promise<unknown>) => {
      delay = until;
    },
    makeNothing: () => {
      makes = "nothing";
    },
    makeErrors: () => {
      makes = "errors";
    },
    makeFiles: () => {
      makes = "files";
    },
    /** Where the screen is, in seconds. */
    shown: () => {
      const at = own.state.status === "running" ? sound.now(own.state) : epochMs(Math.round(own.wall));
      const view = viewOf(own.state, at);
      return Math.round((view.seconds - view.secondsLeft) * 1000) / 1000;
    },
    /** The track that is heard. */
    heard: () => made.get(fake.files().active ?? new Blob()),
  };
}
