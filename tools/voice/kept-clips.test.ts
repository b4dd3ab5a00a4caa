import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { readPack } from "#session/voice-pack";
import type { VoicePack } from "#session/voice-pack";
import { writeHeader } from "../../src/session/soundtrack/mp3-frame.ts";
import { decodeWithFfmpeg } from "../soundtrack/decode-mp3.ts";
import { samplesPerFrame, sampleRate } from "./clip-shape.ts";
import { frameBytes } from "./encode-clip.ts";
import { loudestOf, loudnessOf } from "./loudness.ts";
import { truePeakOf } from "./limit-peaks.ts";

const packs = join(import.meta.dirname, "..", "..", "assets", "voice");
/** Before each clip, and after the last one. */
const silentFrames = 4;

interface Heard {
  readonly id: string;
  readonly frames: number;
  /** The frames' own sound and that of the silent ones behind, full scale 1. */
  readonly samples: Float64Array;
  readonly highest: number;
  /** The first and last sample within 40 dB of the loudest one. */
  readonly first: number;
  readonly last: number;
}

let voice: readonly Heard[];
let tones: readonly Heard[];
let onset: number;

beforeAll(() => {
  voice = hearAll("rms");
  tones = hearAll("tones");
  onset = readList("rms").onsetSamples;
}, 60_000);

