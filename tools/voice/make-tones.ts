import { framesFor, leadSamples, fits, sampleRate } from "./clip-shape.ts";
import { encodeClip } from "./encode-clip.ts";
import { loudestOf } from "./loudness.ts";
import { synthesiseBell, synthesiseBreath } from "./synthesise-tone.ts";
import { writePack } from "./write-pack.ts";
import { bellNotes } from "#session/bell-notes";
import { bellSeconds } from "#session";
import type { Sound } from "#session";

const kbps = 32;
/** The loudest 100 ms, LUFS: the loudest bell a little under the voice, the breath well under it. */
const bellLoudness = -19;
const breathLoudness = -27;

/** Shorter than the 4 s in and 6 s out that holds pace, so that each breath ends in quiet. */
const breaths = [
  { id: "inhale", from: 261.63, to: 392, seconds: 2.9 },
  { id: "exhale", from: 392, to: 261.63, seconds: 3.9 },
] as const;

/** Bells keep their loudness to one another, so all get the same gain. */
export function makeTones(folder: string): void {
  const bells = (Object.keys(bellNotes) as Sound[]).map((id) => ({ id, samples: bellWithin(id) }));
  const loudest = Math.max(...bells.map(({ samples }) => loudestOf(samples, sampleRate)));
  const breathing = breaths.map(({ id, ...breath }) => ({
    id,
    samples: synthesiseBreath(breath, sampleRate),
  }));
  const tones = [
    ...bells.map(({ id, samples }) => ({ id, samples: louder(samples, bellLoudness - loudest) })),
    ...breathing.map(({ id, samples }) => ({
      id,
      samples: louder(samples, breathLoudness - loudestOf(samples, sampleRate)),
    })),
  ];
  writePack(
    folder,
    { id: "tones", name: "Bells and breath", language: null, kbps },
    tones.map(({ id, samples }) => ({
      ids: [id],
      file: "tones",
      bytes: encodeClip(withLead(samples), kbps),
      making: { lufs: Math.round(loudestOf(samples, sampleRate) * 10) / 10 },
    })),
    {},
  );
}

/** As long as its cue leaves room, faded out at the end. */
function bellWithin(id: Sound): Float64Array {
  let length = Math.round(bellSeconds[id] * sampleRate);
  while (!fits(framesFor(leadSamples + length), bellSeconds[id])) length -= 1;
  return synthesiseBell(bellNotes[id], length, sampleRate);
}

function withLead(samples: Float64Array): Float64Array {
  const whole = new Float64Array(leadSamples + samples.length);
  whole.set(samples, leadSamples);
  return whole;
}

function louder(samples: Float64Array, decibels: number): Float64Array {
  return samples.map((sample) => sample * 10 ** (decibels / 20));
}
