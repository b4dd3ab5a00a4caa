/** One JSON line a measurement. */
export interface Measured {
  readonly name: string;
  readonly value: number;
  readonly unit: "ms" | "s" | "B" | "times" | "requests" | "taps" | "cues";
  readonly limit?: number;
  readonly [more: string]: unknown;
}

export function report({ name, value, unit, limit, ...more }: Measured): void {
  const rounded = Math.round(value * 10) / 10;
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
  const round = (value: number) => Math.round(value * 10) / 10;
  return { lowest: round(Math.min(...values)), highest: round(Math.max(...values)), runs: values.length };
}
