import { bellEnvelope, bellPartials } from "#session/bell-notes";
import type { BellNote } from "#session/bell-notes";

/** As quiet as makes no click. */
const fadeSeconds = 0.015;

/** The notes with their partials, each rising at once and dying away evenly, as the app's own oscillators ring them. */
export function synthesiseBell(notes: readonly BellNote[], length: number, rate: number): Float64Array {
  const voices = notes.flatMap((note) =>
    bellPartials.map(({ times, loud, ring }) => ({
      at: note.at,
      hertz: note.hertz * times,
      loud: note.loud * loud,
      ring: note.ring * ring,
    })),
  );
  return Float64Array.from({ length }, (_, index) => {
    const time = index / rate;
    const sum = voices.reduce((total, { at, hertz, loud, ring }) => {
      const since = time - at;
      return total + loud * envelope(since, ring, loud) * Math.sin(2 * Math.PI * hertz * since);
    }, 0);
    return sum * Math.min(1, (length - index) / (fadeSeconds * rate));
  });
}

/** Straight up, then down to what is left (of full scale) by the same share in each moment; the share of a note's loudness. */
function envelope(since: number, ring: number, loud: number): number {
  const { rise, left } = bellEnvelope;
  if (since < 0 || since >= ring) return 0;
  if (since < rise) return since / rise;
  return (left / loud) ** ((since - rise) / (ring - rise));
}

export interface BreathTone {
  /** Hertz at the start and at the end. */
  readonly from: number;
  readonly to: number;
  readonly seconds: number;
}

/** A soft tone with two overtones that glides from one note to another and swells and fades like a breath. */
export function synthesiseBreath({ from, to, seconds }: BreathTone, rate: number): Float64Array {
  const length = Math.round(seconds * rate);
  let phase = 0;
  return Float64Array.from({ length }, (_, index) => {
    const share = index / length;
    const glide = (1 - Math.cos(Math.PI * share)) / 2;
    phase += (2 * Math.PI * from * (to / from) ** glide) / rate;
    const swell = Math.sin(Math.PI * share ** 0.8) ** 1.5;
    return swell * (Math.sin(phase) + 0.35 * Math.sin(2 * phase) + 0.12 * Math.sin(3 * phase));
  });
}
