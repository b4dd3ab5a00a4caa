import { useState } from "preact/hooks";
import { testNames } from "#content/en/names";
import { Button } from "../../parts/button.tsx";
import { SideMark } from "../../parts/marks.tsx";
import { dayWords } from "../../state/day-words.ts";
import type { SettingsInForce } from "../../state/settings.ts";
import { startWithCapital } from "../../state/words.ts";
import { DataTable } from "../../parts/data-table.tsx";
import { scaleOf, shortDay, TrendChart } from "./trend-chart.tsx";
import type { ChartScale } from "../../parts/chart-scale.ts";
import { recentPart, rowsOf } from "./trend-groups.ts";
import type { TrendGroup, TrendSide } from "./trend-groups.ts";
import {
  directionWords,
  errorWords,
  pointWords,
  retestWords,
  targetOf,
  valueWords,
  wayWords,
} from "./trend-words.ts";

interface TrendCardProps {
  readonly group: TrendGroup;
  readonly units: SettingsInForce["units"];
}

/** One test by one method: what the last one says, the line it is part of, and how sure that is. */
export function TrendCard({ group, units }: TrendCardProps) {
  const [all, setAll] = useState(false);
  const recent = recentPart(group);
  const shown = all ? group : recent;
  const hidden = group.sides.some(
    ({ points }, place) => points.length > (recent.sides[place]?.points.length ?? 0),
  );
  const scale = scaleOf(shown);
  const way = wayWords(group);
  return (
    <section class="card">
      <div>
        <h3>{testNames[group.test]}</h3>
        {way !== "" && <p class="soft small">{startWithCapital(way)}</p>}
      </div>
      <div class="trend-sides">
        {shown.sides.map((side) => (
          <SideOfTrend key={side.side} group={shown} side={side} scale={scale} units={units} />
        ))}
      </div>
      <p class="soft small">{legendWords(shown, units)}</p>
      {isDrawn(shown) && (
        <details>
          <summary>All numbers</summary>
          <NumberTable group={shown} units={units} />
        </details>
      )}
      {hidden && (
        <p>
          <Button
            onClick={() => {
              setAll(!all);
            }}
          >
            {all ? "Show fewer measurements" : "Show all measurements"}
          </Button>
        </p>
      )}
    </section>
  );
}

/** How sure the numbers are, and how to read the charts where there are some. */
function legendWords(group: TrendGroup, units: TrendCardProps["units"]): string {
  const target = targetOf(group.test);
  const inSeconds = target === null ? "" : valueWords(target, "seconds", units);
  const drawn = isDrawn(group);
  return [
    errorWords(group, units),
    drawn && group.unit !== null ? "The shaded band is that far around the first one shown." : "",
    target === null
      ? ""
      : `${drawn ? "The dashed line is the" : "The"} source’s target${drawn ? " of" : " is"} ${inSeconds}.`,
    drawn ? directionWords(group.unit) : "",
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function isDrawn({ sides }: TrendGroup): boolean {
  return sides.some(({ points }) => points.length > 1);
}

interface SideOfTrendProps extends TrendCardProps {
  readonly side: TrendSide;
  readonly scale: ChartScale;
}

function SideOfTrend({ group, side, scale, units }: SideOfTrendProps) {
  const last = side.points.at(-1);
  if (last === undefined) return null;
  return (
    <div class="stack">
      <p class="row">
        {side.side !== null && <SideMark side={side.side} />}
        <strong>{startWithCapital(pointWords(last, group.unit, units))}</strong>
        <span class="soft small">{dayWords(last.on)}</span>
      </p>
      {side.retests.length === 0 ? (
        <p>One measurement so far. Nothing is concluded from one.</p>
      ) : (
        <ul class="list-plain retest-list">
          {side.retests.map((retest) => (
            <li key={retest.against}>
              <span class="soft small">
                {retest.against === "first" ? "Since the first" : "Since the one before"},{" "}
                {shortDay(retest.from)}
              </span>
              <br />
              {retestWords(retest, units)}
            </li>
          ))}
        </ul>
      )}
      {side.points.length > 1 && <TrendChart group={group} side={side} scale={scale} units={units} />}
    </div>
  );
}

function NumberTable({ group, units }: TrendCardProps) {
  const { sides, unit } = group;
  const nameOf = ({ side }: TrendSide) => (side === null ? "Result" : side === "left" ? "Left" : "Right");
  return (
    <DataTable
      caption={`${testNames[group.test]}, all measurements, newest first`}
      head={["Day", ...sides.map(nameOf)]}
      rows={rowsOf(sides).map(({ on, cells }) => ({
        key: on,
        cells: [shortDay(on), ...cells.map((cell) => (cell === null ? "–" : pointWords(cell, unit, units)))],
      }))}
    />
  );
}
