import { kaiser } from "./resample.ts";

/** Samples before and after a peak in which the sound gets quieter and back again: about 4 ms at 24 kHz. */
const reach = 96;
/** Samples on either side from which what lies between two of them is found. */
const taps = 16;

/** Weights for a quarter, half and three quarters of the way to the next sample: four times the rate, as in BS.1770-4. */
const between = [0.25, 0.5, 0.75].map((share) =>
  Float64Array.from({ length: 2 * taps }, (_, tap) => {
    const from = tap - taps + 1 - share;
    return (Math.sin(Math.PI * from) / (Math.PI * from)) * kaiser(from / taps);
  }),
);

/** The highest value of the waveform, also between samples. */
export function truePeakOf(samples: Float64Array): number {
  return peaksOf(samples).reduce((highest, peak) => Math.max(highest, peak), 0);
}

/** Makes what is louder than `ceiling` (1 is full scale) smoothly quieter and leaves the rest as it is. */
export function limitPeaks(samples: Float64Array, ceiling: number): Float64Array {
  const lowest = new Float64Array(samples.length).fill(1);
  let isLoud = false;
  peaksOf(samples).forEach((peak, index) => {
    if (peak <= ceiling) return;
    isLoud = true;
    const end = Math.min(samples.length, index + reach + 1);
    for (let at = Math.max(0, index - reach); at < end; at += 1)
      lowest[at] = Math.min(lowest[at] ?? 1, ceiling / peak);
  });
  if (!isLoud) return samples;
  const smooth = runningMean(lowest, reach);
  return samples.map((sample, index) => sample * (smooth[index] ?? 1));
}

/** For each sample the highest value near it. What is far below the highest sample has no high peak beside it either. */
function peaksOf(samples: Float64Array): Float64Array {
  const highest = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  return samples.map((sample, index) => {
    if (Math.abs(sample) < highest / 2) return Math.abs(sample);
    let peak = Math.abs(sample);
    for (const weights of between) {
      let sum = 0;
      for (let tap = 0; tap < weights.length; tap += 1)
        sum += (samples[index + tap - taps + 1] ?? 0) * (weights[tap] ?? 0);
      peak = Math.max(peak, Math.abs(sum));
    }
    return peak;
  });
}

function runningMean(values: Float64Array, half: number): Float64Array {
  const sums = new Float64Array(values.length + 1);
  values.forEach((value, index) => (sums[index + 1] = (sums[index] ?? 0) + value));
  return values.map((_, index) => {
    const from = Math.max(0, index - half);
    const to = Math.min(values.length, index + half + 1);
    return ((sums[to] ?? 0) - (sums[from] ?? 0)) / (to - from);
  });
}
