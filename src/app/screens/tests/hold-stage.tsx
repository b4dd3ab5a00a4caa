import { useEffect, useRef } from "preact/hooks";
import type { Side } from "#content";
import { SideMark } from "../../parts/marks.tsx";
import { startWithCapital } from "../../state/words.ts";
import { shownSeconds } from "./hold-timer.ts";
import type { HoldState } from "./hold-timer.ts";
import type { EpochMs } from "#base";
import type { HoldRecord } from "#events";

interface HoldStageProps {
  readonly test: HoldRecord["test"];
  readonly side: Side;
  readonly state: HoldState;
  readonly at: EpochMs;
  readonly words: string;
  readonly onTouch: () => void;
}

/** The whole screen is one button: any touch and any key stops the clock. */
export function HoldStage({ test, side, state, at, words, onTouch }: HoldStageProps) {
  const cover = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    scrollTo(0, 0);
    cover.current?.focus({ preventScroll: true });
    const onKey = (event: KeyboardEvent) => {
      const isModifier = ["Shift", "Control", "Alt", "Meta"].includes(event.key);
      // The key that began the go may still be down.
      if (event.repeat || isModifier) return;
      event.preventDefault();
      onTouch();
    };
    addEventListener("keydown", onKey);
    return () => {
      removeEventListener("keydown", onKey);
    };
  }, []);
  const isReady = state.phase === "ready";
  return (
    <main class="hold-stage">
      <p>
        <SideMark side={side} />
      </p>
      <h1>{isReady ? "Get ready" : `${startWithCapital(side)} knee up`}</h1>
      <HoldClock state={state} at={at} />
      <p class="hold-words" role="status">
        {words}
      </p>
      <p class="hold-rule">{rules[test]}</p>
      <p class="hold-hint">Any touch or key {isReady ? "goes back" : "stops the clock"}.</p>
      <button
        type="button"
        class="hold-cover"
        aria-label={isReady ? "Go back" : "Stop the clock"}
        ref={cover}
        onPointerDown={onTouch}
        onClick={onTouch}
      />
    </main>
  );
}

/** How high, and when it is over: what the seconds mean. */
const rules = {
  "test-hold-seated": "Thigh 5 to 10 cm (2 to 4 in) off the seat. Stop when it sinks, or you lean.",
  "test-hold-standing": "Knee at hip height. Stop when it sinks, or you lean or hop.",
} as const;

const radius = 54;
const around = 2 * Math.PI * radius;

/** Whole seconds, large; the ring fills towards the target. */
function HoldClock({ state, at }: { readonly state: HoldState; readonly at: EpochMs }) {
  const heldMs = Math.max(0, at - state.startsAt);
  const share = Math.min(1, heldMs / (state.target * 1000));
  return (
    <div class="hold-clock">
      <svg viewBox="0 0 120 120" aria-hidden="true" focusable="false">
        <circle class="hold-ring" cx="60" cy="60" r={radius} />
        <circle
          class="hold-ring-filled"
          cx="60"
          cy="60"
          r={radius}
          transform="rotate(-90 60 60)"
          stroke-dasharray={String(around)}
          stroke-dashoffset={String(around * (1 - share))}
        />
      </svg>
      <p role="timer" aria-label="Seconds">
        <span class="hold-seconds">{shownSeconds(state, at)}</span>
        <span class="hold-target">
          {state.phase === "ready" ? "then knee up" : `of ${String(state.target)} s`}
        </span>
      </p>
    </div>
  );
}
