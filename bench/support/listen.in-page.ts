/** Runs inside the page: decodes a file as the browser does, and looks for sounds in it. */
import { findSound } from "../../tools/soundtrack/find-sound.ts";

export interface WantedSound {
  /** Samples at 24 kHz. */
  readonly at: number;
  readonly wanted: readonly number[];
}

export interface HeardInPage {
  readonly samples: number;
  readonly found: ReadonlyArray<{ readonly at: number; readonly correlation: number }>;
  /** As an element tells it, in seconds. */
  readonly duration: number;
}

const reachSamples = 600;

Object.assign(globalThis, { listenInPage });

async function listenInPage(base64: string, sounds: readonly WantedSound[]): Promise<HeardInPage> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const duration = await durationOf(bytes);
  const decoded = await new OfflineAudioContext(1, 1, 24_000).decodeAudioData(bytes.buffer);
  const samples = Int16Array.from(decoded.getChannelData(0), (sample) => Math.round(sample * 32_767));
  const found = sounds.map(({ at, wanted }) => findSound(samples, Int16Array.from(wanted), at, reachSamples));
  return { samples: samples.length, found, duration };
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