function readList(name: string): VoicePack {
  const read = readPack(JSON.parse(readFileSync(join(packs, name, "pack.json"), "utf8")));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

/** Every clip of its own once, joined by silence as a soundtrack joins them, in one run of the decoder. */
function hearAll(name: string): readonly Heard[] {
  const { files, clips, kbps } = readList(name);
  const bytes = new Map(
    Object.entries(files).map(([file, { path }]) => [file, readFileSync(join(packs, name, path))] as const),
  );
  const own = Object.entries(clips).filter(
    ([, { file, first }], index, all) =>
      all.findIndex(([, other]) => other.file === file && other.first === first) === index,
  );
  const size = frameBytes(kbps);
  const parts = own.flatMap(([, { file, first, frames }]) => [
    silence(),
    bytes.get(file)!.subarray(first * size, (first + frames) * size),
  ]);
  const { samples, complaints } = decodeWithFfmpeg(Buffer.concat([...parts, silence()]));
  // Clips have no header that tells their length; nothing else may be wrong with them.
  const others = complaints
    .split("\n")
    .filter((line) => line !== "" && !line.includes("Estimating duration"));
  if (others.length > 0) throw new Error(others.join("\n"));
  let at = 0;
  return own.map(([id, { frames }]) => {
    at += silentFrames;
    const span = samples.subarray(at * samplesPerFrame, (at + frames + silentFrames) * samplesPerFrame);
    at += frames;
    return hear(id, frames, span);
  });
}

function silence(): Uint8Array {
  const bytes = new Uint8Array(silentFrames * 24);
  for (let frame = 0; frame < silentFrames; frame += 1) writeHeader(bytes, frame * 24, 1);
  return bytes;
}

/** Plain loops: there are twenty million samples. */
function hear(id: string, frames: number, decoded: Int16Array): Heard {
  const samples = new Float64Array(decoded.length);
  let highest = 0;
  for (let index = 0; index < samples.length; index += 1) {
    const sample = (decoded[index] as number) / 32_768;
    samples[index] = sample;
    if (Math.abs(sample) > highest) highest = Math.abs(sample);
  }
  let first = 0;
  while (Math.abs(samples[first] ?? 1) <= highest / 100) first += 1;
  let last = samples.length - 1;
  while (Math.abs(samples[last] ?? 1) <= highest / 100) last -= 1;
  return { id, frames, samples, highest, first, last };
}

function tone(id: string): Heard {
  const found = tones.find((each) => each.id === id);
  if (found === undefined) throw new Error(`No tone ${id}`);
  return found;
}

/** The strongest frequency of a tenth of a second, in hertz, to about 2 Hz. */
function pitchOf({ samples, first, last }: Heard, share: number): number {
  const at = Math.round(first + (last - first) * share);
  const part = samples.subarray(at, at + sampleRate / 10);
  const powers = Array.from({ length: 400 }, (_, step) => {
    const turn = (2 * Math.PI * (200 + 2 * step)) / sampleRate;
    const window = (index: number) => Math.sin((Math.PI * index) / part.length);
    const sum = (wave: (x: number) => number) =>
      part.reduce((total, sample, index) => total + sample * window(index) * wave(turn * index), 0);
    return sum(Math.cos) ** 2 + sum(Math.sin) ** 2;
  });
  return 200 + 2 * powers.indexOf(Math.max(...powers));
}

test("the first sound of every bell lies where its pack says, within half a millisecond", () => {
  const bells = tones.filter(({ id }) => id !== "inhale" && id !== "exhale");
  expect(bells.length).toBe(6);
  expect(bells.filter(({ first }) => Math.abs(first - onset) > sampleRate / 2000)).toEqual([]);
});

/** A soft consonant is heard a little sooner or later after encoding, wherever one draws the line. */
test("the first sound of nearly every word lies there within 2 ms, and of all within half a frame", () => {
  const late = voice.map(({ id, first }) => ({ id, ms: (Math.abs(first - onset) / sampleRate) * 1000 }));
  expect(late.filter(({ ms }) => ms > 12)).toEqual([]);
  expect(late.filter(({ ms }) => ms > 2).length).toBeLessThan(voice.length * 0.08);
});

test("before it there is silence, and behind the last sound no more than a tenth of a second", () => {
  const heardEarly = voice.filter(({ samples }) =>
    samples.subarray(0, onset - sampleRate * 0.02).some((sample) => Math.abs(sample) > 0.003),
  );
  const long = voice.filter(({ frames, last }) => frames * samplesPerFrame - last > sampleRate / 10);
  const cut = voice.filter(({ frames, last }) => last > frames * samplesPerFrame);
  expect([heardEarly, long, cut].map((found) => found.map(({ id }) => id))).toEqual([[], [], []]);
});

test("no clip is too loud for any player, also between samples where its peaks are highest", () => {
  const loudFirst = [...voice, ...tones].toSorted((a, b) => b.highest - a.highest);
  const peaks = loudFirst.slice(0, 8).map(({ id, samples }) => ({ id, peak: truePeakOf(samples) }));
  expect(loudFirst[0]?.highest).toBeLessThan(10 ** (-1 / 20));
  expect(peaks.filter(({ peak }) => peak > 10 ** (-0.5 / 20))).toEqual([]);
});

test("all clips are as loud as one another, within 1 LU of -18 LUFS", () => {
  const levels = voice.map(({ id, samples }) => ({ id, lufs: loudnessOf(samples, sampleRate) }));
  expect(levels.filter(({ lufs }) => Math.abs(lufs + 18) > 1)).toEqual([]);
});

test("bells are a little softer than words, breath is much softer, and the soft bell is softer than the others", () => {
  const levelOf = (id: string) => loudestOf(tone(id).samples, sampleRate);
  for (const id of ["start", "half", "side", "rest", "end"]) {
    expect(levelOf(id)).toBeGreaterThan(-23);
    expect(levelOf(id)).toBeLessThan(-18);
  }
  expect(levelOf("soft")).toBeLessThan(levelOf("half") - 6);
  for (const id of ["inhale", "exhale"]) expect(levelOf(id)).toBeCloseTo(-27, 0);
});

test("bells are told apart by ear: up begins, down ends, one high and one low note, two quick ones for the side", () => {
  const notes = (id: string, ...shares: readonly number[]) => shares.map((share) => pitchOf(tone(id), share));
  const near = (hertz: number) => expect.closeTo(hertz, -1);
  expect(notes("start", 0, 0.6)).toEqual([near(523), near(784)]);
  expect(notes("end", 0, 0.6)).toEqual([near(784), near(523)]);
  expect(notes("half", 0, 0.6)).toEqual([near(659), near(659)]);
  expect(notes("rest", 0, 0.6)).toEqual([near(392), near(392)]);
  expect(notes("side", 0, 0.6)).toEqual([near(659), near(659)]);
  expect(notes("soft", 0)).toEqual([near(523)]);
  expect(strikesIn(tone("side"))).toBe(2);
  expect(strikesIn(tone("half"))).toBe(1);
});

/** How often the sound gets much louder within 20 ms. */
function strikesIn({ samples, first, last }: Heard): number {
  const step = sampleRate / 50;
  const levels: number[] = [0];
  for (let at = first; at < last; at += step)
    levels.push(
      samples.subarray(at, at + step).reduce((most, sample) => Math.max(most, Math.abs(sample)), 0),
    );
  return levels.filter((level, index) => index > 0 && level > 1.5 * (levels[index - 1] ?? 0) && level > 0.05)
    .length;
}

test("breathing in rises, breathing out falls and lasts longer; both fit into 4 and 6 seconds", () => {
  const pitches = (id: string) => [0.1, 0.3, 0.5, 0.7].map((share) => pitchOf(tone(id), share));
  const rising = pitches("inhale");
  const falling = pitches("exhale");
  expect(rising).toEqual(rising.toSorted((a, b) => a - b));
  expect(falling).toEqual(falling.toSorted((a, b) => b - a));
  expect((rising.at(-1) ?? 0) / (rising[0] ?? 1)).toBeGreaterThan(1.2);
  expect((falling[0] ?? 0) / (falling.at(-1) ?? 1)).toBeGreaterThan(1.2);
  const [inSeconds, outSeconds] = [tone("inhale").frames * 0.024, tone("exhale").frames * 0.024];
  expect(inSeconds).toBeLessThan(3.5);
  expect(outSeconds).toBeGreaterThan(inSeconds);
  expect(outSeconds).toBeLessThan(5.5);
});
