import { signal } from "@preact/signals";
import { deviceSettings } from "./device-settings.ts";

/** `unknown` until the device lists its voices; `failing` after it stayed silent twice running. */
export type VoiceState = "unknown" | "ready" | "missing" | "failing";

export const voiceState = signal<VoiceState>("unknown");
/** Whether words are being said. */
export const isSpeaking = signal(false);

export interface DeviceVoice {
  readonly name: string;
  readonly lang: string;
}

/** The language that the app's phrases are written in. */
const language = "en";
/** A voice that has not begun by then does not begin at all. */
const startWithinMs = 2500;
/** Slower than any voice speaks, to notice one that never says that it ended. */
const msPerCharacter = 140;

let current: SpeechSynthesisUtterance | null = null;
let watchdog: ReturnType<typeof setTimeout> | undefined;
let silences = 0;

/** The device's own voices in the app's language. Voices that send the words to a server are left out. */
export function listVoices(): readonly DeviceVoice[] {
  return ownVoices().map(({ name, lang }) => ({ name, lang }));
}

/**
 * Says a text, in place of what is being said. Nothing happens where voices are switched off or missing; a voice that
 * hangs is given up. The words are always on the screen too.
 */
export function speak(text: string): void {
  const speech = synthesis();
  if (speech === null || !mayBeHeard() || text === "") return;
  const voice = chosenVoice();
  if (voice === null) return;
  const wasSpeaking = speech.speaking || speech.pending;
  hush();
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.volume = deviceSettings.value.volume;
  utterance.rate = 0.95;
  watch(utterance, text);
  isSpeaking.value = true;
  // Kept, because some browsers forget an utterance that nobody holds, and never end it.
  current = utterance;
  // Some browsers swallow what is said in the same moment as a cancel.
  if (wasSpeaking) setTimeout(() => current === utterance && speech.speak(utterance), 40);
  else speech.speak(utterance);
}

function mayBeHeard(): boolean {
  const { sound, voice } = deviceSettings.value;
  return sound && voice !== "none";
}

/** Stops what is being said. */
export function hush(): void {
  forget();
  synthesis()?.cancel();
}

/** Must run in a tap, so that later words may be spoken without one. */
export function unlockVoice(): void {
  const speech = synthesis();
  if (speech === null) return;
  noticeVoices();
  if (speech.speaking || speech.pending) return;
  const silent = new SpeechSynthesisUtterance(" ");
  silent.volume = 0;
  speech.speak(silent);
}

function watch(utterance: SpeechSynthesisUtterance, text: string): void {
  const giveUp = () => {
    if (current !== utterance) return;
    hush();
    silences += 1;
    if (silences >= 2) voiceState.value = "failing";
  };
  watchdog = setTimeout(giveUp, startWithinMs);
  utterance.addEventListener("start", () => {
    if (current !== utterance) return;
    silences = 0;
    voiceState.value = "ready";
    clearTimeout(watchdog);
    watchdog = setTimeout(
      () => {
        if (current === utterance) hush();
      },
      2000 + text.length * msPerCharacter,
    );
  });
  utterance.addEventListener("end", () => {
    if (current === utterance) forget();
  });
  utterance.addEventListener("error", () => {
    if (current === utterance) giveUp();
  });
}

function forget(): void {
  clearTimeout(watchdog);
  current = null;
  isSpeaking.value = false;
}

/** The one that the person chose, else the device's default, else any. */
function chosenVoice(): SpeechSynthesisVoice | null {
  const voices = ownVoices();
  const { voiceName } = deviceSettings.value;
  return (
    voices.find(({ name }) => name === voiceName) ??
    voices.find((voice) => voice.default) ??
    voices.find(({ lang }) => lang.toLowerCase() === navigator.language.toLowerCase()) ??
    voices[0] ??
    null
  );
}

function ownVoices(): readonly SpeechSynthesisVoice[] {
  return (synthesis()?.getVoices() ?? []).filter(
    ({ lang, localService }) => localService && lang.toLowerCase().split(/[-_]/)[0] === language,
  );
}

function noticeVoices(): void {
  if (voiceState.value === "failing") return;
  if (ownVoices().length > 0) voiceState.value = "ready";
  else if ((synthesis()?.getVoices().length ?? 0) > 0) voiceState.value = "missing";
}

function synthesis(): SpeechSynthesis | null {
  return (globalThis as Partial<typeof globalThis>).speechSynthesis ?? null;
}

// Voices arrive some time after the page, in some browsers only after somebody asked for them.
if (synthesis() === null) voiceState.value = "missing";
else {
  noticeVoices();
  (synthesis() as Partial<SpeechSynthesis> | null)?.addEventListener?.("voiceschanged", noticeVoices);
}
