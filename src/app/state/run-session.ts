import { computed, signal } from "@preact/signals";
import type { Adaptation } from "#content";
import type { EpochMs } from "#base";
import type { EventId, PlannedSession } from "#events";
import { createPlayer, step, viewOf } from "#session";
import type { Notice, PlayerEffect, PlayerEvent, PlayerState, PlayerView, TalkLevel } from "#session";
import { now } from "../platform/clock.ts";
import { markCue } from "../platform/cue-marks.ts";
import { deviceSettings } from "../platform/device-settings.ts";
import type { SessionLock } from "../platform/session-lock.ts";
import { startTicks } from "../platform/tick.ts";
import { hush, speak } from "../platform/voice.ts";
import { stopVibrating, vibrate } from "../platform/vibration.ts";
import { keepAwake } from "../platform/wake-lock.ts";
import { runningStore } from "./device-stores.ts";
import { recordAll } from "./person.ts";
import { openSessionAudio } from "./session-audio.ts";
import type { SoundNews } from "./session-audio.ts";
import { ringNow, setBellsAhead, takeBellsBack } from "./session-bells.ts";
import { cardIsElsewhere, clearCard, showCard, takeCard } from "./session-card.ts";
import type { KeptSession } from "./session-kept.ts";
import { tellJournal } from "./session-journal.ts";
import type { ToldSteps } from "./session-journal.ts";
import type { SessionSound } from "./session-sound.ts";
import { makeTimeline } from "./session-timeline.ts";
import { ticksUntil } from "./sound-clock.ts";

/** How often a sign of life is kept, so that a killed browser goes on at the same second. */
const heartbeatMs = 1000;

/** The session that runs in this tab, or null. */
export const running = signal<KeptSession | null>(null);
/** What the screen shows, anew at each tick. */
export const view = signal<PlayerView | null>(null);
/** The last thing that the person should know of. */
export const notice = signal<Notice | { readonly code: "sound"; readonly news: SoundNews } | null>(null);
/** The last stop sign of this session that was told. */
export const signTold = signal<Extract<PlayerEffect, { type: "stop-sign-told" }> | null>(null);
/** The line that is being said or was said last; shown for those who hear nothing. */
export const spoken = signal("");
/** What there is to know about the sound, until the session is closed. */
export const soundNews = signal<SoundNews | null>(null);
export const isOver = computed(() => view.value?.status === "finished" || view.value?.status === "left");

const toldSteps: ToldSteps = {
  find: (key) => running.value?.told[key],
  note: (key, event) => {
    const current = running.value;
    if (current !== null) running.value = { ...current, told: { ...current.told, [key]: event } };
  },
};

let release: (() => void) | null = null;
/** Keeps the screen on until the session stops. */
let stayAwake: (() => void) | null = null;
/** The sound that is the clock, or null while the screen's clock leads. */
let sound: SessionSound | null = null;
let savedAt = 0;
let noticedAt = 0;
/** How long a notice stays; the one about a gap stays as long as the way back is open. */
const noticeMs = 8000;

export interface NewSession {
  readonly kind: KeptSession["kind"];
  readonly session: PlannedSession;
  readonly talk: TalkLevel;
  readonly adaptations: readonly Adaptation[];
  readonly safetyCheckedOn: PlannedSession["date"];
}

/** Begins a session: it is told to the journal first, then the clock runs. False when it could not be saved. */
export async function beginSession(plan: NewSession, lock: SessionLock): Promise<boolean> {
  const { kind, session, talk, adaptations, safetyCheckedOn } = plan;
  const made = await makeTimeline(session, { talk, adaptations });
  const saved = await recordAll([{ type: "session-started", body: { kind, session, safetyCheckedOn } }]);
  const started = saved?.[0];
  if (started === undefined) {
    lock.release();
    return false;
  }
  const player = createPlayer(made.timeline, made.caps);
  running.value = { version: 1, id: started.id, kind, session, talk, adaptations, player, told: {} };
  runHere(lock);
  send({ type: "start" });
  return true;
}

/** Takes up a session that was cut off: paused where it was last alive. */
export function restoreSession(kept: KeptSession, lock: SessionLock): void {
  running.value = kept;
  runHere(lock);
  send({ type: "restored", aliveAt: kept.player.aliveAt ?? now() });
}

/** Ends a session that was cut off and may not go on: what was done of it counts. */
export function endCutOff(kept: KeptSession, lock: SessionLock): void {
  restoreSession(kept, lock);
  send({ type: "leave-confirmed" });
  closeSession();
}

