import type { Sound } from "./read-wav.ts";

/** Zero crossings of the sinc on either side. */
const halfTaps = 32;
/** A Kaiser window of this shape leaves about 90 dB between what passes and what does not. */
const kaiserBeta = 9;
const passes = 0.96;

/**
 * The same sound at another rate, by a windowed sinc: what the lower of both rates cannot hold is taken out. Its own
 * code, so that the kept clips do not depend on the version of a program.
 */
export function resample({ rate, samples }: Sound, toRate: number): Float64Array {
  if (rate === toRate) return samples;
  const step = rate / toRate;
  const cutoff = Math.min(1, toRate / rate) * passes;
  const reach = halfTaps / cutoff;
  const length = Math.floor((samples.length * toRate) / rate);
  const result = new Float64Array(length);
  const taps = tapFinder(rate, toRate, cutoff, reach);
  for (let index = 0; index < length; index += 1) {
    const centre = index * step;
    const first = Math.ceil(centre - reach);
    const weights = taps(index, centre, first);
    let sum = 0;
    for (let tap = 0; tap < weights.length; tap += 1)
      sum += (samples[first + tap] ?? 0) * (weights[tap] ?? 0);
    result[index] = sum;
  }
  return result;
}

/** Rates whose ratio is simple come back to the same few sets of weights. */
function tapFinder(rate: number, toRate: number, cutoff: number, reach: number) {
  const phases = toRate / greatestDivisor(rate, toRate);
  const known = new Map<number, Float64Array>();
  return (index: number, centre: number, first: number): Float64Array => {
    const phase = index % phases;
    const found = known.get(phase);
    if (found !== undefined) return found;
    const weights = new Float64Array(Math.floor(2 * reach));
    for (let tap = 0; tap < weights.length; tap += 1) {
      const from = first + tap - centre;
      weights[tap] = cutoff * sinc(cutoff * from) * kaiser(from / reach);
    }
    known.set(phase, weights);
    return weights;
  };
}

function sinc(x: number): number {
  return x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
}

export function kaiser(x: number): number {
  return Math.abs(x) > 1 ? 0 : bessel(kaiserBeta * Math.sqrt(1 - x * x)) / bessel(kaiserBeta);
}

/** The modified Bessel function of order zero, by its series. */
function bessel(x: number): number {
  let sum = 1;
  let term = 1;
  for (let k = 1; term > sum * 1e-12; k += 1) {
    term *= (x / (2 * k)) ** 2;
    sum += term;
  }
  return sum;
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}
