import type { ComponentChildren } from "preact";
import "./chart.css";

export interface ChartTick {
  /** 0 at the top to 100 at the foot. */
  readonly depth: number;
  readonly label: string;
}

interface ChartProps {
  /** The whole chart in one sentence. */
  readonly label: string;
  readonly ticks: readonly ChartTick[];
  /** What the first and the last place along the foot stand for. */
  readonly foot: readonly string[];
  readonly children: ComponentChildren;
}

/**
 * The frame of a small chart. All places are percentages and all sizes follow the text, so that it fits any width at
 * any size of text.
 */
export function Chart({ label, ticks, foot, children }: ChartProps) {
  return (
    <div class="chart">
      <svg class="chart-ticks" aria-hidden="true">
        {ticks.map(({ depth, label: words }) => (
          <text key={depth} x="100%" y={`${String(depth)}%`} dy="0.35em">
            {words}
          </text>
        ))}
      </svg>
      <svg class="chart-plot" role="img" aria-label={label}>
        {ticks.map(({ depth }) => (
          <line
            key={depth}
            class="chart-grid"
            x1="0"
            x2="100%"
            y1={`${String(depth)}%`}
            y2={`${String(depth)}%`}
          />
        ))}
        {children}
      </svg>
      <div class="chart-foot soft small" aria-hidden="true">
        {foot.map((words) => (
          <span key={words}>{words}</span>
        ))}
      </div>
    </div>
  );
}

export type MarkShape = "left" | "right" | "round" | "hollow" | "square";

/** Told apart by shape and filling; drawn around its own middle. */
const paths: Readonly<Record<MarkShape, string>> = {
  left: "M-7 0 4 -6v12z",
  right: "M7 0 -4 -6v12z",
  round: "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z",
  hollow: "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z",
  square: "M-4.5 -4.5h9v9h-9z",
};

interface ChartMarkProps {
  readonly place: number;
  readonly depth: number;
  readonly shape: MarkShape;
  /** A number that is only about right. */
  readonly about?: boolean;
  readonly small?: boolean;
}

export function ChartMark({ place, depth, shape, about = false, small = false }: ChartMarkProps) {
  return (
    <svg x={`${String(place)}%`} y={`${String(depth)}%`} overflow="visible">
      <path
        class={`chart-mark chart-mark-${shape} ${about ? "chart-mark-about" : ""}`}
        d={paths[shape]}
        transform={small ? "scale(0.5)" : undefined}
      />
    </svg>
  );
}
