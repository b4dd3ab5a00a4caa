import type { Sound } from "#session";
import { now } from "./clock.ts";
import { deviceSettings } from "./device-settings.ts";
import { unlockVoice } from "./voice.ts";

interface Note {
  /** Seconds after the bell begins. */
  readonly at: number;
  readonly hertz: number;
  /** Seconds until it has died away. */
  readonly ring: number;
  /** 0 to 1, beside the other notes. */
  readonly loud: number;
}

/** Told apart without looking: rising begins, falling ends, one note is on the way, two quick ones change the side. */
const bells: Readonly<Record<Sound, readonly Note[]>> = {
  start: [
    { at: 0, hertz: 523.25, ring: 0.45, loud: 0.8 },
    { at: 0.2, hertz: 783.99, ring: 0.8, loud: 1 },
  ],
  half: [{ at: 0, hertz: 659.26, ring: 1, loud: 0.9 }],
  side: [
    { at: 0, hertz: 659.26, ring: 0.35, loud: 0.9 },
    { at: 0.22, hertz: 659.26, ring: 0.55, loud: 0.9 },
  ],
  rest: [{ at: 0, hertz: 392, ring: 1, loud: 0.9 }],
  end: [
    { at: 0, hertz: 783.99, ring: 0.6, loud: 1 },
    { at: 0.25, hertz: 523.25, ring: 0.95, loud: 1 },
  ],
  soft: [{ at: 0, hertz: 523.25, ring: 0.3, loud: 0.45 }],
};

/** What a small bell adds to its own note. */
const partials = [
  { times: 1, loud: 1, ring: 1 },
  { times: 2.76, loud: 0.28, ring: 0.45 },
  { times: 5.4, loud: 0.1, ring: 0.2 },
] as const;

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
  const oscillators = bells[sound].flatMap((note) =>
    partials.map((partial) => {
      const begin = at + note.at;
      const end = begin + note.ring * partial.ring;
      const oscillator = audio.createOscillator();
      const envelope = audio.createGain();
      oscillator.frequency.value = note.hertz * partial.times;
      envelope.gain.setValueAtTime(0, begin);
      envelope.gain.linearRampToValueAtTime(note.loud * partial.loud, begin + 0.008);
      envelope.gain.exponentialRampToValueAtTime(0.0001, end);
      oscillator.connect(envelope).connect(whole);
      oscillator.start(begin);
      oscillator.stop(end);
      return oscillator;
    }),
  );
  oscillators.at(-partials.length)?.addEventListener("ended", () => {
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
