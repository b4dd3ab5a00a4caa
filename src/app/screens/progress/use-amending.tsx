import { useState } from "preact/hooks";
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
  const takeBack = async (id: EventId) => {
    if (await retract(id)) setDone({ words: "Taken back.", undo: () => putBack(id) });
  };
  const putBack = async (id: EventId) => {
    if (await restore(id)) setDone({ words: "Put back.", undo: () => takeBack(id) });
  };
  const undoCorrection = async (correction: EventId) => {
    if (await retract(correction)) setDone({ words: "As it was before.", undo: () => redo(correction) });
  };
  const redo = async (correction: EventId) => {
    if (await restore(correction)) setDone({ words: "Changed.", undo: () => undoCorrection(correction) });
  };
  return {
    takeBack,
    putBack,
    correct: async (id, body) => {
      const corrected = await (await openedJournal())?.correct(id, body);
      if (corrected === undefined) return false;
      if (corrected.ok) setDone({ words: "Changed.", undo: () => undoCorrection(corrected.value.id) });
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
  return (
    <div role="status" class={done === null ? "" : "toast"}>
      {done !== null && (
        <>
          <span>{done.words}</span>
          <Button kind="quiet" onClick={() => void done.undo()}>
            Undo
          </Button>
          <Button kind="quiet" onClick={dismiss}>
            Close
          </Button>
        </>
      )}
    </div>
  );
}
