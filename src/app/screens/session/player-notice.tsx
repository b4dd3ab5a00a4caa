import { useComputed } from "@preact/signals";
import type { PersonRecord } from "#engine";
import type { PauseReason, Refusal } from "#session";
import { nameOf } from "../../state/names.ts";
import { notice, send, spoken, view } from "../../state/run-session.ts";
import type { SoundNews } from "../../state/session-audio.ts";
import { durationInWords } from "../today/group-items.ts";

/** What the person should know now, else the words that are being said. */
export function PlayerNotice({ person }: { readonly person: PersonRecord }) {
  const isPaused = useComputed(() => view.value?.status === "paused");
  const canGoBack = useComputed(() => (view.value?.caughtUpSeconds ?? null) !== null && !isPaused.value);
  const waits = useComputed(() => isPaused.value && waitingFor.has(view.value?.why ?? "person"));
  const said = notice.value;
  return (
    <div class="player-notice" role="status">
      {waits.value ? (
        <p>{pausedWords}</p>
      ) : (
        <p class={said === null ? "soft" : ""}>{said === null ? spoken : noticeInWords(said, person)}</p>
      )}
      {canGoBack.value && (
        <button
          type="button"
          class="button button-secondary"
          onClick={() => {
            notice.value = null;
            send({ type: "back-to-gap" });
          }}
        >
          Go back to where it stopped
        </button>
      )}
    </div>
  );
}

/** Pauses that the person did not ask for. */
const waitingFor: ReadonlySet<PauseReason> = new Set(["away", "outside", "hidden-too-long", "restored"]);
const pausedWords = "It waited for you: same side, same second. Touch “Go on” when you are in position.";

function noticeInWords(said: NonNullable<typeof notice.value>, person: PersonRecord): string {
  switch (said.code) {
    case "sound":
      return soundWords[said.news];
    case "caught-up":
      return `The device slept for ${durationInWords(said.seconds)}. The clock went on.`;
    case "paused-after-gap":
      return `You were away for ${durationInWords(said.seconds)}, so it waited for you.`;
    case "more-added":
      return `${String(Math.round(said.seconds))} seconds more.`;
    case "more-refused":
      return refusalWords[said.reason];
    case "back-refused":
      return said.reason === "stopped" ? "Not back into what hurt." : "There is no way back from here.";
    case "skip-refused":
      return refusalWords[said.reason];
    case "ease":
      return "Five is enough. Ease off: less pressure, less range.";
    case "technique-out":
      return `${nameOf(said.technique, person)} is out for today. A later check asks about it.`;
  }
}

const soundWords: Readonly<Record<SoundNews, string>> = {
  "no-voice": "The recorded voice is not on this device yet. Bells and the words here lead you.",
  "some-words": "Some of the recorded words are not on this device yet. They are shown here.",
  recovered: "The sound got stuck, so it was started again.",
  "fell-behind":
    "No sound could be made for your change. Bells and the words here lead you. Keep the screen on.",
  "fell-back": "The sound file does not play here. Bells and the words here lead you. Keep the screen on.",
};

const refusalWords: Readonly<Record<Refusal, string>> = {
  "pressure-cap": "That is the most for one spot.",
  "hand-pressure-cap": "That is the most for hands on the belly.",
  "deep-pressure-cap": "That is the most for pressure on the belly.",
  "stretch-hold-cap": "That is the most for one stretch.",
  "stretch-muscle-cap": "Four minutes a side is the most for this muscle today.",
  "rest-cap": "That is long enough for one rest.",
  "own-cap": "That is the most for a technique of your own.",
  "hold-cap": "That is the most for one hold.",
  "not-in-hold": "More time can be added during a hold.",
  repetitions: "This one is counted, not timed.",
  stopped: "That one is over.",
  "switch-stays": "Take the time to change sides.",
  "stop-words": "One moment: first, what to stop for.",
};
