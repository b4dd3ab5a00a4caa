import type { Sound } from "./timeline.ts";

export interface BellNote {
  /** Seconds after the bell begins. */
  readonly at: number;
  readonly hertz: number;
  /** Seconds until it has died away. */
  readonly ring: number;
  /** 0 to 1, beside the other notes. */
  readonly loud: number;
}

/**
 * Told apart without looking: rising begins, falling ends, one note is on the way, two quick ones change the side. The
 * app rings them itself; the soundtrack has them recorded (tools/voice).
 */
export const bellNotes: Readonly<Record<Sound, readonly BellNote[]>> = {
  start: [
    { at: 0, hertz: 523.25, ring: 0.45, loud: 0.8 },
    { at: 0.2, hertz: 783.99, ring: 0.8, loud: 1 },
  ],
  half: [{ at: 0, hertz: 659.26, ring: 1, loud: 0.9 }],
  side: [
    { at: 0, hertz: 659.26, ring: 0.35, loud: 0.9 },
    { at: 0.22, hertz: 659.26, ring: 0.55, loud: 0.9 },
  ],
  rest: [{ at: 0, hertz: 392, ring: 1, loud: 0.9 }],
  end: [
    { at: 0, hertz: 783.99, ring: 0.6, loud: 1 },
    { at: 0.25, hertz: 523.25, ring: 0.95, loud: 1 },
  ],
  soft: [{ at: 0, hertz: 523.25, ring: 0.3, loud: 0.45 }],
};

/** What a small bell adds to its own note. */
export const bellPartials = [
  { times: 1, loud: 1, ring: 1 },
  { times: 2.76, loud: 0.28, ring: 0.45 },
  { times: 5.4, loud: 0.1, ring: 0.2 },
] as const;

/** How a note begins and ends: seconds of its rise, and what is left of it at the end. */
export const bellEnvelope = { rise: 0.008, left: 0.0001 } as const;
