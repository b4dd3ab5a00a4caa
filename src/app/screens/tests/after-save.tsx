import type { Side } from "#content";
import { testNames } from "#content/en/names";
import { compareTests, ownError } from "#engine/assessment";
import type { TestRecord } from "#events";
import { Button } from "../../parts/button.tsx";
import { SideMark } from "../../parts/marks.tsx";
import { Notice } from "../../parts/notice.tsx";
import { Screen } from "../../parts/screen.tsx";
import { dayWords } from "../../state/day-words.ts";
import { settingsOf } from "../../state/settings.ts";
import { today } from "../../state/today.ts";
import { comparisonWords } from "./comparison-words.ts";
import { HurtPage } from "./hurt-page.tsx";
import { NextActions } from "./next-actions.tsx";
import { recordWords } from "./record-words.ts";
import { lastLike } from "./test-status.ts";
import { sideAfter } from "./use-flow.ts";
import type { Flow, FlowStep } from "./use-flow.ts";

interface AfterSaveProps {
  readonly flow: Flow;
  /** Between two sides: how long to rest, or what to change. */
  readonly before: string;
  /** Said once the last side is done. */
  readonly remark?: string | undefined;
}

type Done = Extract<FlowStep, { at: "saved" | "hurt" }>;

/** A side is saved, hurt, or was skipped: what was noted, how to take it back, and where to go on. */
export function AfterSave({ flow, before, remark }: AfterSaveProps) {
  const { step, person, mode, test } = flow;
  if (step.at === "hurt") return <HurtPage flow={flow} done={step} />;
  if (step.at === "saved") return <SavedPage flow={flow} done={step} before={before} remark={remark} />;
  return (
    <Screen
      title="Left out for now"
      kicker={testNames[test.id]}
      step="skipped"
      actions={<NextActions person={person} mode={mode} after={test.id} />}
    >
      <p>That is fine. Nothing is concluded from a test that was not done, and you can come back any day.</p>
    </Screen>
  );
}

interface SavedPageProps extends AfterSaveProps {
  readonly done: Done;
}

function SavedPage({ flow, done, before, remark }: SavedPageProps) {
  const { person, mode, test } = flow;
  const next = sideAfter(flow, done.side);
  return (
    <Screen
      title={done.side === null ? "Saved" : `${done.side === "left" ? "Left" : "Right"} side saved`}
      kicker={testNames[test.id]}
      step={`saved-${done.side ?? "all"}`}
      actions={
        next === null ? (
          <NextActions person={person} mode={mode} after={test.id} />
        ) : (
          <ToOtherSide flow={flow} side={next} />
        )
      }
    >
      <section class="card">
        {done.side !== null && (
          <p>
            <SideMark side={done.side} />
          </p>
        )}
        <RecordLines flow={flow} record={done.record} />
        {mode === "quick" && <QuickLook flow={flow} done={done} />}
        <div class="row">
          <Button
            onClick={() => {
              void flow.undo();
            }}
          >
            Undo
          </Button>
          <Button
            kind="quiet"
            onClick={() => {
              flow.go({ at: "do", side: done.side });
            }}
          >
            Do it once more
          </Button>
        </div>
      </section>
      {next !== null && <p>{before}</p>}
      {next === null && remark !== undefined && <p>{remark}</p>}
    </Screen>
  );
}

function ToOtherSide({ flow, side }: { readonly flow: Flow; readonly side: Side }) {
  return (
    <>
      <Button
        kind="primary"
        onClick={() => {
          flow.go({ at: "do", side });
        }}
      >
        Now the {side} side
      </Button>
      <Button
        kind="quiet"
        onClick={() => {
          flow.go({ at: "skipped" });
        }}
      >
        Skip the {side} side
      </Button>
    </>
  );
}

function RecordLines({ flow, record }: { readonly flow: Flow; readonly record: TestRecord }) {
  return (
    <ul>
      {recordWords(record, settingsOf(flow.person).units).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** Beside the last real test, without entering any trend. */
function QuickLook({ flow, done }: { readonly flow: Flow; readonly done: Done }) {
  const { person } = flow;
  const { record } = done;
  const last = lastLike(person.tests, record);
  const error =
    record.test === "test-modified-thomas" && record.method !== "looked"
      ? ownError(person.tests, record.method, today()).degrees
      : undefined;
  return (
    <Notice>
      {last !== null && (
        <p>
          Beside your test of {dayWords(last.on)}:{" "}
          {comparisonWords(
            compareTests(
              { record: last.record, on: last.on, purpose: "retest" },
              { record, on: today(), purpose: "retest" },
              error,
            ),
            settingsOf(person).units,
          )}
        </p>
      )}
      <p>
        Right after letting go things often look different for a while. This look is kept apart: it counts
        neither for your findings nor for your progress.
      </p>
    </Notice>
  );
}
