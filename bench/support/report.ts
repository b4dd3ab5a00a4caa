/** One JSON line a measurement. */
export interface Measured {
  readonly name: string;
  readonly value: number;
  readonly unit: "ms" | "s" | "B" | "times" | "requests" | "taps" | "cues" | "plans" | "faults";
  readonly limit?: number;
  readonly [more: string]: unknown;
}

export function report({ name, value, unit, limit, ...more }: Measured): void {
  const rounded = roundForReading(value);
  const judged = limit === undefined ? {} : { limit, within: rounded <= limit };
  console.log(JSON.stringify({ name, value: rounded, unit, ...judged, ...more }));
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

/** Lowest and highest beside the median, so that a busy machine shows. */
export function spread(values: readonly number[]): {
  readonly lowest: number;
  readonly highest: number;
  readonly runs: number;
} {
  return {
    lowest: roundForReading(Math.min(...values)),
    highest: roundForReading(Math.max(...values)),
    runs: values.length,
  };
}

/** To a tenth; what is below ten, to a thousandth. */
function roundForReading(value: number): number {
  const steps = Math.abs(value) < 10 ? 1000 : 10;
  return Math.round(value * steps) / steps;
}
