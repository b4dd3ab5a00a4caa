import type { PlayerEvent, PlayerView } from "#session";
import {
  clearMediaCard,
  showMediaCard,
  takeMediaActions,
  tellMediaPosition,
} from "../platform/media-card.ts";
import { nameOf } from "./names.ts";
import { person } from "./person.ts";

type At = NonNullable<PlayerView["now"]>;

let shown = "";
let told = "";

/** Shows on the lock screen what the session is at. Does nothing while nothing has changed. */
export function showCard(view: PlayerView): void {
  const { now: at, status } = view;
  if (at === null) return;
  const own = person.value.kind === "open" ? person.value.record : null;
  const card = { title: nameOf(at.technique, own), artist: placeWords(at) };
  const key = `${card.title}|${card.artist}`;
  if (key !== shown) showMediaCard(card);
  shown = key;
  const begun = Math.round(view.seconds - view.secondsLeft);
  // The system counts on by itself while it plays: it is told when something else has come about.
  const course = `${status}|${String(Math.round(view.seconds))}|${status === "running" ? "" : String(begun)}`;
  if (course !== told) tellMediaPosition(status === "running", view.seconds - view.secondsLeft, view.seconds);
  told = course;
}

/** After a jump the system has to be told where it is. */
export function cardIsElsewhere(): void {
  told = "";
}

/** Takes the buttons of the lock screen for the running session. `view` says where it stands. */
export function takeCard(view: () => PlayerView | null, send: (event: PlayerEvent) => void): void {
  const to = (seconds: number) => {
    send({ type: "seek", to: seconds });
  };
  takeMediaActions({
    // An open question is answered on the screen first.
    play: () => {
      const current = view();
      if (current !== null && current.asking === null && !current.leaving) send({ type: "resume" });
    },
    pause: () => {
      send({ type: "pause", by: "outside" });
    },
    previous: () => {
      send({ type: "back" });
    },
    next: () => {
      send({ type: "skip" });
    },
    seekTo: to,
    seekBy: (seconds) => {
      const current = view();
      if (current !== null) to(current.seconds - current.secondsLeft + seconds);
    },
  });
}

export function clearCard(): void {
  shown = "";
  told = "";
  clearMediaCard();
}

/** "Left side, set 2 of 3". */
function placeWords({ side, set, sets }: At): string {
  const where = { left: "Left side", right: "Right side", both: "Both sides" }[side];
  return sets > 1 ? `${where}, set ${String(set)} of ${String(sets)}` : where;
}
