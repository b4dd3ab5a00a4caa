import { useRef, useState } from "preact/hooks";
import type { EventBody, EventId } from "#events";
import type { EntryType } from "#journal";
import { Button } from "../../parts/button.tsx";
import { openedJournal, restore, retract, saveFault } from "../../state/person.ts";

/** Taking back, putting back and putting right, each with its undo. */
export interface Amending {
  readonly takeBack: (id: EventId) => Promise<void>;
  readonly putBack: (id: EventId) => Promise<void>;
  readonly correct: (id: EventId, body: EventBody<EntryType>) => Promise<boolean>;
  readonly done: { readonly words: string; readonly undo: () => Promise<void> } | null;
  readonly dismiss: () => void;
}

export function useAmending(): Amending {
  const [done, setDone] = useState<Amending["done"]>(null);
  const show = (words: string, undo: () => Promise<void>) => {
    setDone({ words, undo });
  };
  const takeBack = async (id: EventId) => {
    if (await retract(id)) show("Taken back.", () => putBack(id));
  };
  const putBack = async (id: EventId) => {
    if (await restore(id)) show("Put back.", () => takeBack(id));
  };
  const undoCorrection = async (correction: EventId) => {
    if (await retract(correction)) show("As it was before.", () => redo(correction));
  };
  const redo = async (correction: EventId) => {
    if (await restore(correction)) show("Changed.", () => undoCorrection(correction));
  };
  return {
    takeBack,
    putBack,
    correct: async (id, body) => {
      const corrected = await (await openedJournal())?.correct(id, body);
      if (corrected === undefined) return false;
      if (corrected.ok) show("Changed.", () => undoCorrection(corrected.value.id));
      else saveFault.value = corrected.error;
      return corrected.ok;
    },
    done,
    dismiss: () => {
      setDone(null);
    },
  };
}

/** What was just done, until it is undone or put away. */
export function Done({ amending }: { readonly amending: Amending }) {
  const { done, dismiss } = amending;
  const before = useRef<EventTarget | null>(null);
  const close = () => {
    const origin = before.current;
    dismiss();
    // Focus goes back to where it came from; the buttons here are gone.
    if (origin instanceof HTMLElement && origin.isConnected) origin.focus();
    else document.querySelector("h1")?.focus();
  };
  return (
    <div
      role="status"
      class={done === null ? "" : "toast"}
      onFocusIn={({ currentTarget, relatedTarget }) => {
        const isInside = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
        if (!isInside) before.current = relatedTarget;
      }}
    >
      {done !== null && (
        <>
          <span>{done.words}</span>
          <Button kind="quiet" onClick={() => void done.undo()}>
            Undo
          </Button>
          <Button kind="quiet" onClick={close}>
            Close
          </Button>
        </>
      )}
    </div>
  );
}
