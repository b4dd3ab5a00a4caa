import { leadSamples, sampleRate } from "./clip-shape.ts";
import { limitPeaks } from "./limit-peaks.ts";
import { loudnessOf } from "./loudness.ts";
import type { Sound } from "./read-wav.ts";
import type { Recipe } from "./recipe.ts";
import { resample } from "./resample.ts";
import { trimSilence } from "./trim-silence.ts";

/** What is spoken as a clip wants it: 24 kHz, first sound at its place, as loud as all others, no peak too high. */
export function shapeSpeech(
  spoken: Sound,
  { loudness, peak }: Pick<Recipe, "loudness" | "peak">,
): Float64Array {
  const trimmed = trimSilence(resample(spoken, sampleRate), sampleRate, leadSamples);
  const ceiling = 10 ** (peak / 20);
  let gain = 1;
  let shaped = trimmed;
  // Limiting takes a little loudness away: three rounds bring it back.
  for (let round = 0; round < 3; round += 1) {
    gain *= 10 ** ((loudness - loudnessOf(shaped, sampleRate)) / 20);
    const louder = gain;
    shaped = limitPeaks(
      trimmed.map((sample) => sample * louder),
      ceiling,
    );
  }
  return shaped;
}
