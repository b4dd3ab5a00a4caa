import { useEffect, useState } from "preact/hooks";
import type { Side } from "#content";
import type { HoldRecord } from "#events";
import { Button } from "../../parts/button.tsx";
import { Notice } from "../../parts/notice.tsx";
import { AfterSave } from "./after-save.tsx";
import { FlowIntro } from "./flow-intro.tsx";
import { HoldNote } from "./hold-note.tsx";
import { HoldStage } from "./hold-stage.tsx";
import type { HoldState } from "./hold-timer.ts";
import { Guide } from "./say-aloud.tsx";
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
  const [held, setHeld] = useState<number | null>(null);
  const { step } = flow;
  if (step.at === "intro") return <FlowIntro flow={flow} setUp={setUpOf(flow)} />;
  if ((step.at === "do" || step.at === "note") && step.side !== null) {
    const { side } = step;
    if (step.at === "note" && held !== null)
      return <HoldNote key={side} flow={flow} test={test} side={side} seconds={held} target={target} />;
    return (
      <DoHold
        key={side}
        flow={flow}
        side={side}
        target={target}
        onHeld={(seconds) => {
          setHeld(seconds);
          flow.go({ at: "note", side });
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

/** The clock is here: nobody needs another. */
function setUpOf({ text }: Flow): readonly string[] {
  return text.setUp.filter((line) => !line.startsWith("A clock"));
}

interface DoHoldProps {
  readonly flow: Flow;
  readonly side: Side;
  readonly target: number;
  readonly onHeld: (seconds: number) => void;
}

/** The touch that stops the clock must not also press what comes up beneath it. */
const settleMs = 450;

function DoHold({ flow, side, target, onHeld }: DoHoldProps) {
  const timer = useHoldTimer(target);
  const { state, at, words, begin, touch } = timer;
  const [isSettled, setSettled] = useState(false);
  const isOver = state?.phase === "stopped";
  useEffect(() => {
    if (!isOver) {
      setSettled(false);
      return undefined;
    }
    const wait = setTimeout(() => {
      setSettled(true);
    }, settleMs);
    return () => {
      clearTimeout(wait);
    };
  }, [isOver]);
  const isOnStage =
    state !== null && (state.phase === "ready" || state.phase === "holding" || (isOver && !isSettled));
  if (isOnStage) return <HoldStage side={side} state={state} at={at} words={words} onTouch={touch} />;
  if (isOver) return <HeldPage flow={flow} side={side} state={state} onAgain={begin} onHeld={onHeld} />;
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
      <p>
        Three short bells, then start: hold for up to {target} seconds. To stop, touch the screen anywhere or
        press any key.
      </p>
      <Guide side={side} phrases={[`into-${flow.test.id}`, "hold-ready", "hold-still"]} />
    </SideScreen>
  );
}

interface HeldPageProps {
  readonly flow: Flow;
  readonly side: Side;
  readonly state: HoldState;
  readonly onAgain: () => void;
  readonly onHeld: (seconds: number) => void;
}

/** The time, and the way out of the position; it may be done again before anything is kept. */
function HeldPage({ flow, side, state, onAgain, onHeld }: HeldPageProps) {
  return (
    <SideScreen
      flow={flow}
      side={side}
      page="held"
      title={`${state.seconds.toFixed(1)} seconds`}
      onBack={() => {
        flow.go({ at: "intro" });
      }}
      actions={
        <>
          <Button
            kind="primary"
            onClick={() => {
              onHeld(state.seconds);
            }}
          >
            Go on
          </Button>
          <Button onClick={onAgain}>Do it once more instead</Button>
        </>
      }
    >
      <p class="lead">{flow.text.outOf.join(" ")}</p>
      {state.seconds >= state.target && <p>That is the target. Longer would say no more.</p>}
    </SideScreen>
  );
}
