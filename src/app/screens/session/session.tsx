import { useLocation } from "preact-iso";
import { useEffect, useState } from "preact/hooks";
import type { PersonRecord } from "#engine";
import { Screen } from "../../parts/screen.tsx";
import { WithPerson } from "../../parts/with-person.tsx";
import { takeSessionLock } from "../../platform/session-lock.ts";
import type { SessionLock } from "../../platform/session-lock.ts";
import { isBlocked, screeningOf } from "../../state/clearance.ts";
import { runningStore } from "../../state/device-stores.ts";
import { closeSession, endCutOff, isOver, restoreSession, running } from "../../state/run-session.ts";
import { mayGoOn } from "../../state/may-go-on.ts";
import { findKeptSession } from "../../state/session-kept.ts";
import { AfterSession } from "./after-session.tsx";
import { BeforeSession } from "./before-session.tsx";
import { Elsewhere } from "./elsewhere.tsx";
import { Player } from "./player.tsx";
import "./session.css";
import "./session-layout.css";
import { Opening } from "../../parts/opening.tsx";

/** One sitting: the short check, the guided session, and what comes after. */
export function Session() {
  return <WithPerson>{(person) => <SessionFor person={person} />}</WithPerson>;
}

type Found = "looking" | "nothing" | "elsewhere";

function SessionFor({ person }: { readonly person: PersonRecord }) {
  const { query, route } = useLocation();
  const [found, setFound] = useState<Found>("looking");
  useEffect(() => {
    if (running.value === null) void lookFor(person).then(setFound);
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
  if (found === "looking") return <Opening />;
  if (found === "elsewhere")
    return <Elsewhere onFree={(lock) => void takeUpWhatRan(person, lock).then(setFound)} />;
  if (person.equipment === null && query["technique"] === undefined && !isBlocked(screeningOf(person)))
    return <NothingPlanned />;
  return <BeforeSession person={person} />;
}

async function lookFor(person: PersonRecord): Promise<Found> {
  const lock = await takeSessionLock();
  return lock === null ? "elsewhere" : takeUpWhatRan(person, lock);
}

/** Takes up the session that was cut off, if there is one. One that may not go on ends here. */
async function takeUpWhatRan(person: PersonRecord, lock: SessionLock): Promise<Found> {
  const kept = await runningStore.readRunning();
  const session = kept.ok ? findKeptSession(kept.value) : undefined;
  if (session === undefined) lock.release();
  else if (mayGoOn(session, person)) restoreSession(session, lock);
  else endCutOff(session, lock);
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
