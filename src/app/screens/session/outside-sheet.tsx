import { useComputed, useSignal } from "@preact/signals";
import { Button } from "../../parts/button.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import { running, send, view } from "../../state/run-session.ts";
import { unlockAll } from "../../state/session-audio.ts";

/** After a pause that did not come from this screen: whether something hurt, with the stop signs one tap away. */
export function OutsideSheet() {
  const answered = useSignal<number | null>(null);
  const pausedAt = useComputed(() => running.value?.player.pausedAt ?? null);
  const isOpen = useComputed(
    () =>
      view.value?.status === "paused" &&
      view.value.why === "outside" &&
      !view.value.leaving &&
      pausedAt.value !== answered.value,
  );
  if (!isOpen.value) return null;
  const stay = () => {
    answered.value = pausedAt.peek();
  };
  return (
    <Dialog
      title="Did something hurt?"
      onClose={stay}
      actions={
        <>
          <Button
            kind="primary"
            onClick={() => {
              unlockAll();
              send({ type: "resume" });
            }}
          >
            No, go on
          </Button>
          <Button
            kind="tension"
            onClick={() => {
              send({ type: "hurts" });
            }}
          >
            Yes, it hurts
          </Button>
          <Button kind="quiet" onClick={stay}>
            Stay paused
          </Button>
        </>
      }
    >
      <p>
        It was paused from outside: by the lock screen, headphones or a call. It waits at the same second.
      </p>
    </Dialog>
  );
}
