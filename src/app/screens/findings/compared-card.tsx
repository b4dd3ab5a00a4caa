import { testNames } from "#content/en/names";
import { methodTexts } from "#content/en/findings";
import type { PersonRecord } from "#engine";
import type { Retest, Trend } from "#engine/progress";
import { SideMark } from "../../parts/marks.tsx";
import { dayWords } from "../../state/day-words.ts";
import { settingsOf } from "../../state/settings.ts";
import type { SettingsInForce } from "../../state/settings.ts";
import { today } from "../../state/today.ts";
import { comparisonWords } from "../tests/comparison-words.ts";
import { lengthWords } from "../tests/lengths.ts";
import { degreesWords, secondsWords } from "../tests/record-words.ts";
import { comparedInAll, comparedTests } from "./compared-tests.ts";

type Units = SettingsInForce["units"];

/** After a retest: what has changed beyond the method's error, and what has not. */
export function ComparedCard({ person }: { readonly person: PersonRecord }) {
  const { last, first, trends } = comparedTests(person, today());
  if (last.length === 0) return null;
  const { units } = settingsOf(person);
  return (
    <section class="card">
      <h2>Compared with last time</h2>
      <p>{comparedInAll(last)}</p>
      <RetestLines retests={last} units={units} />
      {first.length > 0 && (
        <details>
          <summary>Compared with the first time</summary>
          <RetestLines retests={first} units={units} />
        </details>
      )}
      <details>
        <summary>All results in a table</summary>
        <div class="stack">
          {trends.map((trend) => (
            <TrendTable
              key={`${trend.test} ${String(trend.side)} ${String(trend.method)} ${String(trend.surface)}`}
              trend={trend}
              units={units}
            />
          ))}
        </div>
      </details>
    </section>
  );
}

function RetestLines({ retests, units }: { readonly retests: readonly Retest[]; readonly units: Units }) {
  return (
    <ul class="list-plain list-lines">
      {retests.map((retest) => (
        <li class="compared-line" key={`${retest.test} ${String(retest.side)} ${String(retest.method)}`}>
          <p class="row">
            {retest.side !== null && <SideMark side={retest.side} />}
            <strong>{testNames[retest.test]}</strong>
          </p>
          <p>{comparisonWords(retest.comparison, units)}</p>
          <p class="soft small">
            {dayWords(retest.from)} and {dayWords(retest.to)}
            {retest.method === null ? "" : `, ${methodName(retest.method)}`}
          </p>
        </li>
      ))}
    </ul>
  );
}

function methodName(method: string): string {
  return (methodTexts as Readonly<Record<string, string>>)[method] ?? method;
}

function TrendTable({ trend, units }: { readonly trend: Trend; readonly units: Units }) {
  const { test, side, method, points } = trend;
  const name = [testNames[test], side, method === null ? null : methodName(method)];
  return (
    <table class="results">
      <caption>{name.filter((part) => part !== null).join(", ")}</caption>
      <thead>
        <tr>
          <th scope="col">Day</th>
          <th scope="col">Result</th>
        </tr>
      </thead>
      <tbody>
        {points.map((point) => (
          <tr key={point.on}>
            <th scope="row">{dayWords(point.on)}</th>
            <td>{resultWords(point, trend.unit, units)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const saidWords = {
  positive: "Signs seen",
  negative: "No signs",
  "nothing-seen": "Nothing seen",
  untested: "Does not count",
} as const;

function resultWords(
  { value, about, says }: Trend["points"][number],
  unit: Trend["unit"],
  units: Units,
): string {
  if (value === null || unit === null) return saidWords[says];
  if (unit === "seconds") return secondsWords(value);
  if (unit === "cm") return lengthWords(value, units);
  return `${about ? "about " : ""}${degreesWords(value)}`;
}
