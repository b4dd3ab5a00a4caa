import { useComputed } from "@preact/signals";
import type { Signal } from "@preact/signals";
import { send, view } from "../../state/run-session.ts";

const scores = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** Discomfort from 0 to 10 by one touch: open by itself when the session asks, and whenever the person opens it. */
export function FeelStrip({ open }: { readonly open: Signal<boolean> }) {
  const isOpen = useComputed(() => open.value || (view.value?.checkInOpen ?? false));
  if (!isOpen.value) return null;
  return (
    <section class="feel-strip" aria-label="How does it feel?">
      <p class="small">How does it feel? 0 easy, 4 is enough, 10 the worst</p>
      <div class="feel-scores">
        {scores.map((score) => (
          <button
            type="button"
            class={score > 5 ? "feel-score feel-score-high" : "feel-score"}
            key={score}
            onClick={() => {
              open.value = false;
              send({ type: "discomfort", score });
            }}
          >
            {score}
          </button>
        ))}
      </div>
    </section>
  );
}
