import { expect, test } from "vitest";
import { fits, framesFor, leadSamples, onsetSamples, sampleRate } from "./clip-shape.ts";
import { limitPeaks, truePeakOf } from "./limit-peaks.ts";
import { listClips } from "./list-clips.ts";
import { loudnessOf } from "./loudness.ts";
import { readWav, toPcm16 } from "./read-wav.ts";
import { spokenText } from "./recipe.ts";
import { resample } from "./resample.ts";
import { trimSilence } from "./trim-silence.ts";

function sine(hertz: number, rate: number, seconds: number, loud = 1): Float64Array {
  return Float64Array.from(
    { length: rate * seconds },
    (_, index) => loud * Math.sin((2 * Math.PI * hertz * index) / rate),
  );
}

function wavOf(samples: Float64Array, rate: number): Uint8Array {
  const data = toPcm16(samples);
  const bytes = new Uint8Array(44 + data.length);
  const view = new DataView(bytes.buffer);
  const write = (at: number, text: string) => bytes.set(new TextEncoder().encode(text), at);
  write(0, "RIFF");
  write(8, "WAVEfmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint16(34, 16, true);
  write(36, "data");
  view.setUint32(40, data.length, true);
  bytes.set(data, 44);
  return bytes;
}

test("a WAV file is read as it was written; a pipe's wrong length does no harm", () => {
  const samples = sine(440, 16_000, 0.1, 0.5);
  const wav = wavOf(samples, 16_000);
  const read = readWav(wav);
  expect(read.rate).toBe(16_000);
  expect(read.samples.every((sample, index) => Math.abs(sample - (samples[index] ?? 9)) < 1e-4)).toBe(true);
  new DataView(wav.buffer).setUint32(40, 0xffffffff, true);
  expect(readWav(wav).samples).toEqual(read.samples);
});

test.each<[string, Uint8Array]>([
  ["Not a WAV", new Uint8Array(60)],
  ["Not a WAV", new Uint8Array(0)],
  ['no part "data"', wavOf(new Float64Array(0), 16_000).subarray(0, 36)],
])("what is no WAV file is refused: %s", (message, bytes) => {
  expect(() => readWav(bytes)).toThrow(message);
});

test("a tone keeps its pitch and loudness at another rate", () => {
  for (const rate of [16_000, 22_050, 32_000]) {
    const result = resample({ rate, samples: sine(1000, rate, 0.2) }, 24_000);
    const wanted = sine(1000, 24_000, 0.2);
    const middle = [...result.keys()].slice(500, -500);
    const off = Math.max(...middle.map((index) => Math.abs((result[index] ?? 9) - (wanted[index] ?? 0))));
    expect(off).toBeLessThan(0.001);
  }
});

test("what the lower rate cannot hold is gone", () => {
  const result = resample({ rate: 32_000, samples: sine(14_000, 32_000, 0.2) }, 24_000);
  expect(Math.max(...result.subarray(500, -500))).toBeLessThan(0.001);
});

test("loudness is that of BS.1770: a full tone of 997 Hz in one channel is -3.01 LUFS", () => {
  expect(loudnessOf(sine(997, 24_000, 2), 24_000)).toBeCloseTo(-3.01, 1);
  expect(loudnessOf(sine(997, 24_000, 2, 0.1), 24_000)).toBeCloseTo(-23.01, 1);
});

test("a pause makes nothing louder or softer, and silence has no loudness", () => {
  const tone = sine(997, 24_000, 1, 0.1);
  const paused = new Float64Array(96_000);
  paused.set(tone);
  paused.set(tone, 72_000);
  expect(loudnessOf(paused, 24_000)).toBeCloseTo(-23.01, 0);
  expect(loudnessOf(new Float64Array(24_000), 24_000)).toBe(-Infinity);
});

test("a peak between two samples is found, and peaks end under the ceiling while the rest stays as it is", () => {
  const between = sine(6000, 24_000, 0.1).map((_, index) => Math.sin((Math.PI / 2) * index + Math.PI / 4));
  expect(Math.max(...between)).toBeCloseTo(0.707, 2);
  expect(truePeakOf(between)).toBeCloseTo(1, 1);
  const sound = sine(300, 24_000, 1, 0.3);
  for (let index = 12_000; index < 12_240; index += 1) sound[index] = (sound[index] ?? 0) * 3;
  const limited = limitPeaks(sound, 0.5);
  expect(truePeakOf(limited)).toBeLessThanOrEqual(0.51);
  expect(limited.subarray(0, 11_000)).toEqual(sound.subarray(0, 11_000));
  expect(limitPeaks(sound, 1)).toBe(sound);
});

test("silence is cut, and the first sound stands 35 ms after the start", () => {
  const sound = new Float64Array(48_000);
  sound.set(sine(500, 24_000, 0.5, 0.5), 10_000);
  const trimmed = trimSilence(sound, sampleRate, leadSamples);
  const first = trimmed.findIndex((sample) => Math.abs(sample) > 0.005);
  expect([first, leadSamples / sampleRate]).toEqual([leadSamples, 0.035]);
  expect(trimmed.length / sampleRate).toBeCloseTo(0.035 + 0.5 + 0.03, 2);
  expect(() => trimSilence(new Float64Array(100), sampleRate, leadSamples)).toThrow("Nothing");
});

test("a clip's frames and its place: two frames of delay are dropped, 33 ms are left of the silence", () => {
  expect([onsetSamples, framesFor(24_000)]).toEqual([793, 42]);
  expect([fits(40, 1), fits(41, 1)]).toEqual([true, false]);
});

test("words that are said wrongly are written for the program, whole words only", () => {
  expect(spokenText("Read it. Bread items, Read its.", { "Read it": "Reed it" })).toBe(
    "Reed it. Bread items, Read its.",
  );
});

test("each text is spoken once and lies with the one technique that says it, or with what several say", () => {
  const phrases = [
    ["ready", "Get ready."],
    ["into-st-table", "Sit."],
    ["cue-st-table-1", "Breathe."],
    ["cue-st-table-2-1", "Breathe."],
    ["out-st-table-2", "Sit up."],
    ["stay", "Stay."],
    ["cue-st-table-2", "Stay."],
  ] as const;
  const facts = phrases.map(([id], index) => ({ id, maxSeconds: 9 - index, talk: "normal" as const }));
  expect(listClips(facts, Object.fromEntries(phrases), ["st-table", "st-table-2"])).toEqual([
    { text: "Get ready.", ids: ["ready"], file: "general", maxSeconds: 9 },
    { text: "Sit.", ids: ["into-st-table"], file: "st-table", maxSeconds: 8 },
    { text: "Breathe.", ids: ["cue-st-table-1", "cue-st-table-2-1"], file: "shared", maxSeconds: 6 },
    { text: "Sit up.", ids: ["out-st-table-2"], file: "st-table-2", maxSeconds: 5 },
    { text: "Stay.", ids: ["stay", "cue-st-table-2"], file: "general", maxSeconds: 3 },
  ]);
});
