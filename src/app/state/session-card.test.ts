import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { epochMs } from "#base";
import { step, viewOf } from "#session";
import type { PlayerEvent, PlayerView } from "#session";
import { clearCard, showCard, takeCard } from "./session-card.ts";
import { readyPlayer } from "./session-sound.testing.ts";

const t0 = 1_800_000_000_000;
let handlers: Map<string, (details: object) => void>;
let positions: object[];
let session: Record<string, unknown>;

beforeEach(() => {
  handlers = new Map();
  positions = [];
  session = {
    metadata: null,
    playbackState: "none",
    setActionHandler: (name: string, act: ((details: object) => void) | null) => {
      if (name === "stop") throw new TypeError("unknown");
      if (act === null) handlers.delete(name);
      else handlers.set(name, act);
    },
    setPositionState: (state: object) => positions.push(state),
  };
  vi.stubGlobal("navigator", { mediaSession: session });
  vi.stubGlobal(
    "MediaMetadata",
    class {
      constructor(card: object) {
        Object.assign(this, card);
      }
    },
  );
});

afterEach(() => {
  clearCard();
  vi.unstubAllGlobals();
});

/** What the screen shows after these events, a second apart. */
function shownAfter(...events: readonly PlayerEvent[]): PlayerView {
  const moments = events.map((event, second) => [event, epochMs(t0 + second * 1000)] as const);
  const state = moments.reduce((current, [event, now]) => step(current, event, now).state, readyPlayer());
  return viewOf(state, epochMs(t0 + events.length * 1000));
}

test("the card names the technique, its side and the app", () => {
  showCard(shownAfter({ type: "start" }));
  expect(session["metadata"]).toMatchObject({
    title: "Half-kneeling tuck",
    artist: "Left side",
    album: "Unclench",
    artwork: [{ src: "/icons/icon-512.png" }],
  });
  expect([session["playbackState"], positions]).toEqual([
    "playing",
    [{ duration: 190, position: 1, playbackRate: 1 }],
  ]);
});

test("while nothing changes nothing is told again; a pause is", () => {
  showCard(shownAfter({ type: "start" }));
  showCard(shownAfter({ type: "start" }, { type: "tick" }));
  expect(positions).toHaveLength(1);
  showCard(shownAfter({ type: "start" }, { type: "pause" }));
  expect([session["playbackState"], positions.length]).toEqual(["paused", 2]);
});

test("its buttons are the machine's own moves, and a pause from there is one from outside", () => {
  const sent: PlayerEvent[] = [];
  const view = shownAfter({ type: "start" }, { type: "tick" });
  takeCard(
    () => view,
    (event) => sent.push(event),
  );
  for (const name of ["pause", "play", "previoustrack", "nexttrack"]) handlers.get(name)?.({});
  handlers.get("seekto")?.({ seekTime: 40 });
  handlers.get("seekforward")?.({ seekOffset: 5 });
  handlers.get("seekbackward")?.({});
  expect(sent).toEqual([
    { type: "pause", by: "outside" },
    { type: "resume" },
    { type: "back" },
    { type: "skip" },
    { type: "seek", to: 40 },
    { type: "seek", to: 7 },
    { type: "seek", to: -8 },
  ]);
});

test("an open question is answered on the screen first", () => {
  const sent: PlayerEvent[] = [];
  for (const asked of [{ type: "hurts" }, { type: "leave-asked" }] as const) {
    takeCard(
      () => shownAfter({ type: "start" }, asked),
      (event) => sent.push(event),
    );
    handlers.get("play")?.({});
  }
  expect(sent).toEqual([]);
});

test("after the session the card and its buttons are gone, and where there are none nothing fails", () => {
  takeCard(
    () => null,
    () => undefined,
  );
  showCard(shownAfter({ type: "start" }));
  clearCard();
  expect([session["metadata"], handlers.size]).toEqual([null, 0]);
  vi.stubGlobal("navigator", {});
  showCard(shownAfter({ type: "start" }));
});
