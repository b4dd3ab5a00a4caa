/** The values that a chart spans, on round numbers. */
export interface ChartScale {
  readonly low: number;
  readonly high: number;
  /** From low to high. */
  readonly ticks: readonly number[];
}

/** A step of 1, 2 or 5 times a power of ten that gives about four lines. */
const linesWished = 4;

/** Spans all values; never so close up that the method's error fills the chart, for which `least` is there. */
export function chartScale(values: readonly number[], least = 1): ChartScale {
  const lowest = values.length === 0 ? 0 : Math.min(...values);
  const highest = values.length === 0 ? 0 : Math.max(...values);
  const missing = Math.max(0, least - (highest - lowest)) / 2;
  const [from, to] = [lowest - missing, highest + missing];
  const step = roundStep((to - from) / (linesWished - 1));
  const low = Math.floor(from / step);
  const high = Math.max(low + 1, Math.ceil(to / step));
  const ticks = Array.from({ length: high - low + 1 }, (_, place) => tidy((low + place) * step));
  return { low: tidy(low * step), high: tidy(high * step), ticks };
}

function roundStep(wished: number): number {
  if (wished <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(wished));
  const times = [1, 2, 5, 10].find((each) => each * power >= wished * 0.999) ?? 10;
  return times * power;
}

/** Without the crumbs of binary fractions, and without a minus before zero. */
function tidy(value: number): number {
  return Math.round(value * 1e6) / 1e6 + 0;
}

/** How far down a value lies, 0 at the top to 100 at the foot. */
export function depthOf(value: number, { low, high }: Pick<ChartScale, "low" | "high">): number {
  return tidy(((high - value) / (high - low)) * 100);
}

/** How far to the right each day lies, 0 to 100; alone, in the middle. */
export function placesOf(dayNumbers: readonly number[]): readonly number[] {
  const first = Math.min(...dayNumbers);
  const span = Math.max(...dayNumbers) - first;
  return dayNumbers.map((day) => (span === 0 ? 50 : tidy(((day - first) / span) * 100)));
}

/** Parts that may be joined by a line: neighbours of the same kind. */
export function joinable<Point extends { readonly about: boolean }>(
  points: readonly Point[],
): ReadonlyArray<readonly Point[]> {
  const runs: Point[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    if (run?.[0]?.about === point.about) run.push(point);
    else runs.push([point]);
  }
  return runs;
}
