import { useEffect, useState } from "preact/hooks";
import { Button } from "../../parts/button.tsx";
import { runningStore } from "../../state/device-stores.ts";

/** A session that was cut off is offered again, where it stopped. */
export function RunningSession() {
  const [running, setRunning] = useState(false);
  useEffect(() => {
    let current = true;
    void runningStore.readRunning().then((kept) => {
      if (current) setRunning(kept.ok && kept.value !== null);
    });
    return () => {
      current = false;
    };
  }, []);
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
