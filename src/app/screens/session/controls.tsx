import { useComputed } from "@preact/signals";
import type { Signal } from "@preact/signals";
import type { PlayerView } from "#session";
import { Icon } from "../../parts/icon.tsx";
import type { IconName } from "../../parts/icon.tsx";
import { unlockAll } from "../../state/session-audio.ts";
import { send, view } from "../../state/run-session.ts";

/** All that the person may do while it runs. Nothing here is ever removed while the clock ticks, so focus stays. */
export function Controls({ feeling }: { readonly feeling: Signal<boolean> }) {
  const isPaused = useComputed(() => view.value?.status === "paused");
  const readies = useComputed(() => isBeforeWork(view.value?.now?.kind));
  const canMore = useComputed(() => view.value?.canMore ?? false);
  return (
    <div class="player-controls">
      <div class="player-row">
        <Control
          icon="back"
          label="Back"
          onClick={() => {
            send({ type: "back" });
          }}
        />
        <Control
          icon={isPaused.value ? "play" : "pause"}
          label={isPaused.value ? "Go on" : "Pause"}
          strong
          onClick={() => {
            unlockAll();
            send({ type: isPaused.peek() ? "resume" : "pause" });
          }}
        />
        <Control
          icon="plus"
          label="30 s"
          name="30 seconds more"
          dim={!canMore.value}
          onClick={() => {
            send({ type: "more" });
          }}
        />
        <Control
          icon={readies.value ? "check" : "skip"}
          label={readies.value ? "Ready" : "Skip"}
          onClick={() => {
            send({ type: "skip" });
          }}
        />
      </div>
      <div class="player-row">
        <button
          type="button"
          class="button button-tension player-hurts"
          onClick={() => {
            send({ type: "hurts" });
          }}
        >
          <Icon name="stop" /> It hurts
        </button>
        <button
          type="button"
          class="button button-secondary player-feel"
          aria-expanded={feeling.value}
          onClick={() => {
            feeling.value = !feeling.value;
          }}
        >
          0–10<span class="hidden-visually">: say how it feels</span>
        </button>
      </div>
    </div>
  );
}

/** Where the one button says that one is in position; elsewhere it leaves out what is now. */
function isBeforeWork(kind: NonNullable<PlayerView["now"]>["kind"] | undefined): boolean {
  return kind === "settle" || kind === "switch";
}

interface ControlProps {
  readonly icon: IconName;
  readonly label: string;
  /** What it is called, where the label is short. */
  readonly name?: string;
  readonly strong?: boolean;
  /** Not possible now; it then says why. */
  readonly dim?: boolean;
  readonly onClick: () => void;
}

function Control({ icon, label, name, strong, dim, onClick }: ControlProps) {
  return (
    <button
      type="button"
      class={`player-control${strong === true ? " player-control-strong" : ""}`}
      aria-label={name}
      aria-disabled={dim === true}
      onClick={onClick}
    >
      <Icon name={icon} />
      <span>{label}</span>
    </button>
  );
}
