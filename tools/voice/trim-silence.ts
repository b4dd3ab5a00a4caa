/** A voice is heard from where it comes within this of its highest value. */
const heardFrom = 10 ** (-40 / 20);
const fadeSeconds = 0.012;
const tailSeconds = 0.03;

/**
 * Cuts what is silent before and after, and puts the first sound that can be heard exactly `leadSamples` after the
 * start. What is softer just before and after fades in and out.
 */
export function trimSilence(samples: Float64Array, rate: number, leadSamples: number): Float64Array {
  const highest = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  const isHeard = (sample: number) => Math.abs(sample) > highest * heardFrom;
  const first = samples.findIndex(isHeard);
  const last = samples.findLastIndex(isHeard);
  if (first < 0) throw new Error("Nothing can be heard.");
  const fade = Math.round(fadeSeconds * rate);
  const tail = Math.round(tailSeconds * rate);
  const result = new Float64Array(leadSamples + last - first + 1 + tail);
  for (let index = leadSamples - fade; index < result.length; index += 1) {
    const before = Math.min(1, (index - leadSamples + fade) / fade);
    const after = Math.min(1, (result.length - index) / tail);
    result[index] = (samples[first + index - leadSamples] ?? 0) * before * after;
  }
  return result;
}
