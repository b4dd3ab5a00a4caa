import { useEffect, useRef } from "preact/hooks";
import { Button } from "../../parts/button.tsx";
import { Screen } from "../../parts/screen.tsx";
import { waitForSessionLock } from "../../platform/session-lock.ts";
import type { SessionLock } from "../../platform/session-lock.ts";

interface ElsewhereProps {
  /** With the right to run a session, which is the receiver's to give back. */
  readonly onFree: (lock: SessionLock) => void;
}

/** A session runs in another tab; this one waits until it is over or that tab is closed. */
export function Elsewhere({ onFree }: ElsewhereProps) {
  const latest = useRef(onFree);
  latest.current = onFree;
  useEffect(() => {
    const waiting = new AbortController();
    void waitForSessionLock(waiting.signal).then((lock) => {
      if (lock !== null) latest.current(lock);
    });
    return () => {
      waiting.abort();
    };
  }, []);
  return (
    <Screen
      title="Your session runs in another tab"
      actions={
        <Button kind="primary" href="/today">
          Back to Today
        </Button>
      }
    >
      <p>
        One session runs at a time, so that you hear one voice. Go to the other tab, or close it: this one
        then goes on from the same second.
      </p>
    </Screen>
  );
}
