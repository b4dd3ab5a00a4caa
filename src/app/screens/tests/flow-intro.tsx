import type { ComponentChildren } from "preact";
import { testNames } from "#content/en/names";
import type { TestText } from "#content";
import { Button } from "../../parts/button.tsx";
import { FigureOne } from "../../parts/figure-one.tsx";
import { Notice } from "../../parts/notice.tsx";
import { Screen } from "../../parts/screen.tsx";
import { dayWords } from "../../state/day-words.ts";
import { settingsOf } from "../../state/settings.ts";
import { durationWords } from "../../state/words.ts";
import { today } from "../../state/today.ts";
import { methodWords, recordWords } from "./record-words.ts";
import { inMode, lastOf } from "./test-status.ts";
import type { Flow } from "./use-flow.ts";

interface FlowIntroProps {
  readonly flow: Flow;
  /** What to have ready, a line each. */
  readonly setUp: readonly string[];
  /** Where it is done, where it is drawn in several places. */
  readonly variant?: string;
  /** Choices that come before the test. */
  readonly children?: ComponentChildren;
}

/** What the test is for, what to have ready, what was found last time; then one side after the other. */
export function FlowIntro({ flow, setUp, variant, children }: FlowIntroProps) {
  const { test, text, mode } = flow;
  return (
    <Screen
      title={testNames[test.id]}
      kicker={`About ${durationWords(test.seconds)}`}
      step="intro"
      back={{ href: inMode("/tests", mode), label: "All tests" }}
    >
      <p>{text.purpose}</p>
      <FigureOne
        id={test.id}
        moment="working"
        side={flow.sides[0] ?? null}
        hasWords={false}
        {...(variant === undefined ? {} : { variant })}
      />
      {mode === "weekly" && (
        <Notice>
          Unwarmed, before the session, and by the same method as last time: only then the two compare.
        </Notice>
      )}
      {mode === "quick" && (
        <Notice>A quick look after letting go. It is kept apart from your progress.</Notice>
      )}
      {children}
      <section class="card">
        <h2>Have ready</h2>
        <ul>
          {setUp.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <Notice kind="tension">
        <p>
          <strong>When to stop.</strong> {text.stop}
        </p>
      </Notice>
      <div class="stack no-print">
        <BeginActions flow={flow} />
      </div>
      <LastTime flow={flow} />
      <InFull text={text} />
    </Screen>
  );
}

function BeginActions({ flow }: { readonly flow: Flow }) {
  const { sides, mode } = flow;
  const done = sides.filter((side) => lastOf(flow.person.tests, flow.test.id, side)?.on === today());
  const first = mode === "quick" ? sides[0] : (sides.find((side) => !done.includes(side)) ?? sides[0]);
  const others = sides.filter((side) => side !== first);
  return (
    <>
      <Button
        kind="primary"
        onClick={() => {
          flow.go({ at: "do", side: first ?? null });
        }}
      >
        {first === undefined ? "Begin" : `Begin with the ${first} side`}
      </Button>
      {others.map((side) => (
        <Button
          key={side}
          onClick={() => {
            flow.go({ at: "do", side });
          }}
        >
          {done.includes(side) ? `Do the ${side} side again` : `Begin with the ${side} side`}
        </Button>
      ))}
      <Button
        kind="quiet"
        onClick={() => {
          flow.go({ at: "skipped" });
        }}
      >
        Skip this test
      </Button>
    </>
  );
}

/** By which method, and what it said: what a retest is compared with. */
function LastTime({ flow }: { readonly flow: Flow }) {
  const { test, person, sides } = flow;
  const lasts = (sides.length === 0 ? [null] : sides).flatMap((side) => {
    const last = lastOf(person.tests, test.id, side);
    return last === null ? [] : [{ side, last }];
  });
  if (lasts.length === 0) return null;
  return (
    <details class="card">
      <summary>Last time</summary>
      <ul>
        {lasts.map(({ side, last }) => (
          <li key={side}>
            {side !== null && <strong>{side === "left" ? "Left" : "Right"}, </strong>}
            {dayWords(last.on)}
            {methodWords(last.record) === "" ? "" : `, ${methodWords(last.record)}`}:{" "}
            {recordWords(last.record, settingsOf(person).units).join(" ")}
          </li>
        ))}
      </ul>
    </details>
  );
}

function InFull({ text }: { readonly text: TestText }) {
  return (
    <details class="card">
      <summary>What it can say, and what it cannot</summary>
      <p>{text.meaning}</p>
      <p>{text.notMeaning}</p>
      <p>{text.known}</p>
      <p>{text.differ}</p>
    </details>
  );
}
