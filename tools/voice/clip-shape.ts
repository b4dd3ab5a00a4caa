/** What every clip has in common; the form of the frames is told in src/session/soundtrack/mp3-frame.ts. */
export const sampleRate = 24_000;
export const samplesPerFrame = 576;
const frameSeconds = samplesPerFrame / sampleRate;

/** 35 ms of silence before the first sound: room for what the coder spreads ahead of it. Measured: docs/soundtrack.md */
export const leadSamples = 840;

/** LAME starts 576 samples late and a decoder 529 more. */
const codecDelay = 576 + 529;

/** The first frames hold only that delay and some of the silence; nothing in later frames leans on them. */
export const droppedFrames = 2;

/** Where the first sound of a clip lies in the decoder's output, from the start of the clip's first frame. */
export const onsetSamples = leadSamples + codecDelay - droppedFrames * samplesPerFrame;

/** Frames from which a decoder makes all of a sound of that length, lead silence included. */
export function framesFor(samples: number): number {
  return Math.ceil((samples + codecDelay) / samplesPerFrame) - droppedFrames;
}

/** Whether so many frames stay within the time, wherever the frame lies in which the clip has to start. */
export function fits(frames: number, seconds: number): boolean {
  return (frames + 1) * frameSeconds <= seconds + 1e-9;
}
