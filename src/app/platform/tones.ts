import type { Sound } from "#session";
import { bellEnvelope, bellNotes, bellPartials } from "#session/bell-notes";
import { now } from "./clock.ts";
import { deviceSettings } from "./device-settings.ts";
import { unlockVoice } from "./voice.ts";

/** A bell that could not ring within this long is better left out than late. */
const lateMs = 400;

let context: AudioContext | null = null;

/** Must run in a tap: browsers let a page be heard only after one. */
export function unlockSound(): void {
  unlockVoice();
  const audio = openAudio();
  if (audio !== null && audio.state !== "running") void audio.resume().catch(() => undefined);
}

/**
 * Rings a bell now, or some seconds ahead by the audio's own clock, which goes on in a hidden tab. The returned
 * function takes it back. Silent where bells are switched off or there is no sound.
 */
export function ring(sound: Sound, inSeconds = 0): () => void {
  const audio = openAudio();
  const { sound: isOn, bells: areOn } = deviceSettings.value;
  if (audio === null || !isOn || !areOn) return () => undefined;
  let isTakenBack = false;
  let silence = () => undefined as void;
  const play = (ahead: number) => {
    if (!isTakenBack) silence = playAt(audio, sound, audio.currentTime + ahead);
  };
  if (audio.state === "running") play(inSeconds);
  else {
    const asked = now();
    void audio
      .resume()
      .then(() => {
        const waited = now() - asked;
        if (waited <= inSeconds * 1000 + lateMs) play(Math.max(0, inSeconds - waited / 1000));
      })
      .catch(() => undefined);
  }
  return () => {
    isTakenBack = true;
    silence();
  };
}

function playAt(audio: AudioContext, sound: Sound, at: number): () => void {
  const whole = audio.createGain();
  whole.gain.value = deviceSettings.value.volume * 0.5;
  whole.connect(audio.destination);
  const oscillators = bellNotes[sound].flatMap((note) =>
    bellPartials.map((partial) => {
      const begin = at + note.at;
      const end = begin + note.ring * partial.ring;
      const oscillator = audio.createOscillator();
      const envelope = audio.createGain();
      oscillator.frequency.value = note.hertz * partial.times;
      envelope.gain.setValueAtTime(0, begin);
      envelope.gain.linearRampToValueAtTime(note.loud * partial.loud, begin + bellEnvelope.rise);
      envelope.gain.exponentialRampToValueAtTime(bellEnvelope.left, end);
      oscillator.connect(envelope).connect(whole);
      oscillator.start(begin);
      oscillator.stop(end);
      return oscillator;
    }),
  );
  oscillators.at(-bellPartials.length)?.addEventListener("ended", () => {
    whole.disconnect();
  });
  return () => {
    for (const oscillator of oscillators) oscillator.stop();
    whole.disconnect();
  };
}

function openAudio(): AudioContext | null {
  if (context !== null && context.state !== "closed") return context;
  const Audio = (globalThis as Partial<typeof globalThis>).AudioContext;
  if (Audio === undefined) return null;
  try {
    context = new Audio();
    return context;
  } catch {
    // No sound device: words and numbers on the screen remain.
    return null;
  }
}
