/** Runs inside the page: decodes a file as the browser does, and looks for sounds in it. */
import { findSound } from "../../tools/soundtrack/find-sound.ts";

export interface WantedSound {
  /** Samples at 24 kHz. */
  readonly at: number;
  readonly clip: string;
}

export interface ToHear {
  /** The file, in base 64. */
  readonly file: string;
  readonly sounds: readonly WantedSound[];
  /** How the clips begin: samples of 16 bits, in base 64. */
  readonly clips: Readonly<Record<string, string>>;
}

export interface HeardInPage {
  readonly samples: number;
  readonly found: ReadonlyArray<{ readonly at: number; readonly correlation: number }>;
  /** As an element tells it, in seconds. */
  readonly duration: number;
}

const reachSamples = 600;

Object.assign(globalThis, { listenInPage });

async function listenInPage({ file, sounds, clips }: ToHear): Promise<HeardInPage> {
  const bytes = toBytes(file);
  const duration = await durationOf(bytes);
  const decoded = await new OfflineAudioContext(1, 1, 24_000).decodeAudioData(bytes.buffer);
  const samples = toSamples(decoded.getChannelData(0));
  const wanted = new Map(
    Object.entries(clips).map(([clip, base64]) => [clip, new Int16Array(toBytes(base64).buffer)]),
  );
  const found = sounds.map(({ at, clip }) =>
    findSound(samples, wanted.get(clip) ?? new Int16Array(0), at, reachSamples),
  );
  return { samples: samples.length, found, duration };
}

function toSamples(channel: Float32Array): Int16Array {
  const samples = new Int16Array(channel.length);
  for (let at = 0; at < channel.length; at += 1) samples[at] = Math.round((channel[at] ?? 0) * 32_767);
  return samples;
}

function toBytes(base64: string): Uint8Array<ArrayBuffer> {
  const letters = atob(base64);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at);
  return bytes;
}

function durationOf(bytes: Uint8Array<ArrayBuffer>): Promise<number> {
  const audio = new Audio();
  const address = URL.createObjectURL(new Blob([bytes], { type: "audio/mpeg" }));
  return new Promise((resolve, reject) => {
    audio.addEventListener("loadedmetadata", () => {
      resolve(audio.duration);
      audio.removeAttribute("src");
      URL.revokeObjectURL(address);
    });
    audio.addEventListener("error", () => {
      reject(new Error("The browser cannot play it"));
    });
    audio.src = address;
  });
}
