import { claimPlayback, releasePlayback, soundThroughContext } from "../platform/background-sound.ts";
import { openCompiler } from "../platform/compile-aside.ts";
import { markGoneOver } from "../platform/cue-marks.ts";
import { deviceSettings } from "../platform/device-settings.ts";
import { monotonic } from "../platform/clock.ts";
import { watchSoundOutput } from "../platform/sound-output.ts";
import { createSoundtrackPlayer } from "../platform/soundtrack-player.ts";
import type { SoundtrackPlayer } from "../platform/soundtrack-player.ts";
import { unlockSound } from "../platform/tones.ts";
import { unlockVoice } from "../platform/voice.ts";
import type { PlayerEvent } from "#session";
import { holdClips } from "./session-clips.ts";
import { createFileMaker } from "./session-file.ts";
import type { KeptSession } from "./session-kept.ts";
import { createSessionSound } from "./session-sound.ts";
import type { GivenUp, SessionSound } from "./session-sound.ts";

/**
 * `no-voice`, `some-words`: all words or some are not on this device, so bells and the screen lead. `recovered`: it was stuck
 * and started anew. `fell-back`: no sound file plays here; `fell-behind`: none could be made for what was changed. Then the
 * screen's clock leads.
 */
export type SoundNews = "no-voice" | "some-words" | "recovered" | "fell-back" | "fell-behind";

interface AudioHost {
  readonly kept: () => KeptSession | null;
  readonly send: (event: PlayerEvent) => void;
  readonly onNews: (news: SoundNews) => void;
  readonly onGiveUp: (news: SoundNews) => void;
}

interface Speaker {
  readonly player: SoundtrackPlayer;
  readonly wake: () => void;
}

let speaker: Speaker | null = null;
let onInterrupted: () => void = () => undefined;

/** Whether sound is the clock: not with the device's own voice, which stops when the screen goes off. */
export function soundIsClock(): boolean {
  const { sound, voice, bells } = deviceSettings.value;
  return sound && (voice === "recorded" || (voice === "none" && bells));
}

/** Must run in a tap: browsers let a page be heard only after one. */
export function unlockAll(): void {
  const { sound, voice } = deviceSettings.value;
  if (!sound) return;
  unlockSound();
  if (voice === "device") unlockVoice();
  if (!soundIsClock()) return;
  const { player, wake } = openSpeaker();
  wake();
  player.unlock();
}

/** The sound of a session, or null when the screen's clock is wanted. */
export function openSessionAudio(host: AudioHost): SessionSound | null {
  if (!soundIsClock()) return null;
  const { player, wake } = openSpeaker();
  claimPlayback();
  const compiler = openCompiler();
  const makeFile = createFileMaker(compiler);
  const letClipsGo = holdClips();
  player.setVolume(deviceSettings.value.volume);
  const pauseOutside = () => {
    host.send({ type: "pause", by: "outside" });
  };
  onInterrupted = pauseOutside;
  const stopWatching = watchSoundOutput(pauseOutside);
  const sound = createSessionSound(player, {
    state: () => host.kept()?.player ?? null,
    send: host.send,
    makeFile: async (track, wish) => {
      const kept = host.kept();
      const made = kept === null ? null : await makeFile(track, kept, wish);
      if (!wish.isWanted()) return null;
      if (made?.words === "none") host.onNews("no-voice");
      if (made?.words === "some") host.onNews("some-words");
      return made?.file ?? null;
    },
    onRecover: () => {
      host.onNews("recovered");
    },
    onGiveUp: (why) => {
      letGo();
      host.onGiveUp(newsOf[why]);
    },
    onGoneOver: markGoneOver,
    monotonic,
  });
  const letGo = () => {
    stopWatching();
    releasePlayback();
    compiler.close();
    letClipsGo();
    onInterrupted = () => undefined;
  };
  wake();
  return {
    ...sound,
    close: () => {
      letGo();
      sound.close();
    },
  };
}

const newsOf: Readonly<Record<GivenUp, SoundNews>> = {
  "no-sound": "fell-back",
  "fell-behind": "fell-behind",
};

/** Two elements for the whole life of the page: each has to be unlocked by a tap. */
function openSpeaker(): Speaker {
  if (speaker !== null) return speaker;
  const elements: HTMLAudioElement[] = [];
  const player = createSoundtrackPlayer(() => {
    const element = new Audio();
    element.preload = "auto";
    elements.push(element);
    return element;
  }, monotonic);
  const wake = soundThroughContext(elements, () => {
    onInterrupted();
  });
  speaker = { player, wake };
  return speaker;
}
