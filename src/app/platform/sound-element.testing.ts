import { resolveObjectURL } from "node:buffer";
import type { SoundElement } from "./sound-deck.ts";

/** An audio element without a loudspeaker: WAV files of 8 kHz play by the clock. What is no WAV file is broken. */
export function createFakeElement(now: () => number = () => performance.now()): SoundElement & {
  readonly fail: () => void;
} {
  const target = new EventTarget();
  const own = { src: "", from: 0, since: null as number | null, length: 0, ready: 0, ended: false, round: 0 };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (type: string) => {
    queueMicrotask(() => target.dispatchEvent(new Event(type)));
  };
  const position = () =>
    Math.min(own.length, own.from + (own.since === null ? 0 : (now() - own.since) / 1000));
  const stop = () => {
    own.from = position();
    own.since = null;
    clearTimeout(timer);
  };
  const run = () => {
    own.since = now();
    own.ended = false;
    timer = setTimeout(
      () => {
        stop();
        own.from = own.length;
        own.ended = true;
        tell("pause");
        tell("ended");
      },
      (own.length - own.from) * 1000,
    );
  };
  const open = async (round: number) => {
    const blob = resolveObjectURL(own.src);
    const bytes = blob === undefined ? new ArrayBuffer(0) : await blob.arrayBuffer();
    if (own.round !== round) return;
    const isWave = bytes.byteLength > 44 && new DataView(bytes).getUint32(0) === 0x52_49_46_46;
    if (!isWave) {
      tell("error");
      return;
    }
    own.length = (bytes.byteLength - 44) / 16_000;
    own.ready = 4;
    tell("loadedmetadata");
    tell("canplay");
  };
  return {
    volume: 1,
    muted: false,
    get src() {
      return own.src;
    },
    set src(address) {
      stop();
      Object.assign(own, { src: address, from: 0, length: 0, ready: 0, ended: false, round: own.round + 1 });
      void open(own.round);
    },
    get currentTime() {
      return position();
    },
    set currentTime(at) {
      const isRunning = own.since !== null;
      stop();
      own.from = Math.min(at, own.length);
      own.ended = false;
      if (isRunning) run();
      tell("seeked");
    },
    get paused() {
      return own.since === null;
    },
    get ended() {
      return own.ended;
    },
    get readyState() {
      return own.ready;
    },
    play: () => {
      if (own.since === null) run();
      return Promise.resolve();
    },
    pause: () => {
      if (own.since === null) return;
      stop();
      tell("pause");
    },
    load: () => undefined,
    removeAttribute: () => {
      stop();
      own.src = "";
    },
    addEventListener: (type, listener) => {
      target.addEventListener(type, listener);
    },
    removeEventListener: (type, listener) => {
      target.removeEventListener(type, listener);
    },
    fail: () => {
      stop();
      tell("error");
    },
  };
}
