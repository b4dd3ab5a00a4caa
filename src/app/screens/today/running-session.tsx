import { useEffect, useState } from "preact/hooks";
import type { PersonRecord } from "#engine";
import { Button } from "../../parts/button.tsx";
import { runningStore } from "../../state/device-stores.ts";
import { mayGoOn } from "../../state/may-go-on.ts";
import { findKeptSession } from "../../state/session-kept.ts";

/** A session that was cut off is offered again, where it stopped. */
export function RunningSession({ person }: { readonly person: PersonRecord }) {
  const [running, setRunning] = useState(false);
  useEffect(() => {
    let current = true;
    void runningStore.readRunning().then((kept) => {
      const session = kept.ok ? findKeptSession(kept.value) : undefined;
      if (current) setRunning(session !== undefined && mayGoOn(session, person));
    });
    return () => {
      current = false;
    };
  }, [person]);
  if (!running) return null;
  return (
    <section class="card" role="status">
      <h2>You stopped in the middle</h2>
      <p>Your session is kept: same side, same second.</p>
      <Button kind="primary" href="/session">
        Go on where you stopped
      </Button>
    </section>
  );
}
