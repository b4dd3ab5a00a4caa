import type { ProgressSummary } from "#engine/progress";
import { depthOf } from "../../parts/chart-scale.ts";
import { Chart, ChartMark } from "../../parts/chart.tsx";
import { DataTable } from "../../parts/data-table.tsx";
import { painReading } from "./pain-words.ts";
import { shortDay } from "./trend-chart.tsx";

/** So many sessions fit side by side on a phone. */
const pairsShown = 12;
const scale = { low: 0, high: 10 };
const ticks = [0, 5, 10].map((value) => ({ depth: depthOf(value, scale), label: String(value) }));

type Pairs = ProgressSummary["painPairs"];

/** Pain before and after the same session, and what is usual. */
export function PainCard({ summary }: { readonly summary: ProgressSummary }) {
  const { usualPain, pains } = summary;
  if (pains.length === 0) return null;
  const pairs = summary.painPairs.slice(-pairsShown);
  return (
    <section class="card">
      <h2>Pain, 0 to 10</h2>
      {usualPain !== null && (
        <p>
          Usual over the last four weeks: <strong>{usualPain}</strong>, the middle of what you said.
        </p>
      )}
      {pairs.length > 0 && (
        <>
          <p>{painReading(pairs)}</p>
          <PairChart pairs={pairs} />
          <p class="row small" aria-hidden="true">
            <span class="row">
              <Key shape="hollow" /> before
            </span>
            <span class="row">
              <Key shape="square" /> after
            </span>
          </p>
          <p class="soft small">
            Clearly means by 2 points and by 30 per cent or more. Less than that the scale cannot tell. Less
            pain right after a session is pleasant, but says little about the weeks.
          </p>
          <details>
            <summary>All numbers</summary>
            <PairTable pairs={summary.painPairs} />
          </details>
        </>
      )}
    </section>
  );
}

function PairChart({ pairs }: { readonly pairs: Pairs }) {
  const first = pairs[0];
  const last = pairs.at(-1);
  if (first === undefined || last === undefined) return null;
  const placeOf = (index: number) => ((index + 0.5) / pairs.length) * 100;
  const spoken = pairs.map(({ before, after }) => `${String(before)} then ${String(after)}`).join(", ");
  return (
    <Chart
      label={`Pain before and after each session: ${spoken}.`}
      ticks={ticks}
      foot={[...new Set([shortDay(first.on), shortDay(last.on)])]}
    >
      {pairs.map(({ session, before, after }, index) => {
        const place = placeOf(index);
        const [from, to] = [depthOf(before, scale), depthOf(after, scale)];
        return (
          <g key={session}>
            <line
              class="chart-line"
              x1={`${String(place)}%`}
              x2={`${String(place)}%`}
              y1={`${String(from)}%`}
              y2={`${String(to)}%`}
            />
            <ChartMark place={place} depth={from} shape="hollow" />
            <ChartMark place={place} depth={to} shape="square" />
          </g>
        );
      })}
    </Chart>
  );
}

function Key({ shape }: { readonly shape: "hollow" | "square" }) {
  return (
    <svg class="chart-key" viewBox="-8 -8 16 16">
      <ChartMark place={0} depth={0} shape={shape} />
    </svg>
  );
}

const rowsShown = 60;

function PairTable({ pairs }: { readonly pairs: Pairs }) {
  const rows = pairs.slice(-rowsShown).toReversed();
  return (
    <DataTable
      caption="Pain before and after sessions, newest first"
      head={["Day", "Before", "After"]}
      rows={rows.map(({ session, on, before, after }) => ({
        key: session,
        cells: [shortDay(on), before, after],
      }))}
    />
  );
}
