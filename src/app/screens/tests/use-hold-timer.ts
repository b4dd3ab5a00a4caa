import { useEffect, useRef, useState } from "preact/hooks";
import type { EpochMs } from "#base";
import { phraseTexts } from "#content/en/phrases";
import { now } from "../../platform/clock.ts";
import { startTicks } from "../../platform/tick.ts";
import { ring, unlockSound } from "../../platform/tones.ts";
import { vibrate } from "../../platform/vibration.ts";
import { hush, speak } from "../../platform/voice.ts";
import { keepAwake } from "../../platform/wake-lock.ts";
import { beginHold, stepHold } from "./hold-timer.ts";
import type { HoldEffect, HoldState, HoldStepped } from "./hold-timer.ts";

interface HoldTimer {
  /** Null before the first go. */
  readonly state: HoldState | null;
  readonly at: EpochMs;
  /** What was said last, to be read where nothing is heard. */
  readonly words: string;
  /** Begins a go; in a tap, so that it can be heard. */
  readonly begin: () => void;
  readonly touch: () => void;
}

/** Walks a hold through its seconds: ticks in, sounds and words out, the screen kept on meanwhile. */
export function useHoldTimer(target: number): HoldTimer {
  const [shown, setShown] = useState<{ state: HoldState | null; at: EpochMs; words: string }>(() => ({
    state: null,
    at: now(),
    words: "",
  }));
  const state = useRef<HoldState | null>(null);
  const words = useRef("");
  const bells = useRef<Array<() => void>>([]);
  const take = (stepped: HoldStepped, at: EpochMs) => {
    state.current = stepped.state;
    for (const effect of stepped.effects) carryOut(effect, bells.current, words);
    setShown({ state: stepped.state, at, words: words.current });
  };
  const step = (event: "tick" | "touch") => {
    const at = now();
    if (state.current !== null) take(stepHold(state.current, event, at), at);
  };
  const phase = shown.state?.phase;
  const isRunning = phase === "ready" || phase === "holding";
  useEffect(() => {
    if (!isRunning) return undefined;
    const stopTicks = startTicks(() => {
      step("tick");
    });
    const letSleep = keepAwake();
    return () => {
      stopTicks();
      letSleep();
    };
  }, [isRunning]);
  useEffect(
    () => () => {
      takeBack(bells.current);
      hush();
    },
    [],
  );
  return {
    ...shown,
    begin: () => {
      unlockSound();
      const at = now();
      take(beginHold(at, target), at);
    },
    touch: () => {
      step("touch");
    },
  };
}

function carryOut(effect: HoldEffect, bells: Array<() => void>, words: { current: string }): void {
  switch (effect.type) {
    case "ring":
      bells.push(ring(effect.sound, effect.inSeconds));
      break;
    case "silence":
      takeBack(bells);
      break;
    case "vibrate":
      vibrate(effect.pattern);
      break;
    case "say":
      words.current = phraseTexts[effect.phrase] ?? "";
      speak(words.current);
      break;
  }
}

function takeBack(bells: Array<() => void>): void {
  for (const back of bells.splice(0)) back();
}
