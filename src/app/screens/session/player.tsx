import { useComputed, useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { WorkedSide } from "#content";
import type { PersonRecord } from "#engine";
import { Icon } from "../../parts/icon.tsx";
import { nameOf } from "../../state/names.ts";
import type { PlayerView } from "#session";
import { running, send, soundNews, view } from "../../state/run-session.ts";
import { minutesInWords } from "../today/group-items.ts";
import { Clock } from "./clock.tsx";
import { Controls } from "./controls.tsx";
import { FeelStrip } from "./feel-strip.tsx";
import { PlayerNotice } from "./player-notice.tsx";
import { SessionFigure } from "./session-figure.tsx";
import { SideBar } from "./side-bar.tsx";
import { OutsideSheet } from "./outside-sheet.tsx";
import { AfterStopSheet } from "./after-stop-sheet.tsx";
import { LeaveSheet, StopSheet } from "./sheets.tsx";

/** The guided session: what, which side, how long, what is next. Fits a phone without scrolling. */
export function Player({ person }: { readonly person: PersonRecord }) {
  useBackAsks();
  const feeling = useSignal(false);
  const at = useComputed(() => view.value?.now ?? null);
  const technique = useComputed(() => at.value?.technique ?? "");
  const side = useComputed<WorkedSide>(() => at.value?.side ?? "both");
  const name = nameOf(technique.value, person);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${name} · Unclench`;
  }, [name]);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <main class="player">
      <header class="player-head">
        <button
          type="button"
          class="button player-leave"
          aria-label="Leave the session"
          onClick={() => {
            send({ type: "leave-asked" });
          }}
        >
          <Icon name="close" />
        </button>
        <SessionProgress />
      </header>
      <SideBar side={side.value} />
      <h1 class="player-name" ref={heading} tabIndex={-1}>
        {name}
      </h1>
      <SessionFigure />
      <Clock />
      <NextLine person={person} />
      <PlayerNotice person={person} />
      <div class="player-foot">
        <FeelStrip open={feeling} />
        <Controls feeling={feeling} />
      </div>
      <Announcer person={person} />
      <OutsideSheet />
      <StopSheet />
      <AfterStopSheet person={person} />
      <LeaveSheet />
    </main>
  );
}

/** Back asks first: it meets an entry of the same address, and the question. */
function useBackAsks(): void {
  useEffect(() => {
    history.pushState(null, "", location.href);
    const ask = () => {
      if (running.value === null) return;
      history.pushState(null, "", location.href);
      send({ type: "leave-asked" });
    };
    addEventListener("popstate", ask);
    return () => {
      removeEventListener("popstate", ask);
    };
  }, []);
}

function SessionProgress() {
  const minutes = useComputed(() => minutesInWords(view.value?.secondsLeft ?? 0));
  const percent = useComputed(() => Math.round((view.value?.fraction ?? 0) * 100));
  const lacks = useComputed(() => lackWords[soundNews.value ?? "nothing"] ?? "");
  return (
    <div class="player-progress">
      <progress class="progress-line" max={100} value={percent.value} aria-label="The whole session" />
      <span class="small soft">
        {minutes.value} left{lacks}
      </span>
    </div>
  );
}

/** What is not heard, as long as it is not. */
const lackWords: Readonly<Record<string, string>> = {
  "no-voice": ", no voice",
  "some-words": ", some words only",
  "fell-back": ", no voice",
  "fell-behind": ", no voice",
};

function NextLine({ person }: { readonly person: PersonRecord }) {
  const words = useComputed(() => {
    const current = view.value;
    const next = current?.next ?? null;
    if (current === null || next === null) return "Then you are done.";
    return nextInWords(next, current.now, person);
  });
  return <p class="player-next soft">{words.value}</p>;
}

/** "Then set 2 of 3", "Then your right side", "Next: Bridge, left". */
function nextInWords(
  { technique, side, set, sets }: NonNullable<PlayerView["next"]>,
  now: PlayerView["now"],
  person: PersonRecord,
): string {
  if (technique !== now?.technique) {
    const where = side === "both" ? "" : `, ${side}`;
    return `Next: ${nameOf(technique, person)}${where}`;
  }
  if (side === now.side) return sets > 1 ? `Then set ${String(set)} of ${String(sets)}` : "Then once more";
  return side === "both" ? "Then both sides" : `Then your ${side} side`;
}

/** Says each change to a screen reader, and nothing while the clock ticks. */
function Announcer({ person }: { readonly person: PersonRecord }) {
  const words = useComputed(() => {
    const current = view.value;
    const at = current?.now;
    if (current === null || at === null || at === undefined) return "";
    const where = at.side === "both" ? "both sides" : `${at.side} side`;
    const now = at.kind === "switch" ? "now the " : "";
    const set = at.sets > 1 ? `, set ${String(at.set)} of ${String(at.sets)}` : "";
    const paused = current.status === "paused" ? "Paused. " : "";
    return `${paused}${nameOf(at.technique, person)}, ${now}${where}${set}: ${kindInWords[at.kind]}, ${String(Math.round(current.spanSeconds))} seconds.`;
  });
  return (
    <p class="hidden-visually" role="status">
      {words.value}
    </p>
  );
}

const kindInWords = {
  settle: "get into position",
  work: "go",
  rest: "rest",
  switch: "change sides",
  close: "come out of it",
} as const;
