import { useComputed } from "@preact/signals";
import type { ReadonlySignal } from "@preact/signals";
import type { PlayerView } from "#session";
import { view } from "../../state/run-session.ts";

const radius = 92;
const around = 2 * Math.PI * radius;

/** Time left in this span, or the count where it is counted, readable from two metres, in a ring that empties. */
export function Clock() {
  const time = useComputed(() => timeInWords(view.value));
  const offset = useComputed(() => (view.value?.spanFraction ?? 0) * around);
  const kind = useComputed(() => view.value?.now?.kind ?? "settle");
  const isPaused = useComputed(() => view.value?.status === "paused");
  const isCounted = useComputed(() => (view.value?.repetition ?? null) !== null);
  const workWords = useComputed(() => wordsForWork(view.value?.now?.technique ?? ""));
  return (
    <div class={`clock clock-${kind.value}`}>
      <svg class="clock-ring" viewBox="0 0 200 200" aria-hidden="true">
        <circle class="clock-track" cx="100" cy="100" r={radius} />
        <circle
          class="clock-left"
          cx="100"
          cy="100"
          r={radius}
          stroke-dasharray={around}
          stroke-dashoffset={offset}
          transform="rotate(-90 100 100)"
        />
      </svg>
      <div class="clock-words">
        <p class="clock-kind">
          {isPaused.value ? "Paused" : kind.value === "work" ? workWords.value : kindWords[kind.value]}
          <SetWords />
        </p>
        {isCounted.value ? (
          <Count time={time} />
        ) : (
          <>
            <p class="clock-time" role="timer" aria-live="off">
              {time}
            </p>
            <Coach />
          </>
        )}
      </div>
    </div>
  );
}

const kindWords = {
  settle: "Get ready",
  rest: "Rest",
  switch: "Change sides",
  close: "Come out of it",
} as const;

/** What the body does while the clock runs, by the technique's kind. */
function wordsForWork(technique: string): string {
  if (technique.startsWith("pas-")) return "Let go";
  if (technique.startsWith("ex-")) return "Move slowly";
  return technique.startsWith("rel-") ? "Stay, and breathe" : "Hold";
}

function SetWords() {
  const words = useComputed(() => {
    const at = view.value?.now;
    return at !== null && at !== undefined && at.sets > 1 ? ` · ${String(at.set)} of ${String(at.sets)}` : "";
  });
  return <>{words}</>;
}

/** Which repetition it is, large; how many there are, and the time, small. */
function Count({ time }: { readonly time: ReadonlySignal<string> }) {
  const number = useComputed(() => String(view.value?.repetition?.number ?? ""));
  const words = useComputed(() => countWords(view.value?.repetition ?? null));
  return (
    <>
      <p class="clock-time">{number}</p>
      <p class="clock-coach">
        {words} ·{" "}
        <span role="timer" aria-live="off">
          {time}
        </span>
      </p>
    </>
  );
}

function countWords(repetition: PlayerView["repetition"]): string {
  if (repetition === null) return "";
  return `of ${String(repetition.count)}${repetition.phase === "hold" ? ", hold" : ""}`;
}

/** Breath or silence: one short line. */
function Coach() {
  const words = useComputed(() => coachWords(view.value) ?? "");
  const isBreath = useComputed(() => view.value?.breath?.phase ?? "none");
  return <p class={`clock-coach clock-breath-${isBreath.value}`}>{words}</p>;
}

function coachWords(current: PlayerView | null): string | null {
  if (current === null) return null;
  if (current.silent) return "Silent until the bell";
  if (current.breath !== null) return current.breath.phase === "inhale" ? "Breathe in" : "Breathe out";
  return null;
}

/** "1:24"; the last whole second shows until it is over. */
function timeInWords(current: PlayerView | null): string {
  const seconds = Math.ceil(current?.secondsLeftInSpan ?? 0);
  return `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, "0")}`;
}
