import type { ProgressSummary } from "#engine/progress";
import { SideMark } from "../../parts/marks.tsx";
import { chartScale, depthOf } from "../../parts/chart-scale.ts";
import { Chart } from "../../parts/chart.tsx";
import { DataTable } from "../../parts/data-table.tsx";
import { shortDay } from "./trend-chart.tsx";

/** Sessions and minutes by week, minutes by side. A week without is simply empty. */
export function TimeCard({ summary }: { readonly summary: ProgressSummary }) {
  const { weeks } = summary;
  const sessions = weeks.reduce((sum, week) => sum + week.sessions, 0);
  const now = weeks.at(-1);
  if (sessions === 0 || now === undefined) return null;
  const minutes = weeks.reduce((sum, week) => sum + week.minutes, 0);
  return (
    <section class="card">
      <h2>Time for your hips</h2>
      <p>
        {now.sessions > 0 && `This week: ${amount(now)}. `}
        Twelve weeks: {amount({ sessions, minutes })}.
      </p>
      <WeekChart weeks={weeks} />
      <details>
        <summary>All weeks</summary>
        <WeekTable weeks={weeks} />
      </details>
      <MinutesBySide minutes={summary.minutesBySide} />
    </section>
  );
}

interface Amount {
  readonly sessions: number;
  readonly minutes: number;
}

function amount({ sessions, minutes }: Amount): string {
  const many = sessions === 1 ? "1 session" : `${String(sessions)} sessions`;
  return `${many}, ${minutes === 1 ? "1 minute" : `${String(minutes)} minutes`}`;
}

type Weeks = ProgressSummary["weeks"];

function WeekChart({ weeks }: { readonly weeks: Weeks }) {
  const scale = chartScale([0, ...weeks.map(({ minutes }) => minutes)], 10);
  const from = { ...scale, low: 0 };
  const spoken = weeks.filter(({ sessions }) => sessions > 0);
  return (
    <Chart
      label={`Minutes a week, ${spoken.map((week) => `week of ${shortDay(week.from)}: ${amount(week)}`).join("; ")}.`}
      ticks={scale.ticks
        .filter((value) => value >= 0)
        .map((value) => ({ depth: depthOf(value, from), label: `${String(value)} min` }))}
      foot={[weeks[0], weeks.at(-1)].flatMap((week) => (week === undefined ? [] : [shortDay(week.from)]))}
    >
      {weeks.map(({ from: monday, minutes }, index) => {
        const top = depthOf(minutes, from);
        return (
          <rect
            key={monday}
            class="chart-bar"
            x={`${String(((index + 0.15) / weeks.length) * 100)}%`}
            width={`${String(70 / weeks.length)}%`}
            y={`${String(top)}%`}
            height={`${String(100 - top)}%`}
          />
        );
      })}
    </Chart>
  );
}

function WeekTable({ weeks }: { readonly weeks: Weeks }) {
  return (
    <DataTable
      caption="Sessions and minutes by week, newest first"
      head={["Week from", "Sessions", "Minutes"]}
      rows={weeks.toReversed().map(({ from, sessions, minutes }) => ({
        key: from,
        cells: [shortDay(from), ...(sessions === 0 ? ["–", "–"] : [sessions, minutes])],
      }))}
    />
  );
}

const sides = ["left", "right", "both"] as const;

function MinutesBySide({ minutes }: { readonly minutes: ProgressSummary["minutesBySide"] }) {
  const most = Math.max(...sides.map((side) => minutes[side]));
  if (most === 0) return null;
  return (
    <>
      <h3>Minutes of work by side, four weeks</h3>
      <ul class="list-plain stack">
        {sides.map((side) => (
          <li key={side} class="side-minutes">
            <SideMark side={side} />
            <svg class="side-bar-line" aria-hidden="true">
              <rect class="chart-bar" width={`${String((minutes[side] / most) * 100)}%`} height="100%" />
            </svg>
            <span>{minutes[side]} min</span>
          </li>
        ))}
      </ul>
      {minutes.left !== minutes.right && (
        <p class="soft small">
          A difference is often on purpose: the side that your tests speak more for gets more time.
        </p>
      )}
    </>
  );
}
