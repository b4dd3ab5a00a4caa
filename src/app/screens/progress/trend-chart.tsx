import { toDayNumber } from "#base";
import type { Trend } from "#engine/progress";
import { dayWords } from "../../state/day-words.ts";
import type { SettingsInForce } from "../../state/settings.ts";
import { chartScale, depthOf, joinable, placesOf } from "../../parts/chart-scale.ts";
import type { ChartScale } from "../../parts/chart-scale.ts";
import { Chart, ChartMark } from "../../parts/chart.tsx";
import type { TrendGroup, TrendSide } from "./trend-groups.ts";
import { chartWords, errorAround, targetOf, valueWords } from "./trend-words.ts";

/** More marks than this would hide their line; where there is none, they are drawn small. */
const marksAtMost = 14;

interface TrendChartProps {
  readonly group: TrendGroup;
  readonly side: TrendSide;
  readonly scale: ChartScale;
  readonly units: SettingsInForce["units"];
}

/** One side's measurements over time, with the band in which nothing is called a change. */
export function TrendChart({ group, side, scale, units }: TrendChartProps) {
  const { unit } = group;
  const points = pointsOf(side.points, unit);
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) return null;
  const around = unit === null ? null : errorAround(first.value, group, side.error);
  const target = targetOf(group.test);
  const ticks = scale.ticks.map((value) => ({
    depth: depthOf(value, scale),
    label: unit === null ? seenLabels[value as 0 | 1] : valueWords(value, unit, units),
  }));
  return (
    <Chart
      label={chartWords(side, unit, units, dayWords)}
      ticks={ticks}
      foot={[...new Set([shortDay(first.on), shortDay(last.on)])]}
    >
      {around !== null && points.length > 1 && (
        <Band low={first.value - around} high={first.value + around} scale={scale} />
      )}
      {target !== null && <TargetLine depth={depthOf(target, scale)} />}
      <Line points={points} scale={scale} side={side.side} joined={unit !== null} />
    </Chart>
  );
}

const seenLabels = { 1: "signs", 0: "none" } as const;

interface ValuePoint {
  readonly on: Trend["points"][number]["on"];
  readonly value: number;
  readonly about: boolean;
}

/** What can be drawn: numbers, or whether signs were seen. What hurt did not count and has no place. */
function pointsOf(points: TrendSide["points"], unit: Trend["unit"]): readonly ValuePoint[] {
  if (unit !== null)
    return points.flatMap(({ on, value, about }) => (value === null ? [] : [{ on, value, about }]));
  return points.flatMap(({ on, says, about }) =>
    says === "untested" ? [] : [{ on, value: says === "positive" ? 1 : 0, about }],
  );
}

/** One scale for both sides, so that they can be compared by looking. */
export function scaleOf(group: TrendGroup): ChartScale {
  const { unit } = group;
  if (unit === null) return { low: -0.25, high: 1.25, ticks: [0, 1] };
  const values = group.sides.flatMap((side) => {
    const points = pointsOf(side.points, unit);
    const first = points[0];
    const around = first === undefined ? null : errorAround(first.value, group, side.error);
    const band = first === undefined || around === null ? [] : [first.value - around, first.value + around];
    return [...points.map(({ value }) => value), ...(points.length > 1 ? band : [])];
  });
  const target = targetOf(group.test);
  return chartScale(
    target === null ? values : [...values, target],
    { degrees: 10, seconds: 10, cm: 2 }[unit],
  );
}

function Band({
  low,
  high,
  scale,
}: {
  readonly low: number;
  readonly high: number;
  readonly scale: ChartScale;
}) {
  const top = depthOf(high, scale);
  return (
    <rect
      class="chart-band"
      x="0"
      width="100%"
      y={`${String(top)}%`}
      height={`${String(depthOf(low, scale) - top)}%`}
    />
  );
}

function TargetLine({ depth }: { readonly depth: number }) {
  return <line class="chart-target" x1="0" x2="100%" y1={`${String(depth)}%`} y2={`${String(depth)}%`} />;
}

interface LineProps {
  readonly points: readonly ValuePoint[];
  readonly scale: ChartScale;
  readonly side: TrendSide["side"];
  readonly joined: boolean;
}

function Line({ points, scale, side, joined }: LineProps) {
  const places = placesOf(points.map(({ on }) => toDayNumber(on)));
  const drawn = points.map(({ value, about }, index) => ({
    place: places[index] ?? 0,
    depth: depthOf(value, scale),
    about,
  }));
  const isCrowded = drawn.length > marksAtMost;
  const marked = isCrowded && joined ? [drawn[0], drawn.at(-1)].flatMap((each) => each ?? []) : drawn;
  return (
    <>
      {joined &&
        joinable(drawn).flatMap((run) =>
          run.slice(1).map((to, index) => {
            const from = run[index] ?? to;
            return (
              <line
                key={`${String(to.place)} ${String(index)}`}
                class="chart-line"
                x1={`${String(from.place)}%`}
                y1={`${String(from.depth)}%`}
                x2={`${String(to.place)}%`}
                y2={`${String(to.depth)}%`}
              />
            );
          }),
        )}
      {marked.map((mark) => (
        <ChartMark key={mark.place} {...mark} shape={side ?? "round"} small={isCrowded && !joined} />
      ))}
    </>
  );
}

/** `2 Nov 26`. */
export function shortDay(on: Trend["points"][number]["on"]): string {
  const format = new Intl.DateTimeFormat(undefined, {
    day: "numeric",
    month: "short",
    year: "2-digit",
    timeZone: "UTC",
  });
  return format.format(new Date(`${on}T00:00:00Z`));
}
