/** The part of an audio element that is used; a test may bring its own. */
export interface SoundElement {
  src: string;
  currentTime: number;
  volume: number;
  muted: boolean;
  readonly paused: boolean;
  readonly ended: boolean;
  readonly readyState: number;
  play(): Promise<void>;
  pause(): void;
  load(): void;
  removeAttribute(name: "src"): void;
  addEventListener(type: string, listener: () => void): void;
  removeEventListener(type: string, listener: () => void): void;
}

/** An audio element and the file in it. */
export interface Deck {
  readonly element: SoundElement;
  /** Puts a file in and stands at `at` seconds, ready to sound. False when that does not come about. */
  readonly open: (file: Blob, at: number) => Promise<boolean>;
  readonly stand: (at: number) => Promise<boolean>;
  readonly hasFile: () => boolean;
  readonly empty: () => void;
}

/** `HAVE_FUTURE_DATA`: it can sound at once. */
const canSound = 3;
const readyWithinMs = 6000;

export function openDeck(element: SoundElement): Deck {
  let address: string | null = null;
  const forget = () => {
    if (address !== null) URL.revokeObjectURL(address);
    address = null;
  };
  const stand = async (at: number): Promise<boolean> => {
    if (Math.abs(element.currentTime - at) < 0.001 && element.readyState >= canSound) return true;
    const sought = happens(element, "seeked");
    element.currentTime = at;
    return (await sought) && (element.readyState >= canSound || happens(element, "canplay"));
  };
  return {
    element,
    open: async (file, at) => {
      forget();
      address = URL.createObjectURL(file);
      element.muted = false;
      const known = happens(element, "loadedmetadata");
      element.src = address;
      if (!(await known)) return false;
      if (at > 0) return stand(at);
      return element.readyState >= canSound || happens(element, "canplay");
    },
    stand,
    hasFile: () => address !== null,
    empty: () => {
      element.pause();
      forget();
      element.removeAttribute("src");
      element.load();
    },
  };
}

/** Resolves when the element says so; false when it fails or takes too long. */
function happens(element: SoundElement, event: string): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (came: boolean) => {
      clearTimeout(timer);
      element.removeEventListener(event, heard);
      element.removeEventListener("error", failed);
      resolve(came);
    };
    const heard = () => {
      end(true);
    };
    const failed = () => {
      end(false);
    };
    const timer = setTimeout(failed, readyWithinMs);
    element.addEventListener(event, heard);
    element.addEventListener("error", failed);
  });
}

let silence: string | null = null;

/** The address of a tenth of a second of nothing, as a WAV file. */
export function silentFile(): string {
  silence ??= URL.createObjectURL(new Blob([silentWave()], { type: "audio/wav" }));
  return silence;
}

const samplesPerSecond = 8000;

function silentWave(): ArrayBuffer {
  const samples = samplesPerSecond / 10;
  const bytes = new ArrayBuffer(44 + samples * 2);
  const view = new DataView(bytes);
  const text = (at: number, letters: string) => {
    for (let index = 0; index < letters.length; index += 1)
      view.setUint8(at + index, letters.charCodeAt(index));
  };
  text(0, "RIFF");
  view.setUint32(4, 36 + samples * 2, true);
  text(8, "WAVEfmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, samplesPerSecond, true);
  view.setUint32(28, samplesPerSecond * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  text(36, "data");
  view.setUint32(40, samples * 2, true);
  return bytes;
}
