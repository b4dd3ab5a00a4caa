import type { ComponentChildren } from "preact";
import { Chart } from "../../parts/chart.tsx";
import type { ChartScale } from "../../parts/chart-scale.ts";
import { depthOf } from "../../parts/chart-scale.ts";
import { placeOf } from "./curve-shapes.ts";

interface CurveChartProps {
  /** The whole chart in one sentence. */
  readonly label: string;
  readonly scale: ChartScale;
  /** Lines and bands in a square of 100 by 100. */
  readonly children: ComponentChildren;
}

/** Millimetres against the bend of the hip, with a line where the hip is straight. */
export function CurveChart({ label, scale, children }: CurveChartProps) {
  const ticks = scale.ticks.map((value) => ({ depth: depthOf(value, scale), label: `${String(value)} mm` }));
  const standing = `${String(placeOf(0))}%`;
  return (
    <Chart label={label} ticks={ticks} foot={["30° behind", "30°", "bent 90°"]}>
      <line class="chart-target" x1={standing} x2={standing} y1="0" y2="100%" />
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%">
        {children}
      </svg>
    </Chart>
  );
}
