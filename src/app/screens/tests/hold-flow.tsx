import { useEffect } from "preact/hooks";
import type { Side } from "#content";
import type { HoldRecord } from "#events";
import { Button } from "../../parts/button.tsx";
import { Notice } from "../../parts/notice.tsx";
import { AfterSave } from "./after-save.tsx";
import { FlowIntro } from "./flow-intro.tsx";
import { HoldNote } from "./hold-note.tsx";
import { HoldStage } from "./hold-stage.tsx";
import { readySeconds } from "./hold-timer.ts";
import { Steps } from "./say-aloud.tsx";
import { SideScreen } from "./side-screen.tsx";
import { useHoldTimer } from "./use-hold-timer.ts";
import type { Flow } from "./use-flow.ts";

interface HoldFlowProps {
  readonly flow: Flow;
  readonly test: HoldRecord["test"];
  /** The source's target in seconds. */
  readonly target: number;
}

/** The hip-flexion hold, each side by itself: by the clock, then three questions. */
export function HoldFlow({ flow, test, target }: HoldFlowProps) {
  const { step } = flow;
  if (step.at === "intro") return <FlowIntro flow={flow} setUp={setUpOf(flow)} />;
  if ((step.at === "do" || step.at === "held" || step.at === "note") && step.side !== null) {
    const { side } = step;
    const seconds = heldOn(flow, side);
    if (step.at === "note" && seconds !== null)
      return <HoldNote key={side} {...{ flow, test, side, seconds, target }} />;
    if (step.at === "held" && seconds !== null) return <HeldPage {...{ flow, side, seconds, target }} />;
    return (
      <DoHold
        key={side}
        flow={flow}
        test={test}
        side={side}
        target={target}
        onHeld={(held) => {
          flow.draft(side).keep("held", held);
          flow.go({ at: "held", side });
        }}
      />
    );
  }
  return <AfterSave flow={flow} before={restWords[test]} />;
}

const restWords = {
  "test-hold-seated": "Rest for half a minute, then test the other side.",
  "test-hold-standing": "Walk a few steps and rest for a minute, then test the other side.",
} as const;

/** The time of the last go on a side that is not saved yet, or was taken back; null before. */
function heldOn(flow: Flow, side: Side): number | null {
  const kept = flow.kept(side);
  const held = flow.draft(side).at("held") ?? (kept !== null && "seconds" in kept ? kept.seconds : null);
  return typeof held === "number" ? held : null;
}

/** The clock is here: nobody needs another. */
function setUpOf({ text }: Flow): readonly string[] {
  return text.setUp.filter((line) => !line.startsWith("A clock"));
}

/** How to hold and when it is over, so that the seconds mean the same each time; resting comes later. */
function stepsOf({ text }: Flow): { readonly lines: readonly string[]; readonly end: string } {
  const at = text.steps.findIndex((line) => line.startsWith("Stop the clock"));
  return { lines: text.steps.slice(0, at), end: text.steps[at] ?? "" };
}

interface DoHoldProps {
  readonly flow: Flow;
  readonly test: HoldRecord["test"];
  readonly side: Side;
  readonly target: number;
  readonly onHeld: (seconds: number) => void;
}

/** The touch that stops the clock must not also press what comes up beneath it. */
const settleMs = 450;

function DoHold({ flow, test, side, target, onHeld }: DoHoldProps) {
  const timer = useHoldTimer(target);
  const { state, at, words, begin, touch } = timer;
  const isOver = state?.phase === "stopped";
  useEffect(() => {
    if (!isOver) return undefined;
    const wait = setTimeout(() => {
      onHeld(state.seconds);
    }, settleMs);
    return () => {
      clearTimeout(wait);
    };
  }, [isOver]);
  const isOnStage = state !== null && (state.phase === "ready" || state.phase === "holding" || isOver);
  if (isOnStage) return <HoldStage {...{ test, side, state, at, words }} onTouch={touch} />;
  return (
    <SideScreen
      flow={flow}
      side={side}
      page={state === null ? "do" : `do-${state.phase}`}
      title={`Lift your ${side} knee`}
      picture={{ moment: "working" }}
      onBack={() => {
        flow.go({ at: "intro" });
      }}
      actions={
        <Button kind="primary" onClick={begin}>
          Start the clock
        </Button>
      }
    >
      {state?.phase === "asleep" && (
        <Notice kind="tension" announce="alert">
          The device was asleep in between, so this time cannot be known. Please do it once more.
        </Notice>
      )}
      <Steps side={side} {...stepsOf(flow)} />
      <p>
        You have {readySeconds} seconds to lay the device where you can reach it and get into position. The
        last three are rung by short bells; at the start signal the knee goes up. To stop, touch the screen
        anywhere or press any key.
      </p>
    </SideScreen>
  );
}

interface HeldPageProps {
  readonly flow: Flow;
  readonly side: Side;
  readonly seconds: number;
  readonly target: number;
}

/** The time, and the way out of the position; it may be done again before anything is kept. */
function HeldPage({ flow, side, seconds, target }: HeldPageProps) {
  return (
    <SideScreen
      flow={flow}
      side={side}
      page="held"
      title={`${seconds.toFixed(1)} seconds`}
      onBack={() => {
        flow.go({ at: "intro" });
      }}
      actions={
        <>
          <Button
            kind="primary"
            onClick={() => {
              flow.go({ at: "note", side });
            }}
          >
            Go on
          </Button>
          <Button
            onClick={() => {
              flow.go({ at: "do", side });
            }}
          >
            Do it once more instead
          </Button>
        </>
      }
    >
      <p class="lead">{flow.text.outOf.join(" ")}</p>
      {seconds >= target && <p>That is the target. Longer would say no more.</p>}
    </SideScreen>
  );
}