/** Something that the person did, or that happened to the page. */
export function send(event: PlayerEvent): void {
  const current = running.value;
  if (current === null) return;
  const at = instantOf(current.player);
  if (event.type !== "tick") takeBellsBack();
  if (sound !== null && current.player.status === "running")
    for (const passed of ticksUntil(current.player, at)) take({ type: "tick" }, passed, "passed");
  take(event, at, "now");
  if (running.value === null) return;
  const { player } = running.value;
  view.value = viewOf(player, at);
  sound?.follow(current.player, player);
  sound?.look();
  // The sound may have given up, and the session gone on by the screen's clock meanwhile.
  if (running.peek()?.player !== player) return;
  if (sound === null) setBellsAhead(player, at);
  if (player.clock !== current.player.clock) cardIsElsewhere();
  showCard(view.value);
  if (now() - noticedAt > noticeMs && view.value.caughtUpSeconds === null) notice.value = null;
  if (now() - savedAt >= heartbeatMs) keep();
  if (isOver.value) stopHere();
}

/** While sound is the clock, the instant at which the session is where the sound is. */
function instantOf(player: PlayerState): EpochMs {
  return sound !== null && player.status === "running" ? sound.now(player) : now();
}

/** One step of the machine. What `passed` while the page was frozen is noted, and not felt any more. */
function take(event: PlayerEvent, at: EpochMs, when: "now" | "passed"): void {
  const current = running.value;
  if (current === null) return;
  const { state, effects } = step(current.player, event, at);
  running.value = { ...current, player: state };
  for (const effect of effects) if (when === "now" || effect.type !== "vibrate") carryOut(effect, current.id);
}

/** No sound is to be had: the same second goes on by the screen's clock, with bells where they may ring. */
function goOnByScreen(news: SoundNews): void {
  const current = running.value;
  const wasRunning = current?.player.status === "running";
  const at = current === null ? now() : instantOf(current.player);
  sound = null;
  stayAwake?.();
  tellSoundNews(news);
  if (!wasRunning) return;
  take({ type: "pause" }, at, "now");
  send({ type: "resume" });
}

function tellSoundNews(news: SoundNews): void {
  soundNews.value = news === "recovered" ? soundNews.value : news;
  notice.value = { code: "sound", news };
  noticedAt = now();
}

/** Ends the showing of a session that is over. */
export function closeSession(): void {
  stopHere();
  running.value = null;
  view.value = null;
  notice.value = null;
  signTold.value = null;
  spoken.value = "";
  soundNews.value = null;
}

function runHere(lock: SessionLock): void {
  const stopTicks = startTicks(() => {
    send({ type: "tick" });
  });
  const { keepScreenOn, voice } = deviceSettings.value;
  let letSleep: (() => void) | null = null;
  stayAwake = () => {
    letSleep ??= keepAwake();
  };
  if (keepScreenOn || voice === "device") stayAwake();
  sound = openSessionAudio({
    kept: () => running.value,
    send,
    onNews: tellSoundNews,
    onGiveUp: goOnByScreen,
  });
  takeCard(() => view.value, send);
  document.addEventListener("visibilitychange", noteVisibility);
  addEventListener("beforeunload", askBeforeClosing);
  release = () => {
    stopTicks();
    stayAwake = null;
    letSleep?.();
    sound?.close();
    sound = null;
    clearCard();
    document.removeEventListener("visibilitychange", noteVisibility);
    removeEventListener("beforeunload", askBeforeClosing);
    lock.release();
  };
}

function stopHere(): void {
  release?.();
  release = null;
}

function noteVisibility(): void {
  send({ type: document.visibilityState === "hidden" ? "went-away" : "came-back" });
}

function askBeforeClosing(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

function keep(): void {
  savedAt = now();
  if (running.value !== null && !isOver.value) void runningStore.writeRunning(running.value);
}

function carryOut(effect: PlayerEffect, session: EventId): void {
  switch (effect.type) {
    case "say":
      markCue(effect.cue, soundSeconds());
      spoken.value = effect.text;
      if (sound === null && deviceSettings.value.voice === "device") speak(effect.text);
      return;
    case "bell":
      markCue(effect.cue, soundSeconds());
      if (sound === null) ringNow(effect.cue, effect.sound);
      return;
    case "vibrate":
      vibrate(effect.pattern);
      return;
    case "missed":
      if (effect.text !== "") spoken.value = effect.text;
      return;
    case "notice":
      notice.value = effect.notice;
      noticedAt = now();
      return;
    case "jumped":
      spoken.value = "";
      hush();
      return;
    case "ask":
      hush();
      stopVibrating();
      return;
    case "stop-sign-told":
      signTold.value = effect;
      tellJournal(effect, session, toldSteps);
      return;
    case "step-finished":
    case "step-corrected":
    case "session-ended":
      tellJournal(effect, session, toldSteps);
      return;
    case "save":
      keep();
      return;
  }
}

function soundSeconds(): number | null {
  return sound === null ? null : sound.position() / 1000;
}
