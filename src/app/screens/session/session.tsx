import { useLocation } from "preact-iso";
import { useEffect, useState } from "preact/hooks";
import type { PersonRecord } from "#engine";
import { Screen } from "../../parts/screen.tsx";
import { WithPerson } from "../../parts/with-person.tsx";
import { takeSessionLock } from "../../platform/session-lock.ts";
import { isBlocked, screeningOf } from "../../state/clearance.ts";
import { runningStore } from "../../state/device-stores.ts";
import { closeSession, isOver, restoreSession, running } from "../../state/run-session.ts";
import { findKeptSession } from "../../state/session-kept.ts";
import { BlockedNotice } from "../check/blocked-notice.tsx";
import { AfterSession } from "./after-session.tsx";
import { BeforeSession } from "./before-session.tsx";
import { Elsewhere } from "./elsewhere.tsx";
import { Player } from "./player.tsx";
import "./session.css";

/** One sitting: the short check, the guided session, and what comes after. */
export function Session() {
  return <WithPerson>{(person) => <SessionFor person={person} />}</WithPerson>;
}

type Found = "looking" | "nothing" | "elsewhere";

function SessionFor({ person }: { readonly person: PersonRecord }) {
  const { query, route } = useLocation();
  const [found, setFound] = useState<Found>("looking");
  const look = () => {
    void takeUpWhatRan().then(setFound);
  };
  useEffect(() => {
    if (running.value === null) look();
    else setFound("nothing");
    // A session that is over is not shown again when the page is opened anew.
    return () => {
      if (isOver.peek()) closeSession();
    };
  }, []);
  if (running.value !== null) {
    return isOver.value ? (
      <AfterSession person={person} onDone={leaveTo(route)} />
    ) : (
      <Player person={person} />
    );
  }
  if (isBlocked(screeningOf(person))) return <BlockedNotice person={person} />;
  if (found === "looking") return <main class="screen" aria-busy="true" />;
  if (found === "elsewhere") return <Elsewhere onFree={look} />;
  if (person.equipment === null && query["technique"] === undefined) return <NothingPlanned />;
  return <BeforeSession person={person} />;
}

/** Takes up the session that was cut off, if there is one and no other tab has it. */
async function takeUpWhatRan(): Promise<Found> {
  const kept = await runningStore.readRunning();
  const session = kept.ok ? findKeptSession(kept.value) : undefined;
  const lock = await takeSessionLock();
  if (lock === null) return "elsewhere";
  if (session === undefined) lock.release();
  else restoreSession(session, lock);
  return "nothing";
}

function leaveTo(route: (url: string) => void): (url: string) => void {
  return (url) => {
    closeSession();
    route(url);
  };
}

function NothingPlanned() {
  return (
    <Screen
      title="No plan yet"
      actions={
        <a class="button button-primary" href="/start">
          Make a plan
        </a>
      }
    >
      <p>Say what you have at hand and how much time there is. Then there is something to do.</p>
    </Screen>
  );
}
